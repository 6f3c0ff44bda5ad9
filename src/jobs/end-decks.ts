/** Ends a round: lets the lease go, removes the standing trigger when it has nothing to do, and tells what was made and what was not. */
import { call, type Job } from '../google/call';
import { wordsIn } from '../messages';
import type { Done } from './run/done';
import { dropLease, readLease, takeLock } from './run/lease';
import type { RunContext } from './run/run-context';
import { deckUrl, type DeckOutcome, type DeckRound } from './decks/deck-round';
import { deleteStandingTrigger } from './decks/standing-trigger';
import { isFinal, LEASE, ROUND, storedRound, type Halt } from './decks/round-property';

/** How the round is left: what halted it, or who has taken it over, null where that run has ended too. */
type End = { readonly halt: Halt | null } | { readonly takenOverBy: string | null };

/**
 * A unit without an outcome failed or was not reached: the trigger goes on with it, unless only a person can make it go on. Another
 * run's lease and trigger are left to it. Throws BUSY where another run begins at this very moment.
 */
export function* endDecks(_context: RunContext, round: DeckRound, outcomes: readonly DeckOutcome[]): Job<Done> {
  const reached = new Set(outcomes.filter(({ state }) => state !== 'waiting').map(({ unitId }) => unitId));
  const left = round.units.filter(({ unitId }) => !reached.has(unitId)).map(({ name }) => name);
  // Until this run ends nobody can begin a round, whose trigger we would take away.
  yield* takeLock();
  const properties = yield* call('appsscript.PropertiesService.getProperties', { store: 'script' });
  const lease = readLease(properties, LEASE);
  if (lease?.token !== round.token) return summary(round, outcomes, left, { takenOverBy: lease?.owner ?? null });
  const halt = (left.length > 0 && storedRound(properties)?.halt) || null;
  if (left.length === 0 || (halt !== null && isFinal(halt))) {
    yield* deleteStandingTrigger();
    yield* call('appsscript.PropertiesService.deleteProperty', { store: 'script', key: ROUND });
  }
  yield* dropLease(LEASE);
  return summary(round, outcomes, left, { halt });
}

function summary(round: DeckRound, outcomes: readonly DeckOutcome[], left: readonly string[], end: End): Done {
  const { deckJob: words } = wordsIn(round.language);
  const leftOver = round.leftOver ?? [];
  const of = (state: DeckOutcome['state']): readonly DeckOutcome[] =>
    outcomes.filter((outcome) => outcome.state === state);
  const [made, updated, unchanged] = [of('made').length, of('updated').length, of('unchanged').length];
  const parked = of('parked').map(({ name }) => name);
  const duplicates = round.units.filter(({ files }) => files > 1);
  const replaced = outcomes.filter(({ replaces }) => replaces !== '');
  const sentences = [
    ...(made > 0 ? [words.made(made)] : []),
    ...(updated > 0 ? [words.updated(updated)] : []),
    ...(unchanged > 0 ? [words.unchanged(unchanged)] : []),
    ...of('notMine').map(({ name, maker }) => words.notMine(name, maker)),
    ...of('gone').map(({ name }) => words.gone(name)),
    ...outcomes.filter(({ kept }) => kept.length > 0).map(({ name, kept }) => words.kept(name, kept.length)),
    ...outcomes.filter(({ stayed }) => stayed.length > 0).map(({ name, stayed }) => words.stayed(name, stayed)),
    ...replaced.map(({ name, maker }) => words.replaced(name, maker)),
    ...duplicates.map(({ name, files }) => words.duplicates(name, files)),
    ...(parked.length > 0 ? [words.parked(parked)] : []),
    ...(left.length > 0 ? ['halt' in end ? words.left(left, end.halt) : words.takenOver(left, end.takenOverBy)] : []),
  ];
  return {
    title: left.length > 0 ? words.title.unfinished : words.title.complete,
    sentences: [
      ...(sentences.length > 0 ? sentences : [words.none]),
      ...leftOver.map(({ told }) => told),
      ...(round.warnings ?? []),
    ],
    links: [
      ...outcomes.filter(({ url }) => url !== '').map(({ name, url }) => ({ text: words.deckLink(name), url })),
      ...replaced.map(({ name, replaces }) => ({ text: words.replacedLink(name), url: replaces })),
      ...leftOver.map(({ name, url }) => ({ text: words.leftOverLink(name), url })),
      ...(round.templateId === '' ? [] : [{ text: words.templateLink, url: deckUrl(round.templateId) }]),
    ],
    counts: {
      made,
      updated,
      unchanged,
      skipped: of('notMine').length + of('gone').length + parked.length,
      notMine: of('notMine').length,
      kept: outcomes.reduce((sum, { kept }) => sum + kept.length, 0),
      unfinished: left.length,
      halted: 'halt' in end && end.halt !== null ? 1 : 0,
    },
  };
}
