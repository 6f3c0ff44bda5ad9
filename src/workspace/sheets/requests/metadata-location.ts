/** Where developer metadata may stand, and how much of it: the file, a sheet, one whole row or column (GOOGLE.md 16). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument } from '../../protocol/api-error';
import { requireDimensionInGrid } from '../grid/dimension';
import { requireSheet } from '../grid/sheets';
import type { DeveloperMetadata, MetadataLocation, SpreadsheetState } from '../state';

/** Characters of keys and values, for each place (Google's guide to developer metadata). */
const MOST_CHARACTERS = 30_000;

/** @throws ApiError 400 where the place is missing, named twice, not there or more than one row or column. */
function checkedLocation(
  spreadsheet: SpreadsheetState,
  asked: sheets_v4.Schema$DeveloperMetadataLocation | null | undefined,
): MetadataLocation {
  const { spreadsheet: whole, sheetId, dimensionRange } = asked ?? {};
  const given = [whole === true, typeof sheetId === 'number', !!dimensionRange].filter(Boolean).length;
  if (given !== 1)
    throw invalidArgument('Exactly one of spreadsheet, sheetId and dimensionRange must be specified as location.');
  if (whole) return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (typeof sheetId === 'number')
    return { locationType: 'SHEET', sheetId: requireSheet(spreadsheet, sheetId).properties.sheetId };
  const range = requireDimensionInGrid(spreadsheet, dimensionRange);
  if (range.endIndex - range.startIndex !== 1) {
    throw invalidArgument('Developer metadata can only be associated with a single row or a single column.');
  }
  return { locationType: range.dimension === 'ROWS' ? 'ROW' : 'COLUMN', dimensionRange: range };
}

/** @throws ApiError 400 for a missing key or visibility. */
export function checkedMetadata(
  spreadsheet: SpreadsheetState,
  asked: sheets_v4.Schema$DeveloperMetadata,
  metadataId: number,
): DeveloperMetadata {
  const { metadataKey, metadataValue, visibility } = asked;
  if (!metadataKey) throw invalidArgument('Developer metadata must have a key.');
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT')
    throw invalidArgument('Developer metadata must have a visibility.');
  const location = checkedLocation(spreadsheet, asked.location);
  return { metadataId, metadataKey, ...(metadataValue && { metadataValue }), visibility, location };
}

/** @throws ApiError 400 where a place holds more than it may. */
export function requireMetadataRoom(all: readonly DeveloperMetadata[], added: DeveloperMetadata): void {
  const place = (location: MetadataLocation): string => {
    if (location.locationType === 'SPREADSHEET') return 'spreadsheet';
    if (location.locationType === 'SHEET') return `sheet ${location.sheetId}`;
    return `${location.locationType} ${location.dimensionRange.startIndex} of ${location.dimensionRange.sheetId}`;
  };
  const where = place(added.location);
  const size = all
    .filter(({ location }) => place(location) === where)
    .reduce((sum, { metadataKey, metadataValue = '' }) => sum + metadataKey.length + metadataValue.length, 0);
  if (size > MOST_CHARACTERS)
    throw invalidArgument(`Developer metadata in one place is limited to ${MOST_CHARACTERS} characters.`);
}
