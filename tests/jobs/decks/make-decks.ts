/** All decks in one run, for a host that has no dialog and no six minutes. */
import type { Job } from '../../../src/google/call';
import type { Done } from '../../../src/jobs/run/done';
import type { RunContext } from '../../../src/jobs/run/run-context';
import { makeAll } from '../../../src/jobs/continue-work';
import { endDecks } from '../../../src/jobs/end-decks';
import { startDecks } from '../../../src/jobs/start-decks';

export function* makeDecks(context: RunContext): Job<Done> {
  const round = yield* startDecks(context);
  const outcomes = yield* makeAll(context, round, { owner: context.user, failures: {} });
  return yield* endDecks(context, round, outcomes);
}
