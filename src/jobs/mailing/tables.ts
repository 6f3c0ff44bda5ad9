/** Utskick and Driftstatus as they were read: where their columns are, and what their rows say. */
import type { Cell, Grid } from '../../grid/grid';
import { inEveryLanguage } from '../../messages';
import type { HeaderKey } from '../../messages/keys';
import { logEntry, mailResults, type LogEntry, type MailResult } from '../../method/mailing-log';
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { findColumns, findHeaderRow, headerKeys, headerNames, type ColumnPositions } from '../../grid/find-columns';
import type { WorkbookTab } from '../workbook/read-workbook';

type LogColumn = HeaderKey<'mailing'>;
type StatusColumn = HeaderKey<'status'>;

export interface LogTable {
  readonly tab: WorkbookTab;
  readonly at: ColumnPositions<LogColumn>;
  readonly entries: readonly LogEntry[];
}

export interface StatusTable {
  readonly tab: WorkbookTab;
  readonly at: ColumnPositions<StatusColumn>;
  readonly headerRow: number;
  readonly grid: Grid;
}

const isEmpty = (cell: Cell): boolean => cleanText(cell) === '';

export function mailingLogTable(tab: WorkbookTab, grid: Grid): LogTable {
  const required = headerKeys('mailing');
  const headerRow = findHeaderRow(grid, headerNames('mailing', required));
  const at = findColumns(grid[headerRow] ?? [], { tab: tab.title, table: 'mailing', required });
  const rows = grid.slice(headerRow + 1).filter((cells) => !cells.every(isEmpty));
  return { tab, at, entries: rows.map((cells) => entry(cells, at)) };
}

function entry(cells: readonly Cell[], at: LogTable['at']): LogEntry {
  const time = cells[at.time];
  const result = comparisonKey(cells[at.result]);
  return logEntry({
    time: typeof time === 'number' ? time : null,
    key: cleanText(cells[at.key]),
    recipient: cleanText(cells[at.recipient]),
    subject: cleanText(cells[at.subject]),
    result: mailResults.find((code) => namesOf(code).some((name) => comparisonKey(name) === result)) ?? null,
  });
}

const namesOf = (result: MailResult): readonly string[] =>
  inEveryLanguage(({ mailResultNames }) => mailResultNames[result]);

export function statusTable(tab: WorkbookTab, grid: Grid): StatusTable {
  const required = headerKeys('status');
  const headerRow = findHeaderRow(grid, headerNames('status', required));
  const at = findColumns(grid[headerRow] ?? [], { tab: tab.title, table: 'status', required });
  return { tab, at, headerRow, grid };
}
