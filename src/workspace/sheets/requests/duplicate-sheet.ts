/** duplicateSheet: a tab once more, with its cells, charts and rules. */
import { sheetProperties } from '../answer/sheet-answer';
import { invalidArgument } from '../../protocol/api-error';
import { findSheet } from '../grid/sheets';
import type { SheetState } from '../state';
import { checkedSheetId, insertSheet } from './add-sheet';
import type { RequestHandler } from './request-handler';
import { checkedTitle, freeTitle } from './sheet-title';

export const duplicateSheet: RequestHandler<'duplicateSheet'> = (spreadsheet, request, context) => {
  const source = findSheet(spreadsheet, request.sourceSheetId ?? 0);
  if (!source) throw invalidArgument(`No sheet with id: ${request.sourceSheetId ?? 0}`);
  const title = request.newSheetName
    ? checkedTitle(spreadsheet, request.newSheetName)
    : freeTitle(spreadsheet, `Copy of ${source.properties.title}`);
  const sheetId = checkedSheetId(spreadsheet, request.newSheetId ?? context.takeId());
  const copy = sheetCopy(source, sheetId, title, context.takeId);
  const index = request.insertSheetIndex ?? 0;
  return { spreadsheet: insertSheet(spreadsheet, copy, index), reply: { properties: sheetProperties(copy, index) } };
};

/** Charts and protected ranges get new ids; what points at the sheet itself points at the copy. */
export function sheetCopy(sheet: SheetState, sheetId: number, title: string, takeId: () => number): SheetState {
  const { rows, rowMetadata, columnMetadata, ...rest } = sheet;
  const { hidden: _, ...properties } = sheet.properties;
  const copy = readdress(rest, sheet.properties.sheetId, sheetId);
  return {
    ...copy,
    rows,
    rowMetadata,
    columnMetadata,
    properties: { ...properties, sheetId, title },
    charts: copy.charts.map((chart) => ({ ...chart, chartId: takeId() })),
    protectedRanges: copy.protectedRanges.map((range) => ({ ...range, protectedRangeId: takeId() })),
  };
}

function readdress<Value>(value: Value, from: number, to: number): Value {
  if (Array.isArray(value)) return value.map((item) => readdress<unknown>(item, from, to)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => {
    const own = key === 'sheetId' && member === from;
    return [key, own ? to : readdress<unknown>(member, from, to)];
  });
  return Object.fromEntries(entries) as Value;
}
