/** Which municipalities have enough respondents to be shown, while the answers are read: nothing is quoted of the others. */
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

/** The same asked of the cell that names a municipality; false for one that is of none. */
export const isShownUnit =
  (shown: readonly boolean[], { placeBefore }: Pick<MunicipalityRegister, 'placeBefore'>) =>
  (cell: Cell): boolean =>
    shown[placeBefore(cell)] ?? false;
