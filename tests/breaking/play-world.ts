/**
 * One world by its seed: a moment to begin at (an ordinary Monday, the nights of summer time, New Year, leap day), people who work at
 * once, faults in pairs and bursts, edits in between, slow calls, a full store of properties. Then the faults end, each person does her
 * work once more, and what is wrong is told.
 */
import { seededChance } from '../../src/analysis/statistics/seeded-chance';
import { createWorkspace } from '../../src/workspace/workspace';
import type { AWorkbook } from '../jobs/workbook/a-workbook';
import { ANNA, bookOfAll, KIM, widen } from './book-of-all';
import { dialog, standingTrigger } from './deck-actors';
import { items, menu, mornings, on, takeOver } from './everybody';
import { interleave, type Actor, type World } from './interleave';
import { editSomething, type Edited } from './people';
import { problemsOf } from './problems';
import { bursts, singles, together } from './strikes';

const MINUTE = 60_000;
const HOURS = 3;

const MOMENTS: readonly number[] = [
  Date.UTC(2026, 10, 23, 4, 30),
  // 01.30 before the clock goes forward, 02.30 before it goes back.
  Date.UTC(2027, 2, 28, 0, 30),
  Date.UTC(2026, 9, 25, 0, 30),
  Date.UTC(2026, 11, 31, 22, 30),
  Date.UTC(2028, 1, 28, 22, 30),
];

/** Characters that the store takes (workspace/services/methods/properties.ts). */
const STORE = 500 * 1024;

export interface WorldFacts {
  readonly problems: readonly string[];
  /** What happened, for whoever looks for a fault. */
  readonly story: readonly string[];
}

let book: AWorkbook | null = null;

/** `lockless`: every lock is given to whoever asks, to see that the driver sees what locks keep apart. */
export function playWorld(seed: number, lockless = false): WorldFacts {
  book ??= bookOfAll();
  const start = book.workspace.state;
  const chance = seededChance(seed, 'world');
  let now = MOMENTS[seed % MOMENTS.length]!;
  // Some worlds are slow: runs then reach their four and a half minutes, or Google's six.
  const slow = chance() < 0.25 ? 15 : 1;
  const clock = { now: () => now, advance: (ms: number) => void (now += ms * slow) };
  // The jobs of the world, and the book that looks at it, share what stands.
  const own = createWorkspace({ now: clock.now, user: ANNA, state: start });
  const workspace = book.workspace;
  const shared: World['workspace'] = {
    get state() {
      return workspace.state;
    },
    set state(state) {
      workspace.state = state;
    },
    handle: (call) => {
      if (lockless && call.method === 'appsscript.LockService.tryLock') return { status: 200, body: true };
      own.state = workspace.state;
      const answer = own.handle(call);
      workspace.state = own.state;
      return answer;
    },
  };
  try {
    return played(book, { workspace: shared, spreadsheetId: book.spreadsheetId, clock, chance });
  } finally {
    workspace.state = start;
  }
}

function played(of: AWorkbook, world: World): WorldFacts {
  const { chance, clock, workspace } = world;
  const thrown: unknown[] = [];
  const story: string[] = [];
  const edited: Edited = { words: [], done: [] };
  if (chance() < 0.3) widen(of);
  const full = chance() < 0.15;
  if (full) fillStore(workspace);
  const faults = together(singles(chance), bursts(chance, clock, HOURS));
  const note = (one: unknown): void => void thrown.push(one);
  interleave(
    {
      ...world,
      strike: (call, actor, when) => {
        const kind = faults(call, actor, when);
        if (kind !== null) story.push(`${actor.name} ${actor.user}: ${kind} ${when} ${call.method}`);
        return kind;
      },
      meanwhile: () => {
        if (chance() < 0.06) editSomething(of, chance, edited);
        if (full && chance() < 0.005) emptyStore(workspace);
      },
    },
    everybody(world, note),
  );
  emptyStore(workspace);
  interleave(world, lastRound(world, note));
  return { problems: problemsOf(of, edited, thrown), story: [...story, ...edited.done] };
}

function everybody({ workspace, clock, chance }: World, told: (thrown: unknown) => void): readonly Actor[] {
  const nap = (): number => (chance() < 0.1 ? 7 * MINUTE + chance() * 10 * MINUTE : chance() * 5000);
  const pause = (): number => chance() * 15 * MINUTE;
  const trigger = (user: string): Actor =>
    standingTrigger(workspace, user, { hours: HOURS, offsetMs: chance() * 10 * MINUTE });
  return [
    dialog('dialog', ANNA, nap, told),
    dialog(chance() < 0.5 ? 'second window' : 'colleague', chance() < 0.5 ? ANNA : KIM, nap, told),
    trigger(ANNA),
    trigger(KIM),
    menu('coordinator', ANNA, [items.recalculate, on, items.updatePlan, items.sendNow], pause, told),
    menu(
      'colleague',
      KIM,
      [items.makeMunicipalityTabs, items.recalculate, ...(chance() < 0.3 ? [takeOver] : [])],
      pause,
      told,
    ),
    ...[ANNA, KIM].map((user) => mornings(workspace, clock, user, { days: 2, hour: 6, told })),
  ];
}

/** Without faults: what anybody would do who was told that something went wrong. */
function lastRound({ workspace }: World, told: (thrown: unknown) => void): readonly Actor[] {
  const later = (): number => 10 * MINUTE;
  const work = [items.recalculate, items.makeMunicipalityTabs, items.updatePlan, items.recalculate];
  return [
    menu('last', ANNA, work, later, told),
    dialog('last', ANNA, () => 0, told),
    ...[ANNA, KIM].map((user) => standingTrigger(workspace, user, { hours: 2, offsetMs: 30 * MINUTE })),
  ];
}

const FILLER = 'filler.';

function fillStore(workspace: World['workspace']): void {
  const filler = Object.fromEntries(
    Array.from({ length: 57 }, (_, place): [string, string] => [`${FILLER}${place}`, 'x'.repeat(9 * 1024 - 12)]),
  );
  const used = Object.entries(filler).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const rest = { [`${FILLER}rest`]: 'x'.repeat(Math.max(0, STORE - used - 60)) };
  const { state } = workspace;
  workspace.state = { ...state, scriptProperties: { ...state.scriptProperties, ...filler, ...rest } };
}

function emptyStore(workspace: World['workspace']): void {
  const { state } = workspace;
  const kept = Object.entries(state.scriptProperties).filter(([key]) => !key.startsWith(FILLER));
  workspace.state = { ...state, scriptProperties: Object.fromEntries(kept) };
}
