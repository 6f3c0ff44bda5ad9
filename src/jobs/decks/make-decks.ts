/** All decks in one run, for a host that has no dialog and no six minutes. */
import type { Job } from '../../google/call';
import type { Done } from '../done';
import type { RunContext } from '../run-context';
import { makeAll } from './continue-decks';
import { finishDecks } from './finish-decks';
import { prepareDecks } from './prepare-decks';

export function* makeDecks(context: RunContext): Job<Done> {
  const round = yield* prepareDecks(context);
  const outcomes = yield* makeAll(context, round, { owner: context.user, failures: {} });
  return yield* finishDecks(context, round, outcomes);
}
