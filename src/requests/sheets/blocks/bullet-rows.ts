/** Lists as a heading and one row for each item. */
import type { Bullets, Columns } from '../../../report/blocks';
import type { SheetRow } from '../sheet-row';
import { styles } from '../styles';
import { HEADING_PX, line, ROW_PX } from './line';

const list = (
  key: string,
  heading: string | undefined,
  items: readonly string[],
  columnCount: number,
): readonly SheetRow[] => [
  ...(heading === undefined
    ? []
    : [line(`#${key}:heading`, heading, columnCount, { format: styles.heading, heightPx: HEADING_PX })]),
  ...items.map((item, place) =>
    line(`#${key}:${place + 1}`, `• ${item}`, columnCount, { format: styles.base, heightPx: ROW_PX }),
  ),
];

export const bulletRows = (block: Bullets, columnCount: number): readonly SheetRow[] =>
  list(block.key, block.heading, block.items, columnCount);

export const columnsRows = (block: Columns, columnCount: number): readonly SheetRow[] =>
  block.columns.flatMap(({ heading, items }, place) => list(`${block.key}:${place + 1}`, heading, items, columnCount));
