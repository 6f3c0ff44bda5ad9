/** Refusals of Sheets that no waiting mends, told with the tab that is in the way: cells that somebody has protected, a workbook that is full. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import { SurveyError } from '../../messages/survey-error';
import { metadataKeys } from '../../requests/sheets/developer-metadata';
import { quietly } from './quietly';
import type { RunContext } from './run-context';

type Sheet = sheets_v4.Schema$Sheet;

const FIELDS =
  'sheets(properties(title,gridProperties(rowCount,columnCount)),developerMetadata(metadataKey),' +
  'protectedRanges(requestingUserCanEdit,warningOnly))';

/** Google's words for a workbook that may not have more cells; other limits are told in its own words. */
const FULL = /cells in the workbook/;

/** The job; one read more where it is refused so. Throws PROTECTED_TABS or WORKBOOK_FULL in place of such a refusal. */
export function* withTabsNamed<Result>(context: RunContext, job: Job<Result>): Job<Result> {
  try {
    return yield* job;
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    const isFull = error.meaning === 'tooLarge' && FULL.test(error.message);
    if (!isFull && error.meaning !== 'protected') throw error;
    const sheets: Sheet[] = [];
    yield* quietly(readInto(sheets, context));
    const told = isFull ? largest(sheets) : closed(sheets);
    throw told ?? error;
  }
}

function* readInto(sheets: Sheet[], { spreadsheetId }: RunContext): Job<void> {
  const spreadsheet = yield* call('sheets.spreadsheets.get', { spreadsheetId, fields: FIELDS });
  sheets.push(...(spreadsheet.sheets ?? []));
}

const titleOf = ({ properties }: Sheet): string => properties?.title ?? '';

function largest(sheets: readonly Sheet[]): SurveyError | null {
  const cells = ({ properties }: Sheet): number =>
    (properties?.gridProperties?.rowCount ?? 0) * (properties?.gridProperties?.columnCount ?? 0);
  const [first] = [...sheets].sort((a, b) => cells(b) - cells(a));
  return first ? new SurveyError('WORKBOOK_FULL', { tab: titleOf(first), cells: cells(first) }) : null;
}

/** Those of our tabs that this person may not write in; of all tabs where none of ours is closed. */
function closed(sheets: readonly Sheet[]): SurveyError | null {
  const shut = sheets.filter(({ protectedRanges = [] }) =>
    protectedRanges.some(({ requestingUserCanEdit, warningOnly }) => !requestingUserCanEdit && !warningOnly),
  );
  const ours = shut.filter(({ developerMetadata = [] }) =>
    developerMetadata.some(({ metadataKey }) => metadataKey === metadataKeys.tab),
  );
  const tabs = (ours.length > 0 ? ours : shut).map(titleOf);
  return tabs.length > 0 ? new SurveyError('PROTECTED_TABS', { tabs }) : null;
}
