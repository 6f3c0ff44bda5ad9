/** Everything that must not follow from what is printed (STATISTICS.md rule 21's demand), asked of an onlooker. */
import type { Highs } from 'highs';
import type { Analysis, UnitResult } from '../../../src/analysis/analysis';
import { analyseWorld, type Person, type World } from './made-world';
import {
  answered,
  anyAnswered,
  anyRated,
  dontKnow,
  onlooker,
  ownMean,
  ownShare,
  rated,
  rating,
  valueOf,
  type Knowing,
} from './onlooker';
import { groupOf, type Group } from './seats';

export interface Attacked {
  /** One line of text each. */
  readonly breaches: readonly string[];
  /** Of these, whether the few who skipped a question said "don't know", told by the ratings of an area whose share is hidden. */
  readonly across: readonly string[];
  readonly asked: number;
  readonly undecided: number;
}

type Value = (answers: Person['answers']) => number;
const one: Value = () => 1;

const LAYERS = [0, 1].flatMap((question) => {
  const at = question as 0 | 1;
  return [
    { name: `q${at} mean`, at, figure: 'mean', value: rating(at), has: rated(at) },
    { name: `q${at} share`, at, figure: 'dontKnowShare', value: dontKnow(at), has: answered(at) },
  ] as const;
});
const AREA = [
  { name: 'area mean', figure: 'mean', value: ownMean, has: anyRated, parts: [rated(0), rated(1)], half: rating },
  {
    name: 'area share',
    figure: 'dontKnowShare',
    value: ownShare,
    has: anyAnswered,
    parts: [answered(0), answered(1)],
    half: dontKnow,
  },
] as const;

/** The analysis of this year, and that of the year before as it was then. */
export const analysesOf = (world: World, k: number): readonly Analysis[] =>
  world.map((_, year) => analyseWorld(world.slice(year), k));

/** `analyses`: what he has, if it is not what the product prints. */
export function attack(
  highs: Highs,
  world: World,
  k: number,
  knowing: Knowing,
  analyses: readonly Analysis[] = analysesOf(world, k),
): Attacked {
  const looking = onlooker(highs, world, analyses, knowing);
  const breaches: string[] = [];
  const across: string[] = [];
  let [asked, undecided] = [0, 0];
  const tell = (where: string, differs: boolean | 'undecided', into = breaches): void => {
    asked += 1;
    if (differs === 'undecided') undecided += 1;
    if (differs === false) into.push(where);
  };
  /** All alike, or nobody "don't know", in a group whose figure is shown: it says so by itself of everyone in it. */
  const isSaid = (groups: readonly Group[], value: Value, has: Value): boolean =>
    groups.some((group) => {
      const people = (world[group.year] ?? []).filter((person) => group.isIn(person) && has(person.answers) > 0);
      return new Set(people.map(({ answers }) => value(answers))).size <= 1;
    });
  const mean = (where: string, group: Group, value: Value, has: Value, into = breaches): void => {
    const count = valueOf(world[group.year] ?? [], group, has);
    // Who knows who sits where knows more than is printed: then single people are asked about, not every hidden figure.
    if (count > 0 && (count < k || !knowing.seats)) tell(where, looking.meanCanDiffer(group, value, has), into);
  };
  analyses.forEach((analysis, year) => {
    const people = world[year] ?? [];
    for (const unit of analysis.units) {
      if (unit.level === 'total' || unit.shown === 'few' || unit.shown === 'none') continue;
      const [group, where] = [groupOf(unit, year), `year ${year} ${unit.name}`];
      const members = people.filter((person) => group.isIn(person));
      const shownIn = (at: number, figure: 'mean' | 'dontKnowShare', of = members): readonly Group[] =>
        around(analysis, unit.municipality, year, of)
          .filter(({ questions }) => questions[at]?.[figure] !== null)
          .map((one) => groupOf(one, year));
      const count = valueOf(people, group, one);
      if (count < k) tell(`${where} number ${count}`, looking.numberCanDiffer(group));
      for (const { name, at, figure, value, has } of LAYERS)
        if (unit.questions[at]?.[figure] === null && !isSaid(shownIn(at, figure), value, has))
          mean(`${where} ${name}`, group, value, has);
      for (const area of AREA) {
        const { name, figure, value, has, parts, half } = area;
        const open = ([0, 1] as const).map(
          (at) =>
            unit.questions[at]?.[figure] !== null ||
            valueOf(people, group, parts[at] as Value) === 0 ||
            isSaid(shownIn(at, figure), half(at), parts[at] as Value),
        );
        // Where its questions are shown it may follow from them, and then it tells nothing more.
        if (unit.areas[0]?.[figure] === null && open.includes(false)) mean(`${where} ${name}`, group, value, has);
        const isAcross = analysis.units.some(
          ({ municipality, areas: [other] }) =>
            municipality === unit.municipality && other?.dontKnowShare === null && other.mean !== null,
        );
        skippers(people, group, area, k).forEach(({ few, isOne }) =>
          ([0, 1] as const).forEach((at) => {
            // He may learn elsewhere that all of a shown group are alike, and that they are in it.
            const skipped = members.filter(({ answers }) => isOne(answers) && (parts[at] as Value)(answers) > 0);
            const told = around(analysis, unit.municipality, year, skipped)
              .filter(({ areas: [shown] }) => shown?.[figure] !== null)
              .map((one) => groupOf(one, year))
              .filter((one) => {
                const those = people.filter(
                  (person) => one.isIn(person) && isOne(person.answers) && has(person.answers) > 0,
                );
                return those.length >= (those.some(({ answers }) => value(answers) > 0) ? 2 * k : k);
              });
            if (
              skipped.every((person) => isSaid(shownIn(at, figure, [person]), half(at), parts[at] as Value)) ||
              isSaid(told, value, (who) => (isOne(who) ? has(who) : 0))
            )
              return;
            mean(
              `${where} ${name}: q${at} of the ${few} who skipped one`,
              group,
              (who) => (isOne(who) ? half(at)(who) : 0),
              (who) => (isOne(who) ? (parts[at] as Value)(who) : 0),
              figure === 'dontKnowShare' && isAcross ? across : breaches,
            );
          }),
        );
      }
    }
    if (!knowing.seats) return;
    for (const { where, group, both } of crossings(analysis, year, people))
      for (const { name, at, figure, value, has } of LAYERS) {
        const few = valueOf(people, group, has);
        const shown = both
          .filter(({ questions }) => questions[at]?.[figure] !== null)
          .map((unit) => groupOf(unit, year));
        if (few > 0 && few < k && !isSaid(shown, value, has)) mean(`${where} ${name} of ${few}`, group, value, has);
      }
  });
  looking.dispose();
  return { breaches, across, asked, undecided };
}

/** The municipality's units that all of those people are in. */
const around = (
  { units }: Analysis,
  municipality: string | null,
  year: number,
  people: readonly Person[],
): readonly UnitResult[] =>
  units.filter(
    (unit) => unit.municipality === municipality && people.every((person) => groupOf(unit, year).isIn(person)),
  );

/** 1 … k − 1 people of the group who rated (answered) one of the two questions. */
function skippers(people: readonly Person[], group: Group, { parts }: (typeof AREA)[number], k: number) {
  const isOne = (who: Person['answers']): boolean => parts[0](who) !== parts[1](who);
  const few = people.filter((person) => group.isIn(person) && isOne(person.answers)).length;
  return few > 0 && few < k ? [{ few, isOne }] : [];
}

/** People of one department and one role, where both are named, with the units that say something of all of them. */
function crossings({ units }: Analysis, year: number, people: readonly Person[]) {
  return units
    .filter(({ level }) => level === 'department')
    .flatMap((department) =>
      units
        .filter(({ level, municipality }) => level === 'role' && municipality === department.municipality)
        .flatMap((role) => {
          const [a, b] = [groupOf(department, year), groupOf(role, year)];
          const group: Group = { year, isIn: (person) => a.isIn(person) && b.isIn(person) };
          const both = units.filter(
            (unit) => unit === department || unit === role || unit.id === department.municipality,
          );
          return valueOf(people, group, one) > 0
            ? [{ where: `year ${year} ${department.name} × ${role.ownName}`, group, both }]
            : [];
        }),
    );
}
