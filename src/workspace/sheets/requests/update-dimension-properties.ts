/** updateDimensionProperties: width, height and hiding of columns and rows. */
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import type { AskedDimension } from '../grid/close-range';
import { countOf, requireDimensionRange } from '../grid/dimension';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { DimensionProperties, DimensionRange, SpreadsheetState } from '../state';
import type { RequestHandler } from './request-handler';
import { masks, requiredMask } from './required-mask';

export const updateDimensionProperties: RequestHandler<'updateDimensionProperties'> = (spreadsheet, request) => {
  if (request.dataSourceSheetRange) throw notImplemented('updateDimensionProperties of a data source sheet');
  const range = rangeThere(spreadsheet, request.range);
  const paths = requiredMask(request.fields, 'DimensionProperties');
  const other = paths.find((path) => !['*', 'pixelSize', 'hiddenByUser'].includes(path));
  if (other) throw notImplemented(`updateDimensionProperties of ${other}`);
  const { pixelSize, hiddenByUser } = request.properties ?? {};
  if (masks(paths, 'pixelSize') && !paths.includes('*') && !(typeof pixelSize === 'number' && pixelSize > 0)) {
    throw invalidArgument(`pixelSize must be at least 1, was ${pixelSize ?? 0}`);
  }
  const sheet = requireSheet(spreadsheet, range.sheetId);
  const key = range.dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  const lines = sheet[key].slice();
  while (lines.length < range.endIndex) lines.push(undefined);
  for (let i = range.startIndex; i < range.endIndex; i += 1) {
    const old = lines[i];
    const size = masks(paths, 'pixelSize') && pixelSize ? pixelSize : old?.pixelSize;
    const hidden = masks(paths, 'hiddenByUser') ? hiddenByUser === true : old?.hiddenByUser === true;
    const line: DimensionProperties = {
      ...(size !== undefined && { pixelSize: size }),
      ...(hidden && { hiddenByUser: true as const }),
    };
    lines[i] = Object.keys(line).length > 0 ? line : undefined;
  }
  while (lines.length > 0 && lines[lines.length - 1] === undefined) lines.pop();
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, [key]: lines }) };
};

/** What there is of the range: one that ends past the grid is cut. @throws ApiError 400 where it begins there. */
function rangeThere(spreadsheet: SpreadsheetState, asked: AskedDimension | null | undefined): DimensionRange {
  const range = requireDimensionRange(spreadsheet, asked);
  const count = countOf(requireSheet(spreadsheet, range.sheetId), range.dimension);
  if (range.startIndex >= count) {
    const word = range.dimension === 'ROWS' ? 'row' : 'column';
    throw invalidArgument(
      `Cannot update a ${word} that doesn't exist. Tried to update ${word} index ${range.startIndex} but there are only ${count} ${word}s.`,
    );
  }
  return { ...range, endIndex: Math.min(range.endIndex, count) };
}
