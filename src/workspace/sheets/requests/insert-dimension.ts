/** insertDimension: empty rows or columns inside the grid. */
import { invalidArgument } from '../../protocol/api-error';
import { countOf, requireDimensionRange } from '../grid/dimension';
import { insertLines } from '../grid/insert-lines';
import { requireSheet } from '../grid/sheets';
import type { RequestHandler } from './request-handler';

export const insertDimension: RequestHandler<'insertDimension'> = (spreadsheet, request) => {
  const range = requireDimensionRange(spreadsheet, request.range);
  const count = countOf(requireSheet(spreadsheet, range.sheetId), range.dimension);
  if (range.startIndex >= count) {
    const word = range.dimension === 'ROWS' ? 'row' : 'column';
    throw invalidArgument(`range.startIndex[${range.startIndex}] is after last ${word} in grid[${count - 1}]`);
  }
  const fromBefore = request.inheritFromBefore === true;
  if (fromBefore && range.startIndex === 0)
    throw invalidArgument('inheritFromBefore cannot be true when inserting at index 0.');
  return { spreadsheet: insertLines(spreadsheet, range, fromBefore) };
};
