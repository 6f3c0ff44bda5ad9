/** The standing trigger: goes on with this person's unfinished decks, one by one, until the time is up or none is left. */
import { call, type Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import { GoogleError } from '../../google/google-error';
import { deckJob as words } from '../../messages/sv/deck-job';
import type { Done } from '../done';
import type { RunContext } from '../run-context';
import type { DeckOutcome, DeckRound, DeckUnit } from './deck-round';
import { finishDecks } from './finish-decks';
import { makeDeck } from './make-deck';
import { prepareDecks } from './prepare-decks';
import { MOST_FAILURES, ROUND, roundProperty, storedRound, type StoredRound } from './round-property';

const nothing: Done = { title: words.title.complete, sentences: [words.nothingToContinue], links: [], counts: {} };

/** A run that is under way, here or in a dialog, is left alone. */
export function* continueDecks(context: RunContext): Job<Done> {
  const properties = yield* call('appsscript.PropertiesService.getProperties', { store: 'script' });
  const stored = storedRound(properties);
  if (stored === null || stored.owner !== context.user) return nothing;
  const round = yield* prepareUnlessBusy(context);
  if (round === null) return nothing;
  return yield* finishDecks(context, round, yield* makeAll(context, round, stored));
}

function* prepareUnlessBusy(context: RunContext): Job<DeckRound | null> {
  try {
    return yield* prepareDecks(context, { clicked: false });
  } catch (error) {
    if (error instanceof SurveyError && error.code === 'BUSY') return null;
    throw error;
  }
}

/** Only what Google refused counts as a failure; the loop's own end of time goes through. */
export function* makeAll(context: RunContext, round: DeckRound, stored: StoredRound): Job<readonly DeckOutcome[]> {
  const outcomes: DeckOutcome[] = [];
  let failures = stored.failures;
  for (const [index, unit] of round.units.entries()) {
    const count = failures[unit.unitId] ?? 0;
    if (count >= MOST_FAILURES) {
      outcomes.push(parked(unit));
      continue;
    }
    try {
      outcomes.push(yield* makeDeck(context, round, unit));
    } catch (error) {
      if (!(error instanceof GoogleError)) throw error;
      failures = { ...failures, [unit.unitId]: count + 1 };
      const value = roundProperty({ ...stored, failures });
      yield* call('appsscript.PropertiesService.setProperties', { store: 'script', properties: { [ROUND]: value } });
      if (count + 1 >= MOST_FAILURES) outcomes.push(parked(unit));
    }
    context.progress?.(index + 1, round.units.length, unit.name);
  }
  return outcomes;
}

const parked = ({ unitId, name, maker }: DeckUnit): DeckOutcome => ({
  unitId,
  name,
  state: 'parked',
  url: '',
  maker,
  kept: [],
});
