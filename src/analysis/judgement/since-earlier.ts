/** A unit's figures against its own of the measurement before, all in one family of tests (STATISTICS.md rules 11 and 12). */
import type { ChangeSince, Point } from '../analysis';
import { moreWhoCanAnswer, stepsMoved } from '../comparison/as-people';
import { compareWithEarlier, type ComparedRow, type RowOfTwoYears } from '../comparison/compare-rows';
import type { ShownFigures } from '../shown-figures';
import { changeShown } from './change-shown';
import { ITEMS, perItem, type CountedSurvey, type Item, type PerItem } from '../units/counted-unit';
import { cellsShown, type CellOptions } from './cells-shown';
import { slices } from './judge-units';
import type { UnitToJudge } from './unit-to-judge';

/** `fewestRated`: of both years' cells the smallest's; it decides what is printed in digits, and is never printed. */
export type ComparedYears = ChangeSince & { readonly fewestRated: number };

/** `earlier` null: the unit was not there, or is hidden altogether. `changed` are ids of questions whose trend is broken. */
export function sinceEarlier(
  now: UnitToJudge,
  earlier: UnitToJudge | null,
  {
    survey,
    changed,
    options,
  }: { readonly survey: CountedSurvey; readonly changed: ReadonlySet<string>; readonly options: CellOptions },
): PerItem<readonly ComparedYears[]> {
  const cells = cellsShown(now, options);
  const before = earlier && cellsShown(earlier, options);
  const broken = (item: Item, column: number): boolean => isBroken(survey, changed, item, column);
  const rows = ITEMS.flatMap((item) =>
    cells[item].map((own, column): RowOfTwoYears => ({
      now: own,
      before: before?.[item][column] ?? null,
      broken: broken(item, column),
    })),
  );
  const compared = slices(compareWithEarlier(rows), now);
  return perItem((item) =>
    now.levels[item].figures.map((figures, column) =>
      changeOf(figures, earlier?.levels[item].figures[column] ?? null, compared[item][column], broken(item, column)),
    ),
  );
}

/** One changed question breaks the trend of its area too. */
export const isBroken = (survey: CountedSurvey, changed: ReadonlySet<string>, item: Item, column: number): boolean =>
  questionsOf(survey, item, column).some((question) => changed.has(survey.questionIds[question] ?? ''));

const questionsOf = ({ groups }: CountedSurvey, item: Item, column: number): readonly number[] =>
  item === 'questions' ? [column] : (groups[item][column]?.questions ?? []);

const pointOf = (figures: ShownFigures | null): Point => ({
  mean: figures?.mean ?? null,
  selfRating: figures?.selfRating ?? null,
  dontKnowShare: figures?.dontKnowShare ?? null,
});

function changeOf(
  now: ShownFigures,
  before: ShownFigures | null,
  compared: ComparedRow | undefined,
  broken: boolean,
): ComparedYears {
  const rating = now.mean !== null && before !== null && before.mean !== null && !broken;
  const share = now.dontKnowShare !== null && before !== null && before.dontKnowShare !== null && !broken;
  return {
    mean: (rating || broken) && compared ? compared.mean : null,
    share: (share || broken) && compared ? compared.share : null,
    now: pointOf(now),
    before: pointOf(before),
    moreWhoCanAnswer: share
      ? moreWhoCanAnswer(before.dontKnowShare ?? 0, now.dontKnowShare ?? 0, now.answering ?? 0)
      : null,
    stepsMoved: rating && now.rated !== null ? stepsMoved(before.mean ?? 0, now.mean ?? 0, now.rated) : null,
    base: now.base,
    shown: changeShown(now.shown, before?.shown ?? 'none'),
    fewestRated: Math.min(now.fewestRated, before?.fewestRated ?? Infinity),
  };
}
