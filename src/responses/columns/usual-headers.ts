/** What columns of tables are usually called, in every language. */
import { inEveryLanguage, type Words } from '../../messages';

export type UsualColumn = keyof Words['usualHeaders'];

export const usualHeaders = (column: UsualColumn): readonly string[] => [
  ...new Set(inEveryLanguage((words) => words.usualHeaders[column]).flat()),
];
