/** The language that Inställningar asks for, read before anything else is: also from a tab whose other rows are faulty. */
import { comparisonKey } from '../grid/clean-text';
import type { Cell, Grid } from '../grid/grid';
import { inEveryLanguage, languages, type Language } from '../messages';

/** A language as it may be called, in every language, or by its code. */
export const languageCalled = (cell: Cell): Language | null =>
  languages.find((code) =>
    [code, ...inEveryLanguage(({ settingChoices }) => settingChoices.language[code])].some(
      (name) => comparisonKey(name) === comparisonKey(cell),
    ),
  ) ?? null;

/** Null where no row of the name says one that is known. */
export function readLanguage(grid: Grid): Language | null {
  const names = inEveryLanguage(({ settingNames }) => comparisonKey(settingNames.language));
  const row = grid.find((cells) => cells.some((cell) => names.includes(comparisonKey(cell)))) ?? [];
  return row.map(languageCalled).find((language) => language !== null) ?? null;
}
