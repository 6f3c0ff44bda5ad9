/** Which municipalities have enough respondents to be shown, while the answers are read: nothing is quoted of the others. */
import { cleanText } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { Settings } from '../../settings/settings';
import type { AnswerMatrix } from '../matrix/answer-matrix';
import type { MunicipalityRegister } from './municipality-register';

/** By position in `units`. */
export function shownUnits(
  { units, unitOfRow }: Pick<AnswerMatrix, 'units' | 'unitOfRow'>,
  { minimumGroup }: Pick<Settings, 'minimumGroup'>,
): readonly boolean[] {
  const rows = units.map(() => 0);
  for (const unit of unitOfRow) (rows[unit] as number) += 1;
  return rows.map((count) => count >= minimumGroup);
}

/**
 * Whether enough people of a municipality wrote anything for their words to be quoted, asked of the cell that names it. Those whose every
 * answer is invalid are among them, though they are no respondents: else words that the tool does not understand could never be asked
 * about. `allInvalid`: how many they are, by the municipality that they name.
 */
export function mayBeQuoted(
  { unitOfRow }: Pick<AnswerMatrix, 'unitOfRow'>,
  allInvalid: ReadonlyMap<string, number>,
  { placeBefore }: Pick<MunicipalityRegister, 'placeBefore'>,
  { minimumGroup }: Pick<Settings, 'minimumGroup'>,
): (cell: Cell) => boolean {
  const people = new Map<number | string, number>();
  const add = (unit: number | string, count: number): unknown => people.set(unit, (people.get(unit) ?? 0) + count);
  const unitOf = (cell: Cell): number | string => {
    const place = placeBefore(cell);
    return place < 0 ? cleanText(cell) : place;
  };
  for (const unit of unitOfRow) add(unit, 1);
  for (const [name, count] of allInvalid) add(unitOf(name), count);
  return (cell) => cleanText(cell) !== '' && (people.get(unitOf(cell)) ?? 0) >= minimumGroup;
}
