/** A sheet as Google answers it, without its cells. */
import type { DimensionGroup, SheetState, SpreadsheetState } from '../state';
import { chartAnswer } from './chart-answer';
import { metadataAnswer } from './metadata-answer';
import { protectedRangeAnswer } from './protected-range-answer';
import { echoDeep, echoRange } from './without-zero-sheet';

/** Who asks, and whose the file is: decides what is said of protected ranges. */
export interface Viewer {
  readonly user: string;
  readonly owner: string | undefined;
}

export function sheetProperties(sheet: SheetState, index: number): object {
  const { sheetId, title, sheetType, gridProperties, ...rest } = sheet.properties;
  return { sheetId, title, index, sheetType, ...(sheetType === 'GRID' && { gridProperties }), ...rest };
}

export const groupAnswer = (group: DimensionGroup): object => ({ ...group, range: echoRange(group.range) });

/** Lists that are empty are left out. */
const listed = (name: string, items: readonly unknown[]): object => (items.length > 0 ? { [name]: items } : {});

export function sheetAnswer(spreadsheet: SpreadsheetState, sheet: SheetState, index: number, viewer: Viewer): object {
  const { sheetId } = sheet.properties;
  const metadata = spreadsheet.developerMetadata.filter(
    ({ location }) => location.locationType === 'SHEET' && location.sheetId === sheetId,
  );
  return {
    properties: sheetProperties(sheet, index),
    ...listed('merges', sheet.merges.map(echoRange)),
    ...listed('conditionalFormats', sheet.conditionalFormats.map(echoDeep)),
    ...(sheet.basicFilter && { basicFilter: echoDeep(sheet.basicFilter) }),
    ...listed('charts', sheet.charts.map(chartAnswer)),
    ...listed(
      'protectedRanges',
      sheet.protectedRanges.map((range) => protectedRangeAnswer(range, viewer.user, viewer.owner)),
    ),
    ...listed('developerMetadata', metadata.map(metadataAnswer)),
    ...listed('rowGroups', sheet.rowGroups.map(groupAnswer)),
    ...listed('columnGroups', sheet.columnGroups.map(groupAnswer)),
  };
}
