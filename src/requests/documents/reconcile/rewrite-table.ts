/** A table of ours brought up to date where it stands: cells that differ, rows that came and went. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentTable } from '../../../report/documents/document-blocks';
import { cellText, type ContentCell, type ContentRow } from '../block-content';
import type { BodyCell, BodyRow, BodyTable } from '../read-body';
import { newRowLook } from '../table-look';
import { fillRow, plainCells, rowLength, styleCell, styleRow, type CellRole } from '../table-rows';
import { deleteRange, insertText, location, type TabPlace } from '../tab-place';
import { align, type Step } from './align';
import { rewriteParagraphs } from './rewrite-paragraphs';

type Request = docs_v1.Schema$Request;

interface Rewriting {
  readonly tab: TabPlace;
  readonly standing: BodyTable;
  readonly rows: readonly ContentRow[];
  readonly block: DocumentTable;
}

const nameOf = (row: ContentRow | undefined): string => (row?.[0] ? cellText(row[0]) : '');

/** From the last row to the first, and in a row from the last cell. Rows are known by the text of their first cell; both have as many columns. */
export function rewriteTable(
  tab: TabPlace,
  standing: BodyTable,
  rows: readonly ContentRow[],
  block: DocumentTable,
): readonly Request[] {
  const [, ...bodyBefore] = standing.rows;
  const [, ...bodyAfter] = rows;
  const steps = align(
    bodyBefore.map(({ cells }) => cells[0]?.text ?? ''),
    bodyAfter.map(nameOf),
  );
  const rewriting = { tab, standing, rows, block };
  return [...[...steps].reverse().flatMap((step) => stepRequests(rewriting, step)), ...pairRows(rewriting, 0, 0)];
}

/** The steps count the rows under the header row. */
function stepRequests(rewriting: Rewriting, step: Step): readonly Request[] {
  switch (step.kind) {
    case 'pair':
      return pairRows(rewriting, step.before + 1, step.after + 1);
    case 'insert':
      return insertRow(rewriting, step.below + 1, step.after + 1);
    case 'delete':
      return [{ deleteTableRow: { tableCellLocation: cellLocation(rewriting, step.before + 1) } }];
  }
}

const cellLocation = ({ tab, standing }: Rewriting, rowIndex: number): docs_v1.Schema$TableCellLocation => ({
  tableStartLocation: location(tab, standing.start),
  rowIndex,
  columnIndex: 0,
});

function insertRow(rewriting: Rewriting, below: number, after: number): readonly Request[] {
  const { tab, standing, rows, block } = rewriting;
  const start = standing.rows[below]?.end ?? 0;
  const row = rows[after] ?? [];
  return [
    { insertTableRow: { tableCellLocation: cellLocation(rewriting, below), insertBelow: true } },
    ...fillRow(tab, start, row),
    ...newRowLook(tab, standing.start, below + 1, row.length),
    ...plainCells(tab, start + 2, start + rowLength(row)),
    ...styleRow(tab, start, row, block, false),
  ];
}

function pairRows({ tab, standing, rows, block }: Rewriting, before: number, after: number): readonly Request[] {
  const cells: BodyRow['cells'] = standing.rows[before]?.cells ?? [];
  return cells
    .map((cell, column) => {
      const wanted = rows[after]?.[column];
      return wanted === undefined ? [] : rewriteCell(tab, cell, wanted, { table: block, column, header: after === 0 });
    })
    .reverse()
    .flat();
}

/** A cell that gets or loses paragraphs is new: which of them is help may have changed. */
function rewriteCell(tab: TabPlace, cell: BodyCell, wanted: ContentCell, role: CellRole): readonly Request[] {
  const text = cellText(wanted);
  if (cell.text === text) return [];
  if (cell.paragraphs.length === wanted.paragraphs.length) {
    return cell.paragraphs
      .map((paragraph, place) => rewriteParagraphs(tab, [paragraph], [wanted.paragraphs[place] ?? '']))
      .reverse()
      .flat();
  }
  const start = cell.paragraphs[0]?.start ?? 0;
  return [
    ...(cell.text === '' ? [] : [deleteRange(tab, start, start + cell.text.length)]),
    ...(text === '' ? [] : [insertText(tab, start, text)]),
    ...plainCells(tab, start, start + text.length + 1),
    ...styleCell(tab, start, wanted, role),
  ];
}
