/** The format that a cell is shown with: the spreadsheet's, the cell's own over it, the alignment by what it holds. */
import type { Cell, CellFormat, SpreadsheetState } from '../state';
import { effectiveValue } from '../values/format-value';

function merge<Value>(below: Value, above: Value | undefined): Value {
  if (above === undefined || typeof above !== 'object' || above === null || Array.isArray(above)) return above ?? below;
  const result: Record<string, unknown> = { ...(below as Record<string, unknown> | undefined) };
  for (const [key, member] of Object.entries(above)) {
    // A colour is taken whole: a missing component is zero, not the one below.
    result[key] = /color(Style)?$/i.test(key) ? member : merge(result[key], member as unknown);
  }
  return result as Value;
}

function alignment(cell: Cell | undefined): string | undefined {
  const value = effectiveValue(cell);
  if (!value) return undefined;
  if (value.numberValue !== undefined) return 'RIGHT';
  return value.stringValue === undefined ? 'CENTER' : 'LEFT';
}

/** Works out effective formats; equal user formats and alignments share one object. */
export function effectiveFormats(spreadsheet: SpreadsheetState): (cell: Cell | undefined) => CellFormat {
  const { defaultFormat } = spreadsheet.properties;
  const standard: CellFormat = {
    ...defaultFormat,
    textFormat: {
      ...defaultFormat.textFormat,
      fontFamily: spreadsheet.properties.spreadsheetTheme.primaryFontFamily ?? 'Arial',
    },
    hyperlinkDisplayType: 'PLAIN_TEXT',
  };
  const none = {};
  const made = new Map<object, Map<string, CellFormat>>();
  return (cell) => {
    const own = cell?.userEnteredFormat ?? none;
    const horizontalAlignment = alignment(cell);
    let byAlignment = made.get(own);
    if (!byAlignment) made.set(own, (byAlignment = new Map()));
    let format = byAlignment.get(horizontalAlignment ?? '');
    if (!format) {
      format = merge<CellFormat>({ ...standard, ...(horizontalAlignment && { horizontalAlignment }) }, own);
      byAlignment.set(horizontalAlignment ?? '', format);
    }
    return format;
  };
}
