/** A block's texts without their styles: what is hashed, compared and shown to people. */
import { contentHash } from '../content-hash';
import { cellText, type BlockContent } from './block-content';

/** A paragraph is its text, a table its rows of texts of cells. */
export type BlockShape = readonly (string | readonly (readonly string[])[])[];

export const shapeOf = ({ paragraphs, rows }: BlockContent): BlockShape => [
  ...paragraphs,
  ...(rows === null ? [] : [rows.map((row) => row.map(cellText))]),
];

export const hashOf = (shape: BlockShape): string => contentHash(JSON.stringify(shape));

/** For people to read: a line a paragraph or row, cells parted by " | ". */
export const plainTextOf = (shape: BlockShape): string =>
  shape
    .flatMap((part) =>
      typeof part === 'string' ? [part] : part.map((row) => row.map((text) => text.replace(/\n/g, ' ')).join(' | ')),
    )
    .join('\n');
