/** The municipalities that the answers of a file name, as most of their rows call them. */
import { comparisonKey } from '../../grid/clean-text';
import { ANSWERS_HEADER_ROWS, findHeaderRow } from '../../grid/find-columns';
import type { Grid } from '../../grid/grid';
import { isSumOfRows } from '../../responses/units/sum-of-rows';
import { createMunicipalityRegister } from '../../responses/units/municipality-register';
import type { Mapping } from '../mapping/mapping';

export function municipalitiesOf(
  grid: Grid,
  { unit, blankUnit = [], skipRowsAfterHeader = 0 }: Mapping,
): readonly string[] {
  const headerRow = findHeaderRow(grid, [unit], ANSWERS_HEADER_ROWS);
  const column = (grid[headerRow] ?? []).findIndex((cell) => comparisonKey(cell) === comparisonKey(unit));
  if (column < 0) return [];
  const register = createMunicipalityRegister({ municipalities: [] }, { blankUnit }, isSumOfRows);
  grid.forEach((row, place) => {
    if (place > headerRow + skipRowsAfterHeader) register.placeOf(row[column], place);
  });
  return register.municipalities().map(({ name }) => name);
}
