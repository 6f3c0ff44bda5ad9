/** The protection of small groups: one tree of units with all their counts becomes a marker for every unit and every figure. */
import type { Settings } from '../../settings/settings';
import type { Shown } from '../analysis';
import { areaItem, type Cells } from './area-item';
import { NO_RATINGS, NO_SHARES, type Layer } from './cell-state';
import type { CellNode } from './cell-tree';
import { hideCells } from './hide-cells';
import { everyone, isOpen, type PlacedUnit } from './placed-unit';
import { placeUnits } from './place-units';
import { questionItem } from './question-item';
import type { SuppressionUnit } from './suppression-unit';

/** One question or area in one unit. What is not `shown` is to be empty in every output. answering, blank, invalid: as the unit's marker. */
export interface CellMarkers {
  /** rated and dontKnow, the share and its interval. */
  readonly shares: Shown;
  /** mean, sd, self-rating, the mean's interval. */
  readonly ratings: Shown;
  /** The one word for a table with one column for it; Startpoäng, field, chance, place need it to be `shown`. */
  readonly shown: Shown;
}

export interface UnitMarkers {
  /** Respondents, invited, response rate, and everything below it. In a hidden unit all cells carry the unit's marker. */
  readonly shown: Shown;
  /** False: no output may name the unit, not even with its marker. */
  readonly listed: boolean;
  readonly questions: readonly CellMarkers[];
  readonly areas: readonly CellMarkers[];
}

/** By the unit's id. */
export type Markers = ReadonlyMap<string, UnitMarkers>;

/** `areas`: the questions of each area, as positions in every unit's `questions`. */
export function suppress(
  total: SuppressionUnit,
  areas: readonly (readonly number[])[],
  { minimumGroup }: Pick<Settings, 'minimumGroup'>,
): Markers {
  const placed = placeUnits(total, minimumGroup);
  const questions = total.questions.map((_, at) => hideCells(placed, questionItem(at, minimumGroup), minimumGroup));
  const ofAreas = areas.map((parts, at) =>
    hideCells(placed, areaItem(at, parts, { total: placed, ofQuestions: questions, minimumGroup }), minimumGroup),
  );

  const markers = new Map<string, UnitMarkers>();
  for (const one of everyone(placed)) {
    const marks = (cells: readonly Cells[]): readonly CellMarkers[] =>
      cells.map((cell) => cellMarkers(one, cell.get(one)));
    markers.set(one.unit.id, {
      shown: one.shown,
      listed: one.listed,
      questions: marks(questions),
      areas: marks(ofAreas),
    });
  }
  return markers;
}

function cellMarkers(placed: PlacedUnit, node: CellNode | undefined): CellMarkers {
  if (!isOpen(placed) || !node) return { shares: placed.shown, ratings: placed.shown, shown: placed.shown };
  const { hidden, few } = node.state;
  const { answering, rated } = node.cell;
  const marker = (layer: Layer, count: number): Shown => {
    if (hidden >= layer) return few >= layer ? 'few' : 'protects';
    return count === 0 ? 'none' : 'shown';
  };
  const shares = marker(NO_SHARES, answering);
  const ratings = marker(NO_RATINGS, rated);
  // A question that all answered with vet ej has a share and no mean, and is shown.
  return { shares, ratings, shown: shares !== 'shown' || ratings === 'none' ? shares : ratings };
}
