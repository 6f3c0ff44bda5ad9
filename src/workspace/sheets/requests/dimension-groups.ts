/** Groups of rows or columns as depths per line, and back: a group of depth d is an unbroken run of lines at least d deep. */
import { invalidArgument } from '../../protocol/api-error';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { DimensionGroup, DimensionRange, SheetState, SpreadsheetState } from '../state';
import { groupAnswer } from '../answer/sheet-answer';
import type { Outcome } from './request-handler';

const DEEPEST = 8;

export const groupsKey = (range: DimensionRange): 'rowGroups' | 'columnGroups' =>
  range.dimension === 'ROWS' ? 'rowGroups' : 'columnGroups';

/** A line that is in no group stays so. @throws ApiError 400 where a line would be deeper than eight. */
export function changeDepth(spreadsheet: SpreadsheetState, range: DimensionRange, by: 1 | -1): Outcome {
  const sheet = requireSheet(spreadsheet, range.sheetId);
  const key = groupsKey(range);
  const depths: number[] = [];
  for (const group of sheet[key]) {
    for (let i = group.range.startIndex; i < group.range.endIndex; i += 1)
      depths[i] = Math.max(depths[i] ?? 0, group.depth);
  }
  for (let i = range.startIndex; i < range.endIndex; i += 1) {
    const depth = Math.max(0, (depths[i] ?? 0) + by);
    if (depth > DEEPEST) throw invalidArgument(`Groups may be at most ${DEEPEST} deep.`);
    depths[i] = depth;
  }
  const groups = groupsOf(depths, range, sheet[key]);
  const grid = sheet.properties.gridProperties;
  // Google turns this on with the first group and leaves it on (RECORDINGS.md 15).
  const control =
    by < 0
      ? {}
      : range.dimension === 'ROWS'
        ? { rowGroupControlAfter: true as const }
        : { columnGroupControlAfter: true as const };
  const after: SheetState = {
    ...sheet,
    [key]: groups,
    properties: { ...sheet.properties, gridProperties: { ...grid, ...control } },
  };
  const reply = groups.length > 0 ? { dimensionGroups: groups.map(groupAnswer) } : {};
  return { spreadsheet: replaceSheet(spreadsheet, after), reply };
}

function groupsOf(
  depths: readonly number[],
  range: DimensionRange,
  old: readonly DimensionGroup[],
): readonly DimensionGroup[] {
  const groups: DimensionGroup[] = [];
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    let start = -1;
    for (let i = 0; i <= depths.length; i += 1) {
      const deep = (depths[i] ?? 0) >= depth;
      if (deep && start < 0) start = i;
      if (deep || start < 0) continue;
      const [startIndex, endIndex] = [start, i];
      const same = old.find(
        (one) => one.depth === depth && one.range.startIndex === startIndex && one.range.endIndex === endIndex,
      );
      const { sheetId, dimension } = range;
      groups.push(same ?? { range: { sheetId, dimension, startIndex, endIndex }, depth });
      start = -1;
    }
  }
  return groups;
}
