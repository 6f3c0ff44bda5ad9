/** Blocks as requests: they are written into one empty paragraph, from front to back, and each gets its range. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { contentOf, type BlockContent } from './block-content';
import { shapeOf } from './block-shape';
import type { PlacedBlock, WantedBlock } from './placed-block';
import { rangeName } from './range-name';
import { styleBlock, bulletsOf } from './style-block';
import { emptyRowLength, fillRow, rowLength } from './table-rows';
import { insertText, location, type NewRange, type TabPlace } from './tab-place';

type Request = docs_v1.Schema$Request;

export interface Composed {
  /** Named ranges are not among them. */
  readonly requests: readonly Request[];
  /** By how many indices the tab has grown. */
  readonly length: number;
  readonly ranges: readonly NewRange[];
}

/**
 * `start`: an empty paragraph, or the beginning of one where the last block is a table, since what stands after the last table is the
 * paragraph that was there. `bulleted`: that paragraph may be in a list.
 */
export function compose(
  tab: TabPlace,
  start: number,
  blocks: readonly WantedBlock[],
  { bulleted }: { readonly bulleted: boolean },
): Composed {
  const requests: Request[] = [];
  const placed: PlacedBlock[] = [];
  for (const wanted of blocks) {
    const last = placed[placed.length - 1];
    const made = place(tab, wanted, last ? { at: last.end, underTable: last.tableStart !== null } : { at: start });
    requests.push(...made.requests);
    placed.push(made.placed);
  }
  const end = placed[placed.length - 1]?.end ?? start;
  return {
    requests: [
      ...requests,
      ...placed.flatMap((block) => styleBlock(tab, block, bulleted)),
      // From the end: a list joins an equal one that stands above it already.
      ...[...placed].reverse().flatMap((block) => bulletsOf(tab, block)),
    ],
    length: end - start,
    ranges: placed.map((block) => ({
      name: rangeName(block.block.key, shapeOf(block.content)),
      start: block.start,
      end: block.end,
    })),
  };
}

interface Spot {
  /** The end of the block before, or the empty paragraph. */
  readonly at: number;
  /** Of the block before: absent = there is none. */
  readonly underTable?: boolean;
}

function place(
  tab: TabPlace,
  wanted: WantedBlock,
  { at, underTable }: Spot,
): { readonly requests: readonly Request[]; readonly placed: PlacedBlock } {
  const content = contentOf(wanted.block);
  // After a table the paragraph that it left is free; after a text a new one is begun.
  const begun = underTable === false ? '\n' : '';
  const text = content.paragraphs.join('\n');
  const start = at + begun.length;
  const textEnd = start + text.length;
  const table = content.rows === null ? null : insertRows(tab, textEnd, content.rows);
  return {
    requests: [insertText(tab, at, begun + text), ...(table?.requests ?? [])],
    placed: {
      ...wanted,
      content,
      start,
      textEnd,
      tableStart: table?.start ?? null,
      end: table?.end ?? textEnd,
      underTable: underTable === true,
    },
  };
}

/** A table right under the paragraph whose newline is at `index`: Docs puts a newline there, the table after it, and the old newline last. */
function insertRows(
  tab: TabPlace,
  index: number,
  rows: NonNullable<BlockContent['rows']>,
): { readonly requests: readonly Request[]; readonly start: number; readonly end: number } {
  const columns = rows[0]?.length ?? 0;
  const start = index + 1;
  const emptyRow = (row: number): number => start + 1 + row * emptyRowLength(columns);
  return {
    requests: [
      { insertTable: { rows: rows.length, columns, location: location(tab, index) } },
      ...rows
        .map((row, number) => fillRow(tab, emptyRow(number), row))
        .reverse()
        .flat(),
    ],
    start,
    end: start + 1 + rows.reduce((sum, row) => sum + rowLength(row), 0) + 1,
  };
}
