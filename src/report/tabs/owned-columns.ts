/** Columns whose cells people own: marked, never written over. */
import type { ListColumn } from './list-tab';

export const owned = (columns: readonly ListColumn[]): readonly ListColumn[] =>
  columns.map((column) => ({ ...column, owned: true }));
