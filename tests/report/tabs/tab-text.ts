/** Tabs as golden files have them: what a tab says of itself, a line a column, a line a row. */
import type { ListTab } from '../../../src/report/tabs/list-tab';
import type { Tab, TabBlock } from '../../../src/report/tabs/tab-blocks';
import type { TableCell } from '../../../src/report/tabs/table';

const cellText = (cell: TableCell): string => {
  const shown = 'text' in cell ? cell.text.replace(/\n/g, '⏎') : `${Number(cell.number.toPrecision(6))} ${cell.format}`;
  return cell.bold ? `*${shown}*` : shown;
};

export const rowText = (row: readonly TableCell[]): string => `  ${row.map(cellText).join(' | ')}`;

/** `shown` chooses among the rows of a long tab. */
export function tabText(tab: ListTab, shown: (row: readonly TableCell[]) => boolean = () => true): string {
  const { columns, rows, ...about } = tab;
  return [
    `## ${JSON.stringify(about)}`,
    ...columns.map((column) => `  ${JSON.stringify(column)}`),
    ...rows.filter(shown).map(rowText),
    '',
  ].join('\n');
}

/** A page, block by block. */
export const pageText = ({ blocks, ...about }: Tab): string =>
  [`## ${JSON.stringify(about)}`, ...blocks.flatMap(blockLines), ''].join('\n');

function blockLines(block: TabBlock): readonly string[] {
  if (block.type !== 'table') return [`# ${JSON.stringify(block)}`];
  const { columns, rows, ...about } = block;
  return [
    `# ${JSON.stringify(about)}`,
    ...columns.map((column) => `  ${JSON.stringify(column)}`),
    ...rows.map(({ key, cells }) => `  ${key}:${rowText(cells)}`),
  ];
}
