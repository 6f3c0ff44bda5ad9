/** Columns of a tab that people fill in whole: yellow, and never written over. */
import type { ListColumn } from './list-tab';

export const owned = (columns: readonly ListColumn[]): readonly ListColumn[] =>
  columns.map((column) => ({ ...column, owned: true }));
