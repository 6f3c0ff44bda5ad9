/** Handlingsplan's grid becomes actions; whatever is odd in a row is a finding with its cell, and stops nothing. */
import { statusNames, tabNames } from '../messages/sv/tabs';
import { cellText, cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { PlanFinding } from '../messages/finding';
import type { Place } from '../messages/place';
import type { Cell, Grid } from '../grid/grid';
import { yesOrNo } from '../grid/yes-or-no';
import type { Action, ActionStatus } from './action';
import { isoOfSerial } from './days';
import { readMailAddress } from './mail-address';
import { contentColumns, planColumns, type PlanColumn, type PlanColumns } from './plan-columns';
import { readDate } from './read-date';

export interface Plan {
  readonly columns: PlanColumns;
  readonly actions: readonly Action[];
  readonly findings: readonly PlanFinding[];
}

/** `today` is a serial day number. Throws EMPTY_TAB, MISSING_COLUMNS or DOUBLED_COLUMN. */
export function readPlan(grid: Grid, today: number): Plan {
  const columns = planColumns(grid);
  const findings: PlanFinding[] = [];
  const actions: Action[] = [];
  grid.forEach((cells, rowIndex) => {
    if (rowIndex <= columns.headerRow || !isActionRow(cells, columns)) return;
    actions.push(readRow({ cells, rowIndex, columns, today, findings }));
  });
  return { columns, actions, findings: [...findings, ...doubledIds(actions, columns)] };
}

const isActionRow = (cells: readonly Cell[], columns: PlanColumns): boolean =>
  contentColumns.some((column) => columns.at[column] >= 0 && cleanText(cells[columns.at[column]]) !== '');

interface Row {
  readonly cells: readonly Cell[];
  readonly rowIndex: number;
  readonly columns: PlanColumns;
  readonly today: number;
  readonly findings: PlanFinding[];
}

function readRow(row: Row): Action {
  const text = (column: PlanColumn): string => cleanText(cellOf(row, column));
  if (text('action') === '')
    row.findings.push({ severity: 'info', code: 'PLAN_ACTION_BLANK', place: placeOf(row, 'action'), details: {} });
  return {
    rowIndex: row.rowIndex,
    id: text('id'),
    action: text('action'),
    area: text('area'),
    municipality: text('municipality'),
    owner: text('owner'),
    email: readAddress(row),
    due: readDay(row, 'due'),
    status: readStatus(row),
    percent: readPercent(row),
    nextStep: text('nextStep'),
    reminders: readReminders(row),
    updated: readUpdated(row),
  };
}

const cellOf = (row: Row, column: PlanColumn): Cell =>
  row.columns.at[column] < 0 ? undefined : row.cells[row.columns.at[column]];

const placeOf = ({ rowIndex, columns }: Pick<Row, 'rowIndex' | 'columns'>, column: PlanColumn): Place => ({
  tab: tabNames.plan,
  row: rowIndex,
  column: columns.at[column],
});

const textOf = (row: Row, column: PlanColumn): string => cutText(cellOf(row, column));

/** Of a cell whose text says it all. */
function note(
  row: Row,
  column: PlanColumn,
  severity: PlanFinding['severity'],
  code:
    | 'PLAN_STATUS_UNKNOWN'
    | 'PLAN_PERCENT_UNREADABLE'
    | 'PLAN_REMINDERS_UNKNOWN'
    | (typeof addressCodes)[keyof typeof addressCodes],
): void {
  row.findings.push({ severity, code, place: placeOf(row, column), details: { text: textOf(row, column) } });
}

function readDay(row: Row, column: 'due' | 'updated' | 'start'): number | null {
  const date = readDate(cellOf(row, column));
  if ('day' in date) return date.day;
  row.findings.push({
    severity: 'warning',
    code: date.fault === 'ambiguous' ? 'PLAN_DATE_AMBIGUOUS' : 'PLAN_DATE_UNREADABLE',
    place: placeOf(row, column),
    details: { column, text: textOf(row, column) },
  });
  return null;
}

function readUpdated(row: Row): number | null {
  const updated = readDay(row, 'updated');
  if (updated !== null && updated > row.today) {
    row.findings.push({
      severity: 'info',
      code: 'PLAN_DATE_FUTURE',
      place: placeOf(row, 'updated'),
      details: { text: isoOfSerial(updated) },
    });
  }
  return updated ?? readDay(row, 'start');
}

function readStatus(row: Row): ActionStatus {
  const key = comparisonKey(cellOf(row, 'status'));
  if (key === '') return 'notStarted';
  const known = (Object.keys(statusNames) as ActionStatus[]).find(
    (status) => comparisonKey(statusNames[status]) === key,
  );
  if (!known) note(row, 'status', 'warning', 'PLAN_STATUS_UNKNOWN');
  return known ?? 'notStarted';
}

/** 0,4, 40 and ”40 %” are all forty percent: a number above 1 is one that was typed without its sign. */
function readPercent(row: Row): number | null {
  const cell = cellOf(row, 'percent');
  const text = cleanText(cell);
  if (text === '') return null;
  const parts = /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(text);
  const number = parts ? Number((parts[1] as string).replace(',', '.')) : Number.NaN;
  const share = parts?.[2] === '%' || number > 1 ? number / 100 : number;
  if (share >= 0 && share <= 1) return share;
  note(row, 'percent', 'info', 'PLAN_PERCENT_UNREADABLE');
  return null;
}

function readReminders(row: Row): boolean {
  const wish = yesOrNo(cellOf(row, 'reminders'), true);
  if (wish === null) note(row, 'reminders', 'info', 'PLAN_REMINDERS_UNKNOWN');
  return wish ?? true;
}

const addressCodes = {
  lineBreak: 'PLAN_ADDRESS_LINE_BREAK',
  several: 'PLAN_ADDRESS_SEVERAL',
  form: 'PLAN_ADDRESS_FORM',
} as const;

function readAddress(row: Row): string {
  const text = cellText(cellOf(row, 'email'));
  if (cleanText(text) === '') return '';
  const read = readMailAddress(text);
  if ('address' in read) return read.address;
  note(row, 'email', 'warning', addressCodes[read.fault]);
  return '';
}

function doubledIds(actions: readonly Action[], columns: PlanColumns): readonly PlanFinding[] {
  const seen = new Set<string>();
  return actions.flatMap(({ id, rowIndex }): readonly PlanFinding[] => {
    const doubled = id !== '' && seen.has(id);
    seen.add(id);
    if (!doubled) return [];
    return [
      {
        severity: 'warning',
        code: 'PLAN_ID_DOUBLED',
        place: placeOf({ rowIndex, columns }, 'id'),
        details: { id },
      },
    ];
  });
}
