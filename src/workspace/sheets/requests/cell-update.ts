/** Applies CellData of a request to a cell, as far as the mask reaches. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { twinPaths, withColorTwins } from '../format/with-color-twins';
import { tidyCell } from '../grid/cells';
import type { Cell, SpreadsheetState } from '../state';
import { checkedText, valueMembers } from '../values/check-value';
import { localeOf } from '../values/locale';
import { checkedValidation } from './checked-condition';
import { formatUpdate } from './format-update';
import { masks, requiredMask } from './required-mask';

type CellUpdate = (cell: Cell | undefined, data: sheets_v4.Schema$CellData) => Cell | undefined;

/** Worked out by Google, so a write to them is refused. */
const READ_ONLY = ['effectiveValue', 'effectiveFormat', 'formattedValue', 'hyperlink'] as const;
const UNKNOWN = ['pivotTable', 'dataSourceTable', 'dataSourceFormula', 'chipRuns'] as const;

/** @throws ApiError 400 where there is no mask or it names a member that cannot be written; 501 for pivot tables and the like. */
export function cellUpdate(spreadsheet: SpreadsheetState, fields: string | null | undefined): CellUpdate {
  const paths = requiredMask(fields, 'CellData');
  const all = paths.includes('*');
  for (const member of READ_ONLY)
    if (!all && masks(paths, member)) throw invalidArgument(`The field ${member} is read-only.`);
  for (const member of UNKNOWN) if (!all && masks(paths, member)) throw notImplemented(`cells with ${member}`);
  const locale = localeOf(spreadsheet.properties.locale);
  const withValue = masks(paths, 'userEnteredValue');
  const withNote = masks(paths, 'note');
  const withRuns = masks(paths, 'textFormatRuns');
  const withRule = masks(paths, 'dataValidation');
  const updateFormat = formatUpdate(locale, formatPaths(paths));
  return (cell, data) => {
    if (all) for (const member of UNKNOWN) if (data[member]) throw notImplemented(`cells with ${member}`);
    const updated: { -readonly [Member in keyof Cell]: Cell[Member] } = { ...cell };
    if (withValue) {
      delete updated.userEnteredValue;
      delete updated.effectiveValue;
      Object.assign(updated, valueMembers(data.userEnteredValue, locale));
    }
    if (updateFormat) updated.userEnteredFormat = updateFormat(cell?.userEnteredFormat, data.userEnteredFormat);
    if (withNote) updated.note = checkedText(data.note ?? '');
    if (withRuns) updated.textFormatRuns = withColorTwins(data.textFormatRuns ?? []);
    if (withRule) {
      const { dataValidation: rule } = data;
      if (rule) updated.dataValidation = checkedValidation(spreadsheet, rule);
      else delete updated.dataValidation;
    }
    return tidyCell(updated);
  };
}

/** The mask below userEnteredFormat: `*` for all of it, undefined where it does not reach there. */
function formatPaths(paths: readonly string[]): readonly string[] | undefined {
  const prefix = 'userEnteredFormat.';
  if (paths.includes('*') || paths.includes('userEnteredFormat')) return ['*'];
  const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return below.length > 0 ? twinPaths(below) : undefined;
}
