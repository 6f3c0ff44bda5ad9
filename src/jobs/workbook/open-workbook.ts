/** How every job opens the workbook: its index, once it is as this version of the program has it. */
import type { Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import type { RunContext } from '../run/run-context';
import { takeTurn } from '../run/take-turn';
import { migrate } from './migrations/migrate';
import { readWorkbook, type Workbook } from './read-workbook';
import { migrations, VERSION, versionOf } from './workbook-version';

/** Throws NEWER_WORKBOOK where a later version has made it, WORKBOOK_BUSY where it is to be changed and another run has it. */
export function* openWorkbook(context: RunContext): Job<Workbook> {
  const workbook = yield* readWorkbook(context);
  const version = versionOf(workbook);
  if (version > VERSION) throw new SurveyError('NEWER_WORKBOOK', {});
  if (version === VERSION) return workbook;
  yield* takeTurn();
  yield* migrate(
    context,
    workbook,
    migrations.filter(({ to }) => to > version),
  );
  return yield* readWorkbook(context);
}
