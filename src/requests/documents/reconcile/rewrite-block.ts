/** A block of ours that stands, brought up to date: in place where it is of the same kind still, else made anew in its place. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { contentOf, type BlockContent } from '../block-content';
import { shapeOf } from '../block-shape';
import type { WantedBlock } from '../placed-block';
import { rangeName } from '../range-name';
import type { BodyParagraph, BodyTable } from '../read-body';
import { rowLength } from '../table-rows';
import { editOf, type Edit } from './edit';
import { insertBefore } from './insert-blocks';
import { removeBlock } from './remove-block';
import { rewriteParagraphs } from './rewrite-paragraphs';
import { rewriteTable } from './rewrite-table';
import { endOf, startOf, type StandingBlock } from './standing-blocks';

export function rewriteBlock(standing: StandingBlock, wanted: WantedBlock): Edit {
  const content = contentOf(wanted.block);
  const requests = requestsInPlace(standing, wanted, content);
  if (requests === null) return replaceBlock(standing, wanted);
  const [start, end] = [startOf(standing), endOf(standing)];
  const length = lengthOf(content);
  return {
    ...markBlock(standing, wanted, start + length),
    requests,
    growth: length - (end - start),
  };
}

/** Gives what stands its range anew, with the hash of what is wanted. */
export function markBlock(standing: StandingBlock, { block }: WantedBlock, end = endOf(standing)): Edit {
  const start = startOf(standing);
  return {
    ...editOf(standing),
    ranges: [{ name: rangeName(block.key, shapeOf(contentOf(block))), start, end }],
    replaces: [standing.rangeId],
  };
}

/** From the first text to the end of the last, or of the table. */
const lengthOf = ({ paragraphs, rows }: BlockContent): number =>
  paragraphs.join('\n').length + (rows === null ? 0 : rows.reduce((sum, row) => sum + rowLength(row), 0) + 3);

/** null = it is of another kind than what is wanted. */
function requestsInPlace(
  { tab, elements }: StandingBlock,
  { block }: WantedBlock,
  { paragraphs, rows }: BlockContent,
): readonly docs_v1.Schema$Request[] | null {
  const standing = elements.filter((element): element is BodyParagraph => element.kind === 'paragraph');
  const table = elements.find((element): element is BodyTable => element.kind === 'table');
  if (block.type === 'table' && rows !== null) {
    if (table === undefined || table.rows[0]?.cells.length !== rows[0]?.length) return null;
    return [...rewriteTable(tab, table, rows, block), ...rewriteParagraphs(tab, standing, paragraphs)];
  }
  const list = block.type === 'list';
  if (table !== undefined || standing.some(({ bulleted }) => bulleted !== list)) return null;
  return rewriteParagraphs(tab, standing, paragraphs);
}

function replaceBlock(standing: StandingBlock, wanted: WantedBlock): Edit {
  const made = insertBefore(standing.tab, startOf(standing), [wanted]);
  const removed = removeBlock(standing, made.growth);
  return {
    ...made,
    to: endOf(standing),
    insertion: false,
    requests: [...made.requests, ...removed.requests],
    growth: made.growth - removed.length,
    replaces: [standing.rangeId],
  };
}
