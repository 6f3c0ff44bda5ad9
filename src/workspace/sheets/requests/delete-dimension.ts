/** deleteDimension: rows or columns with everything that stands on them. */
import { invalidArgument } from '../../protocol/api-error';
import { countOf, requireDimensionRange } from '../grid/dimension';
import { deletion } from '../grid/line-shift';
import { shiftLines } from '../grid/shift-lines';
import { requireSheet } from '../grid/sheets';
import type { RequestHandler } from './request-handler';

export const deleteDimension: RequestHandler<'deleteDimension'> = (spreadsheet, request) => {
  const { sheetId, dimension, startIndex, endIndex } = requireDimensionRange(spreadsheet, request.range);
  const sheet = requireSheet(spreadsheet, sheetId);
  const count = countOf(sheet, dimension);
  const word = dimension === 'ROWS' ? 'row' : 'column';
  if (endIndex > count) {
    const index = Math.max(startIndex, count);
    const tried = `Tried to delete ${word} index ${index} but there are only ${count} ${word}s.`;
    throw invalidArgument(`Cannot delete a ${word} that doesn't exist. ${tried}`);
  }
  if (endIndex - startIndex === count) throw invalidArgument(`You can't delete all the ${word}s on the sheet.`);
  const grid = sheet.properties.gridProperties;
  const frozen = (dimension === 'ROWS' ? grid.frozenRowCount : grid.frozenColumnCount) ?? 0;
  if (frozen > 0 && startIndex <= frozen && endIndex === count) {
    throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${word}s.`);
  }
  return { spreadsheet: shiftLines(spreadsheet, { sheetId, dimension, shift: deletion(startIndex, endIndex) }) };
};
