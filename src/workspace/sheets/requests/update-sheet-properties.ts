/** updateSheetProperties: name, place, size, frozen rows, colour and visibility of a tab. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { updateByMask } from '../../protocol/field-mask';
import { deletion } from '../grid/line-shift';
import { shiftLines } from '../grid/shift-lines';
import { replaceSheet, requireSheet } from '../grid/sheets';
import { twinPaths } from '../format/with-color-twins';
import type { SheetState, SpreadsheetState } from '../state';
import type { RequestHandler } from './request-handler';
import { masks, requiredMask } from './required-mask';
import { requireFreezable, saysColor, storedGrid, storedLooks } from './sheet-properties';
import { checkedTitle } from './sheet-title';

type Asked = sheets_v4.Schema$SheetProperties;

export const updateSheetProperties: RequestHandler<'updateSheetProperties'> = (spreadsheet, request) => {
  const asked = request.properties ?? {};
  const sheet = requireSheet(spreadsheet, asked.sheetId);
  const paths = requiredMask(request.fields, 'SheetProperties');
  const all = paths.includes('*');
  if (masks(paths, 'title')) checkedTitle(spreadsheet, asked.title, sheet.properties.sheetId);
  if (!all && (masks(paths, 'sheetType') || masks(paths, 'dataSourceSheetProperties'))) {
    throw notImplemented(`updateSheetProperties with the mask ${paths.join()}`);
  }
  const changed = withProperties(
    sheet,
    asked,
    all ? ['title', 'hidden', 'rightToLeft', 'tabColor', ...gridPath(asked)] : paths,
  );
  let after = resize(replaceSheet(spreadsheet, changed), sheet);
  if (after.sheets.every((one) => one.properties.hidden))
    throw invalidArgument("You can't hide all the sheets in a document.");
  requireFreezable(changed.properties.gridProperties, requireSheet(after, sheet.properties.sheetId).merges);
  if (masks(paths, 'index') && !(all && typeof asked.index !== 'number'))
    after = moveSheet(after, sheet.properties.sheetId, asked.index);
  return { spreadsheet: after };
};

const gridPath = (asked: Asked): readonly string[] => (asked.gridProperties ? ['gridProperties'] : []);

function withProperties(sheet: SheetState, asked: Asked, paths: readonly string[]): SheetState {
  const own = paths.filter((path) => path !== 'index' && path !== 'sheetId');
  const { tabColor, tabColorStyle } = asked;
  // Whichever is written carries its twin along; one that is empty takes both away.
  const colors = saysColor(tabColorStyle)
    ? { tabColorStyle, tabColor: {} }
    : { tabColor: tabColorStyle ? undefined : tabColor, tabColorStyle: undefined };
  const source = { ...asked, ...colors };
  const merged = updateByMask<Asked>(sheet.properties, source, twinPaths(own));
  const { sheetId, sheetType } = sheet.properties;
  const properties = {
    sheetId,
    title: merged.title ?? '',
    sheetType,
    gridProperties: storedGrid(merged.gridProperties ?? {}),
    ...storedLooks(merged),
  };
  return { ...sheet, properties };
}

/** What stood on rows and columns that are cut off goes with them. */
function resize(spreadsheet: SpreadsheetState, before: SheetState): SpreadsheetState {
  const { sheetId, gridProperties: old } = before.properties;
  const { gridProperties: grid } = requireSheet(spreadsheet, sheetId).properties;
  let after = spreadsheet;
  if (grid.rowCount < old.rowCount) {
    after = shiftLines(after, {
      sheetId,
      dimension: 'ROWS',
      shift: { ...deletion(grid.rowCount, old.rowCount), count: (count) => count },
    });
  }
  if (grid.columnCount < old.columnCount) {
    const shift = { ...deletion(grid.columnCount, old.columnCount), count: (count: number) => count };
    after = shiftLines(after, { sheetId, dimension: 'COLUMNS', shift });
  }
  return after;
}

/** Places count as before the move; without a place the sheet goes last. */
function moveSheet(spreadsheet: SpreadsheetState, sheetId: number, asked: number | null | undefined): SpreadsheetState {
  const { sheets } = spreadsheet;
  const index = asked ?? sheets.length;
  if (index < 0 || index > sheets.length)
    throw invalidArgument(`Sheet index ${index} must be between 0 and ${sheets.length}`);
  const sheet = requireSheet(spreadsheet, sheetId);
  const isOther = (one: SheetState): boolean => one !== sheet;
  return {
    ...spreadsheet,
    sheets: [...sheets.slice(0, index).filter(isOther), sheet, ...sheets.slice(index).filter(isOther)],
  };
}
