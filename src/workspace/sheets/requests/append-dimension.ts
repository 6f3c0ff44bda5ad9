/** appendDimension: rows or columns at the end of the grid. */
import { invalidArgument } from '../../protocol/api-error';
import { requireDimension } from '../grid/dimension';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { RequestHandler } from './request-handler';

export const appendDimension: RequestHandler<'appendDimension'> = (spreadsheet, request) => {
  const sheet = requireSheet(spreadsheet, request.sheetId);
  const dimension = requireDimension(request.dimension);
  const length = request.length ?? 0;
  if (length < 1) throw invalidArgument(`length must be at least 1, was ${length}`);
  const grid = sheet.properties.gridProperties;
  const gridProperties =
    dimension === 'ROWS'
      ? { ...grid, rowCount: grid.rowCount + length }
      : { ...grid, columnCount: grid.columnCount + length };
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, properties: { ...sheet.properties, gridProperties } }) };
};
