/** Reads A1 notation: `Sheet1!A1:B2`, `'Two words'!A:C`, `A2:5`, a tab's name, a named range; R1C1 in place of the cells. */
import { columnOf } from '../../../google/a1';
import { invalidArgument } from '../../protocol/api-error';
import type { GridRange, SheetState, SpreadsheetState } from '../state';
import { parseR1c1 } from './parse-r1c1';

interface ParsedA1 {
  readonly sheet: SheetState;
  /** Sides that the text leaves open are missing. */
  readonly range: GridRange;
  /** One cell, not a range: a write may then go on to the right and below. */
  readonly oneCell: boolean;
}

const unparsable = (text: string): Error => invalidArgument(`Unable to parse range: ${text}`);

/** @throws ApiError 400 where there is no such tab or the text is no range. */
export function parseA1(spreadsheet: SpreadsheetState, text: string): ParsedA1 {
  const { title, rest } = splitTitle(text);
  if (title === undefined) return parseWithoutTitle(spreadsheet, text);
  const sheet = spreadsheet.sheets.find((one) => one.properties.title === title);
  if (!sheet) throw unparsable(text);
  if (rest === undefined) return whole(sheet);
  const parsed = parseCells(sheet, rest) ?? parseName(spreadsheet, rest, sheet);
  if (!parsed) throw unparsable(text);
  return parsed;
}

function parseWithoutTitle(spreadsheet: SpreadsheetState, text: string): ParsedA1 {
  const first = spreadsheet.sheets.find((sheet) => !sheet.properties.hidden) ?? spreadsheet.sheets[0];
  const titled = spreadsheet.sheets.find((sheet) => sheet.properties.title === text);
  const parsed = (first && parseCells(first, text)) ?? parseName(spreadsheet, text) ?? (titled && whole(titled));
  if (!parsed) throw unparsable(text);
  return parsed;
}

const whole = (sheet: SheetState): ParsedA1 => ({
  sheet,
  range: { sheetId: sheet.properties.sheetId },
  oneCell: false,
});

/** A quoted title may hold `!`; an unquoted one ends at the last. */
function splitTitle(text: string): { readonly title?: string; readonly rest?: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) {
    const title = (quoted[1] ?? '').replace(/''/g, "'");
    return quoted[2] === undefined ? { title } : { title, rest: quoted[2] };
  }
  const mark = text.lastIndexOf('!');
  return mark < 0 ? {} : { title: text.slice(0, mark), rest: text.slice(mark + 1) };
}

const CORNER = /^\$?([A-Za-z]{1,3})?(?:\$?(\d+))?$/;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match || text === '') return undefined;
  const [, letters, digits] = match;
  if (digits !== undefined && Number(digits) === 0) return undefined;
  return {
    ...(letters !== undefined && { column: columnOf(letters) }),
    ...(digits !== undefined && { row: Number(digits) - 1 }),
  };
}

function parseCells(sheet: SheetState, text: string): ParsedA1 | undefined {
  const parts = text.split(':');
  const from = parseCorner(parts[0] ?? '');
  const to = parts.length === 1 ? from : parseCorner(parts[1] ?? '');
  const inA1 = from && to && parts.length <= 2;
  if (!inA1) {
    const corners = parseR1c1(text);
    return corners && between(sheet, corners[0], corners[1] ?? corners[0], corners.length === 1);
  }
  if (parts.length === 1 && (from.row === undefined || from.column === undefined)) return undefined;
  return between(sheet, from, to, parts.length === 1);
}

function between(sheet: SheetState, from: Corner, to: Corner, oneCell: boolean): ParsedA1 | undefined {
  const rows = side(from.row, to.row);
  const columns = side(from.column, to.column);
  // Each end must say a row or a column that the other says too: `A1:B` and `A2:2` are ranges, `A:5` is none.
  if ((from.row === undefined || to.row === undefined) && (from.column === undefined || to.column === undefined))
    return undefined;
  const range: GridRange = {
    sheetId: sheet.properties.sheetId,
    ...(rows.start !== undefined && { startRowIndex: rows.start }),
    ...(rows.end !== undefined && { endRowIndex: rows.end }),
    ...(columns.start !== undefined && { startColumnIndex: columns.start }),
    ...(columns.end !== undefined && { endColumnIndex: columns.end }),
  };
  return { sheet, range, oneCell };
}

/** Two ends in either order (RECORDINGS.md 25); an end that is missing leaves the side open from the other on (RECORDINGS.md 23). */
function side(a: number | undefined, b: number | undefined): { readonly start?: number; readonly end?: number } {
  if (a !== undefined && b !== undefined) return { start: Math.min(a, b), end: Math.max(a, b) + 1 };
  const known = a ?? b;
  return known === undefined ? {} : { start: known };
}

function parseName(spreadsheet: SpreadsheetState, name: string, on?: SheetState): ParsedA1 | undefined {
  const named = spreadsheet.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = named && spreadsheet.sheets.find((one) => one.properties.sheetId === named.range.sheetId);
  if (!named || !sheet || (on && on !== sheet)) return undefined;
  return { sheet, range: named.range, oneCell: false };
}
