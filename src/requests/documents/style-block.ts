/** How a block that has been written looks: one handler for each kind of block. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentTable } from '../../report/documents/document-blocks';
import type { ContentRow } from './block-content';
import type { PlacedBlock } from './placed-block';
import {
  breakPageBefore,
  CAPTION,
  HEADING_STYLES,
  MUTED,
  NO_TEXT_STYLE,
  PARAGRAPH_STYLES,
  pt,
  SPACE_UNDER_TABLE_PT,
  styleParagraphs,
  styleText,
} from './styles';
import { tableLook } from './table-look';
import { plainCells, rowLength, styleRow } from './table-rows';
import { range, type TabPlace } from './tab-place';

type Request = docs_v1.Schema$Request;

interface Look {
  readonly paragraph: docs_v1.Schema$ParagraphStyle;
  readonly text: docs_v1.Schema$TextStyle;
}

function lookOf({ block }: PlacedBlock): Look {
  switch (block.type) {
    case 'heading':
      return { paragraph: { namedStyleType: HEADING_STYLES[block.level] }, text: NO_TEXT_STYLE };
    case 'paragraph':
      return {
        paragraph: { namedStyleType: block.style ? PARAGRAPH_STYLES[block.style] : 'NORMAL_TEXT' },
        text: block.style === 'muted' ? MUTED : NO_TEXT_STYLE,
      };
    case 'list':
      return { paragraph: { namedStyleType: 'NORMAL_TEXT' }, text: NO_TEXT_STYLE };
    case 'table':
      return { paragraph: { namedStyleType: 'NORMAL_TEXT', keepWithNext: true }, text: CAPTION };
  }
}

/** `bulleted`: its paragraphs may have copied a bullet from the one beside them. */
export function styleBlock(tab: TabPlace, placed: PlacedBlock, bulleted: boolean): readonly Request[] {
  const { block, content, start, textEnd, tableStart, end, newPage } = placed;
  const { paragraph, text } = lookOf(placed);
  const lowered = placed.underTable && block.type !== 'heading';
  const first = content.paragraphs[0]?.length ?? 0;
  return [
    // Cells copy the bullet too.
    ...(bulleted ? [{ deleteParagraphBullets: { range: range(tab, start, end) } }] : []),
    styleParagraphs(tab, start, textEnd, paragraph),
    ...(lowered ? [lowerFirst(tab, start, start + first)] : []),
    ...(newPage ? [breakPageBefore(tab, start, start + first)] : []),
    styleText(tab, start, textEnd, text),
    ...(block.type === 'table' && tableStart !== null && content.rows !== null
      ? styleTable(tab, tableStart, end, block, content.rows)
      : []),
  ];
}

const lowerFirst = (tab: TabPlace, start: number, end: number): Request => ({
  updateParagraphStyle: {
    range: range(tab, start, end),
    paragraphStyle: { spaceAbove: pt(SPACE_UNDER_TABLE_PT) },
    fields: 'spaceAbove',
  },
});

function styleTable(
  tab: TabPlace,
  start: number,
  end: number,
  block: DocumentTable,
  rows: readonly ContentRow[],
): readonly Request[] {
  let at = start + 1;
  return [
    ...tableLook(tab, start, block),
    // From the first cell's text to the last cell's newline.
    ...plainCells(tab, start + 3, end - 1),
    ...rows.flatMap((row, number) => {
      const rowStart = at;
      at += rowLength(row);
      return styleRow(tab, rowStart, row, block, number === 0);
    }),
  ];
}

/** Made last: leading tabs would be eaten, and indices move. */
export function bulletsOf(tab: TabPlace, { block, start, textEnd }: PlacedBlock): readonly Request[] {
  if (block.type !== 'list') return [];
  const bulletPreset = block.ordered ? 'NUMBERED_DECIMAL_ALPHA_ROMAN' : 'BULLET_DISC_CIRCLE_SQUARE';
  return [{ createParagraphBullets: { range: range(tab, start, textEnd), bulletPreset } }];
}
