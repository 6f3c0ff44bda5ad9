/** updateDimensionProperties: width, height and hiding of columns and rows. */
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { requireDimensionInGrid } from '../grid/dimension';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { DimensionProperties } from '../state';
import type { RequestHandler } from './request-handler';
import { masks, requiredMask } from './required-mask';

export const updateDimensionProperties: RequestHandler<'updateDimensionProperties'> = (spreadsheet, request) => {
  if (request.dataSourceSheetRange) throw notImplemented('updateDimensionProperties of a data source sheet');
  const range = requireDimensionInGrid(spreadsheet, request.range);
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
