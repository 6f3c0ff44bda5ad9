/** Rounds of decks that overlap: two windows, a laptop that slept past its lease, a click while the trigger works, two people. */
import { seededChance, type Chance } from '../../src/analysis/statistics/seeded-chance';
import { kindOfFile, problemsOfDecks } from './deck-problems';
import { dialog, standingTrigger } from './deck-actors';
import { interleave, type Actor, type World } from './interleave';
import { NOW, type AWorkbook } from '../jobs/workbook/a-workbook';
import { surveyed } from '../jobs/workbook/a-survey';

const ANNA = 'samordnare@demostad.example';
const KIM = 'kollega@demostad.example';
const MINUTE = 60_000;

const book: AWorkbook = surveyed({
  municipalities: [
    { id: 'K1', name: 'Demostad', respondents: 6 },
    { id: 'K2', name: 'Lilla', respondents: 6 },
  ],
  questions: 2,
});
book.ask(
  'drive.permissions.create',
  { fileId: book.spreadsheetId },
  { role: 'writer', type: 'user', emailAddress: KIM },
);
const start = book.workspace.state;

/** Of the calls, how many are the last of their run where runs are ended. */
const KILLS = 0.02;

/** What is wrong when all have come to their end, the time being long enough for every trigger. */
function played(
  seed: number,
  actors: (chance: Chance) => readonly Actor[],
  { kills }: { readonly kills: boolean } = { kills: false },
): readonly string[] {
  book.workspace.state = start;
  const chance = seededChance(seed, 'overlap');
  let now = NOW;
  const clock = { now: () => now, advance: (ms: number) => void (now += ms) };
  const world: World = { workspace: book.workspace, spreadsheetId: book.spreadsheetId, clock, chance };
  const strike: World['strike'] = () => (chance() < KILLS / 2 ? 'kill' : null);
  interleave(kills ? { ...world, strike } : world, actors(chance));
  if (kills) {
    // Whoever was cut short clicks once more; those who have a trigger are finished by it.
    interleave(world, [dialog('last', ANNA, () => 10 * MINUTE)]);
    interleave(
      world,
      [ANNA, KIM].map((user) => standingTrigger(book.workspace, user, { hours: 1, offsetMs: 0 })),
    );
  }
  return problemsOfDecks(book, 3);
}

/** Seconds, as between a person's clicks. */
const short = (chance: Chance) => (): number => Math.floor(chance() * 4000);
/** Now and then for as long as a lunch. */
const asleep = (chance: Chance) => (): number => (chance() < 0.3 ? 6 * MINUTE + chance() * 20 * MINUTE : 500);

const scenes: Readonly<Record<string, (chance: Chance) => readonly Actor[]>> = {
  'a second window': (chance) => [
    dialog('first', ANNA, short(chance)),
    dialog('second', ANNA, short(chance)),
    standingTrigger(book.workspace, ANNA, { hours: 1, offsetMs: 11 * MINUTE }),
  ],
  'a laptop that sleeps past the lease': (chance) => [
    dialog('first', ANNA, asleep(chance)),
    standingTrigger(book.workspace, ANNA, { hours: 3, offsetMs: chance() * 10 * MINUTE }),
  ],
  'a click while the trigger works': (chance) => [
    dialog('closed', ANNA, short(chance)),
    standingTrigger(book.workspace, ANNA, { hours: 1, offsetMs: MINUTE / 2 }),
    dialog('again', ANNA, () => chance() * MINUTE),
  ],
  'a colleague beside': (chance) => [
    dialog('first', ANNA, asleep(chance)),
    standingTrigger(book.workspace, ANNA, { hours: 3, offsetMs: chance() * 10 * MINUTE }),
    dialog('colleague', KIM, asleep(chance)),
    standingTrigger(book.workspace, KIM, { hours: 3, offsetMs: chance() * 10 * MINUTE }),
  ],
};

/** `npm run break` plays such rounds by the hundred. */
const SEEDS = 4;

describe.each(Object.entries(scenes))('%s', (_, actors) => {
  it('makes each deck once, and leaves nothing undone', () => {
    const problems = Array.from({ length: SEEDS }, (_none, seed) =>
      played(seed, actors).map((problem) => `seed ${seed}: ${problem}`),
    ).flat();
    expect(problems).toEqual([]);
  });

  it('does so too where Google ends runs at any moment, and people click once more', () => {
    const problems = Array.from({ length: SEEDS }, (_none, seed) =>
      played(seed, actors, { kills: true }).map((problem) => `seed ${seed}: ${problem}`),
    ).flat();
    expect(problems).toEqual([]);
  });
});

it('sees a deck that is there twice', () => {
  played(0, scenes['a second window']!);
  const { files } = book.workspace.state;
  const deck = Object.values(files).find((file) => kindOfFile(file) === 'deck')!;
  book.workspace.state = { ...book.workspace.state, files: { ...files, twin: { ...deck, id: 'twin' } } };
  expect(problemsOfDecks(book, 3)).toEqual([`2 files of ${deck.name}`]);
});
