/** moveDimension: rows or columns to another place of the same sheet. */
import { invalidArgument } from '../../protocol/api-error';
import { countOf, requireDimensionInGrid } from '../grid/dimension';
import { relocation } from '../grid/line-shift';
import { shiftLines } from '../grid/shift-lines';
import { requireSheet } from '../grid/sheets';
import type { RequestHandler } from './request-handler';

export const moveDimension: RequestHandler<'moveDimension'> = (spreadsheet, request) => {
  const { sheetId, dimension, startIndex, endIndex } = requireDimensionInGrid(spreadsheet, request.source);
  const destination = request.destinationIndex ?? 0;
  const count = countOf(requireSheet(spreadsheet, sheetId), dimension);
  if (destination < 0 || destination > count)
    throw invalidArgument(`destinationIndex[${destination}] must be between 0 and ${count}`);
  if (destination > startIndex && destination < endIndex) {
    throw invalidArgument(`destinationIndex[${destination}] must not be within the source range.`);
  }
  if (destination === startIndex || destination === endIndex) return { spreadsheet };
  return {
    spreadsheet: shiftLines(spreadsheet, { sheetId, dimension, shift: relocation(startIndex, endIndex, destination) }),
  };
};
