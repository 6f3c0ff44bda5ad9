/** Carries out a change of rows or columns on everything that stands on them or points at them. */
import type { EmbeddedChart, GridProperties, GridRange, Row, SheetState, SpreadsheetState } from '../state';
import { trimmed } from './cells';
import { shiftCellRange, shiftDimensionRange, shiftEach, shiftRange, type SheetShift } from './shift-range';

export function shiftLines(spreadsheet: SpreadsheetState, change: SheetShift): SpreadsheetState {
  return {
    ...spreadsheet,
    sheets: spreadsheet.sheets.map((sheet) => {
      const charts = sheet.charts.map((chart) => shiftChart(chart, change));
      return sheet.properties.sheetId === change.sheetId
        ? shiftSheet({ ...sheet, charts }, change)
        : shareCharts(sheet, charts);
    }),
    namedRanges: shiftEach(spreadsheet.namedRanges, (named) => {
      const range = shiftRange(named.range, change);
      return range && { ...named, range };
    }),
    developerMetadata: shiftEach(spreadsheet.developerMetadata, (metadata) => {
      const { location } = metadata;
      if (!('dimensionRange' in location)) return metadata;
      const dimensionRange = shiftDimensionRange(location.dimensionRange, change);
      return dimensionRange && { ...metadata, location: { ...location, dimensionRange } };
    }),
  };
}

const shareCharts = (sheet: SheetState, charts: readonly EmbeddedChart[]): SheetState =>
  charts.every((chart, i) => chart === sheet.charts[i]) ? sheet : { ...sheet, charts };

function shiftSheet(sheet: SheetState, change: SheetShift): SheetState {
  const rows = change.dimension === 'ROWS';
  const { shift } = change;
  const { basicFilter: filter, ...rest } = sheet;
  const filtered = filter && shiftCellRange(filter.range, change);
  return {
    ...rest,
    properties: { ...sheet.properties, gridProperties: shiftGrid(sheet.properties.gridProperties, change) },
    rows: rows ? shift.lines(sheet.rows) : sheet.rows.map((row) => row && shiftRow(row, change)),
    ...(rows ? { rowMetadata: shift.lines(sheet.rowMetadata) } : { columnMetadata: shift.lines(sheet.columnMetadata) }),
    merges: shiftEach(sheet.merges, (merge) => {
      const range = shiftCellRange(merge, change);
      const one =
        range && range.endRowIndex - range.startRowIndex === 1 && range.endColumnIndex - range.startColumnIndex === 1;
      return one ? undefined : range;
    }),
    conditionalFormats: shiftEach(sheet.conditionalFormats, (rule) => {
      const ranges = shiftEach(rule.ranges, (range) => shiftRange(range, change));
      return ranges.length > 0 ? { ...rule, ranges } : undefined;
    }),
    protectedRanges: shiftEach(sheet.protectedRanges, (one) => {
      const range = shiftRange(one.range, change);
      const open = one.unprotectedRanges && {
        unprotectedRanges: shiftEach(one.unprotectedRanges, (each) => shiftRange(each, change)),
      };
      return range && { ...one, range, ...open };
    }),
    rowGroups: shiftEach(sheet.rowGroups, (group) => {
      const range = shiftDimensionRange(group.range, change);
      return range && { ...group, range };
    }),
    columnGroups: shiftEach(sheet.columnGroups, (group) => {
      const range = shiftDimensionRange(group.range, change);
      return range && { ...group, range };
    }),
    ...(filter && filtered && { basicFilter: { ...filter, range: filtered } }),
  };
}

const shiftRow = (row: Row, { shift }: SheetShift): Row | undefined => trimmed(shift.lines(row).slice());

function shiftGrid(grid: GridProperties, { dimension, shift }: SheetShift): GridProperties {
  const [countKey, frozenKey] =
    dimension === 'ROWS' ? (['rowCount', 'frozenRowCount'] as const) : (['columnCount', 'frozenColumnCount'] as const);
  const count = shift.count(grid[countKey]);
  const frozen = grid[frozenKey];
  // A move changes no counts; the frozen lines are then whichever stand first.
  if (frozen === undefined || count === grid[countKey]) return { ...grid, [countKey]: count };
  const { [frozenKey]: _, ...rest } = grid;
  const span = shift.span({ start: 0, end: frozen });
  return { ...rest, [countKey]: count, ...(span && { [frozenKey]: span.end }) };
}

function shiftChart(chart: EmbeddedChart, change: SheetShift): EmbeddedChart {
  const spec = shiftSources(chart.spec, change);
  const { overlayPosition } = chart.position;
  const { anchorCell } = overlayPosition;
  const key = change.dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
  const index = anchorCell.sheetId === change.sheetId ? change.shift.index(anchorCell[key]) : anchorCell[key];
  if (spec === chart.spec && index === anchorCell[key]) return chart;
  return {
    ...chart,
    spec,
    position: { overlayPosition: { ...overlayPosition, anchorCell: { ...anchorCell, [key]: index } } },
  };
}

/** Every list called `sources` in a spec holds ranges. Shares what does not change. */
function shiftSources<Value>(value: Value, change: SheetShift): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => shiftSources(item, change));
    return items.every((item, i) => item === value[i]) ? value : (items as Value);
  }
  let changed: Record<string, unknown> | undefined;
  for (const [key, member] of Object.entries(value as Record<string, unknown>)) {
    const next =
      key === 'sources' && Array.isArray(member)
        ? shiftRanges(member as GridRange[], change)
        : shiftSources(member, change);
    if (next !== member) changed = { ...(changed ?? (value as Record<string, unknown>)), [key]: next };
  }
  return (changed as Value | undefined) ?? value;
}

function shiftRanges(ranges: readonly GridRange[], change: SheetShift): readonly GridRange[] {
  const shifted = shiftEach(ranges, (range) => shiftRange(range, change));
  return shifted.length === ranges.length && shifted.every((range, i) => range === ranges[i]) ? ranges : shifted;
}
