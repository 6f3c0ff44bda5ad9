/** A heading and what stands under it. */
import type { DocumentBlock } from './document-blocks';

export const section = (key: string, text: string, blocks: readonly DocumentBlock[]): readonly DocumentBlock[] => [
  { type: 'heading', level: 1, key: `${key}.heading`, text },
  ...blocks,
];
