/** Names of tabs: what Google takes, and the next free one. */
import { invalidArgument } from '../../protocol/api-error';
import type { SpreadsheetState } from '../state';

const taken = (spreadsheet: SpreadsheetState, title: string, except?: number): boolean =>
  spreadsheet.sheets.some(
    ({ properties }) => properties.sheetId !== except && properties.title.toLowerCase() === title.toLowerCase(),
  );

/** @throws ApiError 400 for an empty, a long or a taken name; capitals make no difference. `except`: the sheet that gets it. */
export function checkedTitle(spreadsheet: SpreadsheetState, title: string | null | undefined, except?: number): string {
  if (!title) throw invalidArgument('The sheet name cannot be empty.');
  if (title.length > 100) throw invalidArgument('The sheet name cannot be greater than 100 characters.');
  if (taken(spreadsheet, title, except)) {
    throw invalidArgument(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  return title;
}

/** `wish`, or `wish 1`, `wish 2` … */
export function freeTitle(spreadsheet: SpreadsheetState, wish: string): string {
  let title = wish;
  for (let i = 1; taken(spreadsheet, title); i += 1) title = `${wish} ${i}`;
  return title;
}

/** `Sheet2`, `Sheet3` …: the name of a sheet that was given none. */
export function nextTitle(spreadsheet: SpreadsheetState): string {
  let i = spreadsheet.sheets.length + 1;
  while (taken(spreadsheet, `Sheet${i}`)) i += 1;
  return `Sheet${i}`;
}
