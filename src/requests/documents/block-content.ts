/** What a block shall hold, as texts that Docs keeps: the paragraphs, and a table's cells. */
import type { DocumentBlock, DocumentCell, DocumentTable, PageBreak } from '../../report/documents/document-blocks';
import { oneParagraph, paragraphsOf } from './document-text';

/** A page break is no text of its own: it is a property of the paragraph after it. */
export type TextBlock = Exclude<DocumentBlock, PageBreak>;

export interface ContentCell {
  /** One at least; [''] = empty. */
  readonly paragraphs: readonly string[];
  /** How many of them, the last ones, are help. */
  readonly help: number;
}

export type ContentRow = readonly ContentCell[];

export interface BlockContent {
  /** One at least, none of them empty; of a table its caption. */
  readonly paragraphs: readonly string[];
  /** The header row first, all as long; null = no table. */
  readonly rows: readonly ContentRow[] | null;
}

/** Nothing of ours is empty: an empty text is refused, and an empty range has no place. */
const NOTHING = '–';

const paragraph = (text: string): string => oneParagraph(text) || NOTHING;

export function contentOf(block: TextBlock): BlockContent {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { paragraphs: [paragraph(block.text)], rows: null };
    case 'list':
      return { paragraphs: block.items.map(paragraph), rows: null };
    case 'table':
      return { paragraphs: [paragraph(block.caption)], rows: rowsOf(block) };
  }
}

const rowsOf = ({ columns, rows }: DocumentTable): readonly ContentRow[] => [
  columns.map(({ header }) => ({ paragraphs: [paragraph(header)], help: 0 })),
  ...rows.map((row) => columns.map((_, place) => cellOf(row[place]))),
];

function cellOf(cell: DocumentCell | undefined): ContentCell {
  const text = paragraphsOf(cell?.text ?? '');
  const help = cell?.help === undefined ? [] : paragraphsOf(cell.help).filter((line) => line !== '');
  return { paragraphs: text.join('') === '' && help.length > 0 ? help : [...text, ...help], help: help.length };
}

/** As it stands in the cell. */
export const cellText = ({ paragraphs }: Pick<ContentCell, 'paragraphs'>): string => paragraphs.join('\n');
