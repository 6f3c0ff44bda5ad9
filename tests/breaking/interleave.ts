/**
 * Several people's runs at once on one workspace, call by call, in an order that chance decides. Locks are honoured, a run is ended
 * after six minutes, and whoever waits, waits by the common clock.
 */
import type { Call, Job } from '../../src/google/call';
import { runJob, type Outcome } from '../../src/google/run';
import type { LocalTime, RunContext } from '../../src/jobs/run/run-context';
import { createGate, type FaultKind } from '../../src/workspace/apps-script/gate';
import { faultAnswer } from '../../src/workspace/faults';
import type { Workspace } from '../../src/workspace/workspace';

/** What an actor does next: one run on Google's servers, or nothing for a while. */
export type Step = { readonly run: (context: RunContext) => Job<unknown> } | { readonly sleepMs: number };

export interface Actor {
  readonly name: string;
  /** Address whose rights the runs have. */
  readonly user: string;
  /** Gets the outcome of each run; `{ value: undefined }` after a sleep. */
  readonly script: () => Generator<Step, void, Outcome>;
}

export interface World {
  readonly workspace: Workspace;
  readonly spreadsheetId: string;
  readonly clock: { now(): number; advance(ms: number): void };
  /** 0 ≤ chance < 1, seeded. */
  readonly chance: () => number;
  /** What befalls a call, asked before it and, where it was carried out, after it. */
  readonly strike?: (call: Call, actor: Actor, when: 'before' | 'after') => FaultKind | null;
  /** Before each call: a person who edits, or a clock that jumps. */
  readonly meanwhile?: (call: Call, actor: Actor) => void;
}

/** A run that was ended by Google, as its caller sees it. */
export class Ended extends Error {
  constructor() {
    super('Exceeded maximum execution time');
    this.name = 'Ended';
  }
}

const SIX_MINUTES = 6 * 60_000;
/** The program's own limit (apps-script/run.ts). */
const BUDGET = 4.5 * 60_000;
/** An actor that sends more calls than this is stuck. */
const MOST_CALLS = 20_000;

interface Run {
  readonly loop: ReturnType<typeof runJob>;
  need: IteratorResult<{ readonly send: Call } | { readonly waitMs: number }, unknown>;
  readonly execution: string;
  readonly began: number;
  readonly gate: ReturnType<typeof createGate>;
}

interface Playing {
  readonly actor: Actor;
  readonly script: ReturnType<Actor['script']>;
  outcome: Outcome;
  run: Run | null;
  /** Nothing happens before this moment. */
  wakeAt: number;
  /** Since when a lock is waited for; null = none is. */
  waitingSince: number | null;
  over: boolean;
}

/** Clock time and date in a zone, as Apps Script's formatter tells them. */
export function localTime(ms: number, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(ms);
  const [date = '', time = ''] = parts.split(' ');
  return { date, time, weekday: ((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7) + 1 };
}

/** Plays all actors to their end. Throws where one never comes to it. */
export function interleave(world: World, actors: readonly Actor[]): void {
  const all = actors.map((actor): Playing => ({
    actor,
    script: actor.script(),
    outcome: { value: undefined },
    run: null,
    wakeAt: 0,
    waitingSince: null,
    over: false,
  }));
  let executions = 0;
  const nextExecution = (user: string): string => `${user}#${(executions += 1)}`;
  for (let turns = 0; ; turns += 1) {
    if (turns > MOST_CALLS) throw new Error('An actor is stuck');
    const playing = all.filter(({ over }) => !over);
    if (playing.length === 0) return;
    const awake = playing.filter((one) => one.wakeAt <= world.clock.now() && !isBlocked(world, one));
    if (awake.length === 0) {
      world.clock.advance(Math.max(1, Math.min(...playing.map((one) => wakes(world, one))) - world.clock.now()));
      continue;
    }
    advance(world, awake[Math.floor(world.chance() * awake.length)]!, nextExecution);
  }
}

/** When something happens to the actor by the clock alone. */
const wakes = (world: World, one: Playing): number =>
  one.waitingSince !== null ? one.waitingSince + lockWait(one) : Math.max(one.wakeAt, world.clock.now());

const lockOf = ({ run }: Playing): { readonly lock: string; readonly waitMs: number } | null => {
  const need = run && !run.need.done ? run.need.value : null;
  return need && 'send' in need && need.send.method === 'appsscript.LockService.tryLock'
    ? (need.send.params as { readonly lock: string; readonly waitMs: number })
    : null;
};
const lockWait = (one: Playing): number => lockOf(one)?.waitMs ?? 0;

/** Waits for a lock that another holds, and its time is not up. */
function isBlocked({ workspace, clock }: World, one: Playing): boolean {
  const wanted = lockOf(one);
  const holder = wanted && workspace.state.locks[wanted.lock];
  if (!holder || holder === one.run?.execution) {
    one.waitingSince = null;
    return false;
  }
  one.waitingSince ??= clock.now();
  return clock.now() < one.waitingSince + wanted.waitMs;
}

function advance(world: World, one: Playing, nextExecution: (user: string) => string): void {
  one.waitingSince = null;
  if (one.run === null) return begin(world, one, nextExecution);
  const { run } = one;
  if (run.need.done) return end(world, one, { value: run.need.value });
  if (world.clock.now() - run.began > SIX_MINUTES) return end(world, one, { thrown: new Ended() });
  if ('waitMs' in run.need.value) {
    one.wakeAt = world.clock.now() + run.need.value.waitMs;
    return goOn(world, one, { value: null });
  }
  const { send } = run.need.value;
  world.meanwhile?.(send, one.actor);
  const outcome = attempt(() => run.gate.send(send.method, { ...send.params }, send.body));
  if (run.gate.dead()) return end(world, one, { thrown: new Ended() });
  goOn(world, one, outcome);
}

function goOn(world: World, one: Playing, outcome: Outcome): void {
  const run = one.run!;
  try {
    run.need = run.loop.next(outcome);
  } catch (thrown) {
    end(world, one, { thrown });
  }
}

function begin(world: World, one: Playing, nextExecution: (user: string) => string): void {
  const step = one.script.next(one.outcome);
  one.outcome = { value: undefined };
  if (step.done) {
    one.over = true;
    return;
  }
  if ('sleepMs' in step.value) {
    one.wakeAt = world.clock.now() + step.value.sleepMs;
    return;
  }
  const { spreadsheetId, clock } = world;
  const [began, { user }] = [clock.now(), one.actor];
  const deadline = began + BUDGET;
  const timeLeft = (): number => deadline - clock.now();
  const job = step.value.run({ spreadsheetId, user, now: began, language: 'sv', localTime, timeLeft });
  const loop = runJob(job, { now: clock.now, chance: world.chance, deadline });
  const execution = nextExecution(user);
  one.run = { loop, need: { done: true, value: undefined }, execution, began, gate: gateOf(world, one, execution) };
  goOn(world, one, { value: undefined });
}

/** Locks are let go however a run ends. */
function end({ workspace }: World, one: Playing, outcome: Outcome): void {
  const locks = Object.entries(workspace.state.locks).filter(([, holder]) => holder !== one.run?.execution);
  workspace.state = { ...workspace.state, locks: Object.fromEntries(locks) };
  one.run = null;
  one.outcome = outcome;
}

function gateOf(world: World, { actor }: Playing, execution: string): Run['gate'] {
  const struck = (call: Call, when: 'before' | 'after'): { readonly status: number; readonly body: unknown } | null => {
    const kind = world.strike?.(call, actor, when) ?? null;
    if (kind === null) return null;
    if (kind === 'kill') throw new Ended();
    if (kind === 'timeout') throw new Error('Service timed out: Spreadsheets');
    return faultAnswer(kind, call.method);
  };
  let dead = false;
  const gate = createGate(
    (method, params, body) => {
      const call = { method, params, body } as Call;
      try {
        const user = method.startsWith('appsscript.') ? execution : actor.user;
        const before = struck(call, 'before');
        if (before) return before;
        const answer = world.workspace.handle({ method, params, body, user });
        return struck(call, 'after') ?? answer;
      } catch (thrown) {
        dead ||= thrown instanceof Ended;
        throw thrown;
      }
    },
    (ms) => world.clock.advance(ms),
    {},
    [],
  );
  return { ...gate, dead: () => dead };
}

function attempt(work: () => unknown): Outcome {
  try {
    return { value: work() };
  } catch (thrown) {
    return { thrown };
  }
}
