/** The cells that a data filter picks: its range, or where the metadata that it looks up stands. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { GridRange, MetadataLocation, SpreadsheetState } from '../state';
import { matchesFilter, rangeOf } from './matches-lookup';

export function filterRange(spreadsheet: SpreadsheetState, filter: sheets_v4.Schema$DataFilter): readonly GridRange[] {
  if (!filter.developerMetadataLookup) return [rangeOf(spreadsheet, filter)];
  const found = spreadsheet.developerMetadata.filter(matchesFilter(spreadsheet, filter));
  return found.flatMap(({ location }) => placeOf(spreadsheet, location));
}

function placeOf(spreadsheet: SpreadsheetState, location: MetadataLocation): readonly GridRange[] {
  if (location.locationType === 'SPREADSHEET')
    return spreadsheet.sheets.map((sheet) => ({ sheetId: sheet.properties.sheetId }));
  if (location.locationType === 'SHEET') return [{ sheetId: location.sheetId }];
  const { sheetId, dimension, startIndex, endIndex } = location.dimensionRange;
  return dimension === 'ROWS'
    ? [{ sheetId, startRowIndex: startIndex, endRowIndex: endIndex }]
    : [{ sheetId, startColumnIndex: startIndex, endColumnIndex: endIndex }];
}
