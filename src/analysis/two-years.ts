/** What has changed since the measurement before: in each unit, and in the joint figures over those that are shown in both years. */
import type { ComparedCell } from './comparison/compared-cell';
import { cellsShown } from './judgement/cells-shown';
import { equalWeightChanges } from './judgement/equal-weight-changes';
import { isBroken, sinceEarlier, type ComparedYears } from './judgement/since-earlier';
import { unitToJudge, type UnitToJudge } from './judgement/unit-to-judge';
import type { LinesOfUnit } from './lines-of-units';
import type { Measurement } from './measurement';
import { pooledUnit } from './pooled-unit';
import { ITEMS, perItem, type CountedSurvey, type Item, type PerItem } from './units/counted-unit';

export type Changes = ReturnType<typeof sinceEarlier>;
/** `changed` are ids of questions whose trend is broken. */
export type Earlier = Measurement & { readonly changed: ReadonlySet<string> };

export function changes(unit: UnitToJudge, now: Measurement, then: Earlier | null): Changes | null {
  if (then === null) return null;
  const options = { ...now.options, meansRounded: now.options.meansRounded || then.options.meansRounded };
  const context = { survey: now.survey, changed: then.changed, options };
  if (unit.shown.unit.level === 'total') {
    const [joint, before] = [inBothYears(now, then), inBothYears(then, now)];
    return sinceEarlier(joint, before, context);
  }
  const earlier = then.units.find(({ shown }) => shown.unit.id === unit.shown.unit.id) ?? null;
  return sinceEarlier(unit, earlier, context);
}

/** Every municipality weighing the same, over those that are shown in both years. */
export function jointChanges(now: Measurement, then: Earlier): PerItem<readonly ComparedYears[]> {
  const own = now.units.filter(({ shown }) => shown.unit.level === 'municipality' && shown.shown === 'shown');
  const before = own.map(({ shown }) => then.units.find((other) => other.shown.unit.id === shown.unit.id) ?? null);
  const options = { ...now.options, meansRounded: now.options.meansRounded || then.options.meansRounded };
  const cells = own.map((unit) => cellsShown(unit, options));
  const earlier = before.map((unit) => unit && cellsShown(unit, options));
  const rows = perItem((item) => rowsIn(now.survey, item));
  const changes = equalWeightChanges(
    ITEMS.flatMap((item) =>
      rows[item].map((row) => ({
        now: cells.map((of) => of[item][row] ?? NO_CELL),
        before: earlier.map((of) => of?.[item][row] ?? null),
        broken: isBroken(now.survey, then.changed, item, row),
      })),
    ),
    now.survey.scale,
  );
  const left = [...changes];
  return perItem((item) => left.splice(0, rows[item].length));
}

const NO_CELL: ComparedCell = { means: null, shares: null };

const rowsIn = ({ questionIds, groups }: CountedSurvey, item: Item): readonly number[] => [
  ...(item === 'questions' ? questionIds : groups[item]).keys(),
];

/** All together as in `year`, of each figure the municipalities whose own is shown in both. */
function inBothYears(year: Measurement, other: Measurement): UnitToJudge {
  const municipalities = year.shown.filter(({ unit }) => unit.level === 'municipality');
  const others = new Map(other.shown.map((one) => [one.unit.id, one]));
  const joint = pooledUnit(municipalities, year.survey, ({ unit }, item, row, half) => {
    const figures = others.get(unit.id)?.figures[item][row];
    return figures !== undefined && (half === 'mean' ? figures.mean : figures.dontKnowShare) !== null;
  });
  return unitToJudge(joint, year.lines[0] as LinesOfUnit, year.survey.groups, year.survey.scale);
}
