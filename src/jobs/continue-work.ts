/** The standing trigger: goes on with this person's unfinished decks, one by one, until the time is up or none is left. */
import { call, type Job } from '../google/call';
import { SurveyError } from '../messages/survey-error';
import { GoogleError } from '../google/google-error';
import { passesByItself } from '../google/refusals';
import { inEveryLanguage, wordsIn } from '../messages';
import type { Done } from './run/done';
import { releaseLock, takeLock, type Properties } from './run/lease';
import type { RunContext } from './run/run-context';
import { hasClaims } from './made-files/claim';
import type { DeckOutcome, DeckRound, DeckUnit } from './decks/deck-round';
import { writeRow } from './made-files/write-ledger';
import { failureTally } from './decks/failure-tally';
import { sameKey } from './made-files/ledger';
import { deleteStandingTrigger } from './decks/standing-trigger';
import { endDecks } from './end-decks';
import { makeOneDeck } from './make-one-deck';
import { startDecks } from './start-decks';
import {
  haltOf,
  MOST_FAILURES,
  ROUND,
  storedRound,
  storeRound,
  withFailures,
  type StoredRound,
} from './decks/round-property';

/**
 * A run that is under way, here or in a dialog, is left alone. Where a colleague has taken the round over or ended it, the trigger
 * takes itself away, once it has brought to an end what it was broken off in: nobody else can see that file.
 */
export function* continueWork(context: RunContext): Job<Done> {
  const { deckJob } = wordsIn(context.language);
  const nothing: Done = {
    title: deckJob.title.complete,
    sentences: [deckJob.nothingToContinue],
    links: [],
    counts: {},
  };
  try {
    const stored = yield* roundToContinue(context);
    if (stored === null) return nothing;
    const round = yield* start(context, stored);
    // What halted the round may have passed: its first deck tells.
    if (stored.halt) yield* storeRound(withFailures(stored, stored.failures));
    return yield* endDecks(context, round, yield* makeAll(context, round, stored));
  } catch (error) {
    if (error instanceof SurveyError && isAnothers(error)) return nothing;
    throw error;
  }
}

/** Another run is at it, or has been. */
const isAnothers = ({ code }: SurveyError): boolean => code === 'BUSY' || code === 'LEASE_LOST';

/** null = there is none of this person's; her trigger is then gone. */
function* roundToContinue(context: RunContext): Job<StoredRound | null> {
  const found = ofPerson(yield* call('appsscript.PropertiesService.getProperties', { store: 'script' }), context);
  if (found) return found;
  // A click that begins a round at this moment waits, and then makes a trigger of its own.
  yield* takeLock();
  const again = ofPerson(yield* call('appsscript.PropertiesService.getProperties', { store: 'script' }), context);
  if (!again) yield* deleteStandingTrigger();
  yield* releaseLock();
  return again;
}

function ofPerson(properties: Properties, { user }: RunContext): StoredRound | null {
  const stored = storedRound(properties);
  if (stored?.owner === user) return stored;
  return hasClaims(properties, 'deck', user) ? { owner: user, failures: {} } : null;
}

/** What a person must put right stops a round before its first deck: after three tries the trigger ends, until she clicks again. */
function* start(context: RunContext, stored: StoredRound): Job<DeckRound> {
  try {
    return yield* startDecks(context, { clicked: false, own: stored.own ?? false });
  } catch (error) {
    if (!needsAPerson(error)) throw error;
    const stops = (stored.stops ?? 0) + 1;
    if (stops < MOST_FAILURES) {
      yield* storeRound({ ...stored, stops });
    } else {
      yield* deleteStandingTrigger();
      yield* call('appsscript.PropertiesService.deleteProperty', { store: 'script', key: ROUND });
    }
    throw error;
  }
}

const needsAPerson = (error: unknown): boolean =>
  error instanceof SurveyError
    ? !isAnothers(error)
    : error instanceof GoogleError && !error.ambiguous && !passesByItself(error.meaning);

/**
 * Only what was refused for the deck's own sake counts as its failure. Where calls come too fast or a quota is used up, the
 * next deck would be refused too: the round ends here and the standing trigger goes on with it. The loop's own end of time goes
 * through.
 */
export function* makeAll(context: RunContext, round: DeckRound, stored: StoredRound): Job<readonly DeckOutcome[]> {
  const outcomes: DeckOutcome[] = [];
  const tally = failureTally(context, round, stored);
  for (const [index, unit] of round.units.entries()) {
    if (!tally.isGivenUp(unit)) {
      yield* tally.begin(unit);
      try {
        outcomes.push(yield* makeOneDeck(context, round, unit));
      } catch (error) {
        if (!(error instanceof GoogleError || error instanceof SurveyError)) throw error;
        if (error instanceof SurveyError && isAnothers(error)) throw error;
        const halt = error instanceof GoogleError ? haltOf(error.meaning) : null;
        const passes = error instanceof GoogleError && passesByItself(error.meaning);
        yield* passes || halt !== null ? tally.excuse(unit, halt) : tally.fail(unit);
        if (passes) break;
      }
    }
    if (tally.isGivenUp(unit)) {
      outcomes.push(parked(unit));
      yield* writeParked(context, round, unit);
    }
    context.progress?.(index + 1, round.units.length, unit.name);
  }
  return outcomes;
}

/** Nobody sees what a trigger's run tells: the ledger says that the deck waits for a person. */
function* writeParked(context: RunContext, { ledger, language }: DeckRound, unit: DeckUnit): Job<void> {
  const key = { unit: unit.unitId, name: unit.ledgerName };
  const row = ledger.rows.find((candidate) => sameKey(candidate, key));
  if (row && inEveryLanguage(({ deckJob }) => deckJob.states.parked).some((word) => word === row.state)) return;
  yield* writeRow(context, ledger, key, { state: wordsIn(language).deckJob.states.parked });
}

const parked = ({ unitId, name, maker }: DeckUnit): DeckOutcome => ({
  unitId,
  name,
  state: 'parked',
  url: '',
  maker,
  kept: [],
  stayed: [],
  replaces: '',
});
