/** The cells of a range with everything that can be worked out of them, as `includeGridData` answers them. */
import { clipRange } from '../grid/close-range';
import { trimmed } from '../grid/cells';
import { effectiveFormats } from '../format/effective-format';
import type { Cell, DeveloperMetadata, DimensionProperties, GridRange, SheetState, SpreadsheetState } from '../state';
import { effectiveValue, formatValue } from '../values/format-value';
import { localeOf } from '../values/locale';
import { metadataAnswer } from './metadata-answer';

const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

/** Which members to work out: true for all. */
export type Wanted = (member: string) => boolean;

export function gridData(spreadsheet: SpreadsheetState, sheet: SheetState, asked: GridRange, wanted: Wanted): object {
  const range = clipRange(sheet, asked);
  const rows = wanted('rowData') ? sheet.rows.slice(range.startRowIndex, range.endRowIndex) : [];
  const answer = cellAnswers(spreadsheet, wanted);
  const rowData = rows.map((row) => {
    const cells = trimmed((row ?? []).slice(range.startColumnIndex, range.endColumnIndex));
    return cells && { values: cells.map((cell) => (cell ? answer(cell) : {})) };
  });
  const kept = trimmed(rowData);
  return {
    ...(range.startRowIndex > 0 && { startRow: range.startRowIndex }),
    ...(range.startColumnIndex > 0 && { startColumn: range.startColumnIndex }),
    ...(kept && { rowData: kept.map((row) => row ?? {}) }),
    ...(wanted('rowMetadata') && {
      rowMetadata: dimensionAnswers(spreadsheet, sheet, 'ROW', range.startRowIndex, range.endRowIndex),
    }),
    ...(wanted('columnMetadata') && {
      columnMetadata: dimensionAnswers(spreadsheet, sheet, 'COLUMN', range.startColumnIndex, range.endColumnIndex),
    }),
  };
}

function cellAnswers(spreadsheet: SpreadsheetState, wanted: Wanted): (cell: Cell) => object {
  const locale = localeOf(spreadsheet.properties.locale);
  const formatOf = wanted('effectiveFormat') ? effectiveFormats(spreadsheet) : undefined;
  const withText = wanted('formattedValue');
  return (cell) => {
    const value = effectiveValue(cell);
    const { userEnteredValue, userEnteredFormat, effectiveValue: _, ...rest } = cell;
    return {
      ...(userEnteredValue && { userEnteredValue }),
      ...(value && { effectiveValue: value }),
      ...(value && withText && { formattedValue: formatValue(value, userEnteredFormat, locale) }),
      ...(userEnteredFormat && { userEnteredFormat }),
      ...(formatOf && { effectiveFormat: formatOf(cell) }),
      ...rest,
    };
  };
}

function dimensionAnswers(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  locationType: 'ROW' | 'COLUMN',
  start: number,
  end: number,
): readonly object[] {
  const stored = locationType === 'ROW' ? sheet.rowMetadata : sheet.columnMetadata;
  const standard: DimensionProperties = { pixelSize: locationType === 'ROW' ? ROW_HEIGHT : COLUMN_WIDTH };
  const answers: object[] = [];
  for (let i = start; i < end; i += 1) answers.push(stored[i] ? { ...standard, ...stored[i] } : standard);
  for (const [index, metadata] of metadataByIndex(spreadsheet, sheet, locationType)) {
    if (index < start || index >= end) continue;
    answers[index - start] = { ...answers[index - start], developerMetadata: metadata.map(metadataAnswer) };
  }
  return answers;
}

function metadataByIndex(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  locationType: 'ROW' | 'COLUMN',
): ReadonlyMap<number, readonly DeveloperMetadata[]> {
  const byIndex = new Map<number, DeveloperMetadata[]>();
  for (const metadata of spreadsheet.developerMetadata) {
    const { location } = metadata;
    if (location.locationType !== locationType || location.dimensionRange.sheetId !== sheet.properties.sheetId)
      continue;
    const list = byIndex.get(location.dimensionRange.startIndex) ?? [];
    byIndex.set(location.dimensionRange.startIndex, [...list, metadata]);
  }
  return byIndex;
}
