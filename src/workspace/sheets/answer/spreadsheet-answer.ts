/** A whole spreadsheet as Google answers it. */
import type { GridRange, SpreadsheetState } from '../state';
import { gridData, type Wanted } from './grid-data';
import { metadataAnswer } from './metadata-answer';
import { sheetAnswer, type Viewer } from './sheet-answer';
import { echoRange } from './without-zero-sheet';

interface Scope {
  /** Only the sheets of these ranges, and of their cells only these; undefined: all. */
  readonly ranges?: readonly GridRange[];
  /** Which members of the cells' data; undefined: no cells. */
  readonly data?: Wanted;
}

export function spreadsheetAnswer(spreadsheet: SpreadsheetState, viewer: Viewer, scope: Scope = {}): object {
  const { spreadsheetId, properties, namedRanges } = spreadsheet;
  const metadata = spreadsheet.developerMetadata.filter(({ location }) => location.locationType === 'SPREADSHEET');
  return {
    spreadsheetId,
    properties,
    sheets: sheetAnswers(spreadsheet, viewer, scope),
    ...(namedRanges.length > 0 && {
      namedRanges: namedRanges.map((named) => ({ ...named, range: echoRange(named.range) })),
    }),
    ...(metadata.length > 0 && { developerMetadata: metadata.map(metadataAnswer) }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
  };
}

function sheetAnswers(spreadsheet: SpreadsheetState, viewer: Viewer, scope: Scope): readonly object[] {
  return spreadsheet.sheets.flatMap((sheet, index) => {
    const { sheetId } = sheet.properties;
    const ranges = scope.ranges?.filter((range) => range.sheetId === sheetId);
    if (ranges?.length === 0) return [];
    const answer = sheetAnswer(spreadsheet, sheet, index, viewer);
    const { data } = scope;
    if (!data) return [answer];
    return [{ ...answer, data: (ranges ?? [{ sheetId }]).map((range) => gridData(spreadsheet, sheet, range, data)) }];
  });
}
