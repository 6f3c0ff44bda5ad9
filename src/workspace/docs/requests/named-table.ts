/** The table, cell, rows or cells that a request names. */
import { findPiece } from '../pieces/find-piece';
import { type Table, tableAt } from '../pieces/table';
import type { Location, TableCellLocation } from '../model';
import { refuse } from '../refusal';
import type { DocumentState } from '../state';
import { namedSegment, type Segment } from './named-place';
import type { RequestContext } from './request-handler';

export interface NamedTable extends Segment {
  readonly table: Table;
}

export interface NamedCell extends NamedTable {
  readonly row: number;
  readonly column: number;
}

export function namedTable(
  document: DocumentState,
  location: Location | undefined,
  context: RequestContext,
): NamedTable {
  if (!location) throw refuse(context, 'Invalid table start location. Must specify the start index of the table.');
  const segment = namedSegment(document, location, context);
  const found = findPiece(segment.pieces, location.index ?? 0);
  if (found?.piece.kind !== 'table') throw refuse(context, 'The provided table start location is invalid.');
  return { ...segment, table: tableAt(segment.pieces, found.place) };
}

export function namedCell(
  document: DocumentState,
  location: TableCellLocation | undefined,
  context: RequestContext,
): NamedCell {
  const named = namedTable(document, location?.tableStartLocation, context);
  const { rowIndex: row = 0, columnIndex: column = 0 } = location ?? {};
  if (!named.table.rows[row]?.cells[column] || row < 0 || column < 0)
    throw refuse(context, `The cell at row index ${row} and column index ${column} is out of bounds.`);
  return { ...named, row, column };
}

/** The indices that a list names; all where the list is empty. */
export function namedIndices(
  asked: readonly number[] | undefined,
  count: number,
  what: 'row' | 'column',
  context: RequestContext,
): readonly number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  if (!asked || asked.length === 0) return all;
  const wrong = asked.find((index) => index < 0 || index >= count);
  if (wrong !== undefined) throw refuse(context, `The ${what} index ${wrong} is out of bounds.`);
  return asked;
}
