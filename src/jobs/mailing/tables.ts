/** Utskick and Driftstatus as they were read: where their columns are, and what their rows say. */
import type { Cell, Grid } from '../../grid/grid';
import type { HeaderKey } from '../../messages/keys';
import { mailResultNames } from '../../messages/sv/mailing';
import { headers, tabNames } from '../../messages/sv/tabs';
import { logEntry, type LogEntry, type MailResult } from '../../method/mailing-log';
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { findColumns, findHeaderRow, headerNames, type ColumnPositions } from '../../grid/find-columns';
import type { WorkbookTab } from '../read-workbook';

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
  const required = Object.keys(headers.mailing) as readonly LogColumn[];
  const headerRow = findHeaderRow(grid, headerNames('mailing', required));
  const at = findColumns(grid[headerRow] ?? [], { tab: tabNames.mailing, table: 'mailing', required });
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
    result:
      (Object.keys(mailResultNames) as MailResult[]).find((name) => comparisonKey(mailResultNames[name]) === result) ??
      null,
  });
}

export function statusTable(tab: WorkbookTab, grid: Grid): StatusTable {
  const required = Object.keys(headers.status) as readonly StatusColumn[];
  const headerRow = findHeaderRow(grid, headerNames('status', required));
  const at = findColumns(grid[headerRow] ?? [], { tab: tabNames.status, table: 'status', required });
  return { tab, at, headerRow, grid };
}
