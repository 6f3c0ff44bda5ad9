/** deleteSheet: the tab and what stands on it. */
import { invalidArgument } from '../../protocol/api-error';
import { findSheet } from '../grid/sheets';
import type { MetadataLocation } from '../state';
import type { RequestHandler } from './request-handler';

export const deleteSheet: RequestHandler<'deleteSheet'> = (spreadsheet, request) => {
  const sheetId = request.sheetId ?? 0;
  if (!findSheet(spreadsheet, sheetId)) throw invalidArgument(`No sheet with id: ${sheetId}`);
  const sheets = spreadsheet.sheets.filter((sheet) => sheet.properties.sheetId !== sheetId);
  if (sheets.length === 0) throw invalidArgument("You can't remove all the sheets in a document.");
  if (sheets.every((sheet) => sheet.properties.hidden))
    throw invalidArgument("You can't remove all the visible sheets in a document.");
  return {
    spreadsheet: {
      ...spreadsheet,
      sheets,
      namedRanges: spreadsheet.namedRanges.filter((named) => named.range.sheetId !== sheetId),
      developerMetadata: spreadsheet.developerMetadata.filter(({ location }) => sheetOf(location) !== sheetId),
    },
  };
};

function sheetOf(location: MetadataLocation): number | undefined {
  if (location.locationType === 'SHEET') return location.sheetId;
  return 'dimensionRange' in location ? location.dimensionRange.sheetId : undefined;
}
