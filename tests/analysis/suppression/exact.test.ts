/**
 * Exact arithmetic: for every hidden mean and share there is another set of answers that leaves every shown figure as it is, to the
 * last digit and spread included, and gives another mean or share. So no reckoning whatever, linear or not, pins it down.
 */
import { suppress, type CellMarkers, type Markers, type UnitMarkers } from '../../../src/analysis/suppression/suppress';
import type { SuppressionCell, SuppressionUnit } from '../../../src/analysis/suppression/suppression-unit';
import { AREAS, unitOf, type Answer, type Group, type Person } from './made-tree';
import { drawFrom, randomTree } from './random-tree';

const rounded = (value: number): string => value.toFixed(6);

/** Everything that an output could show of a flat tree's questions. */
function shownFigures(total: SuppressionUnit, markers: Markers): string {
  const units = [total, ...total.partitions.flat()].filter(
    ({ id }) => markers.get(id)?.listed === true && markers.get(id)?.shown === 'shown',
  );
  return units
    .map((unit) => {
      const cells = (markers.get(unit.id) as UnitMarkers).questions;
      return [unit.respondents, ...unit.questions.map((cell, at) => shownOf(cell, cells[at] as CellMarkers))].join(';');
    })
    .join('\n');
}

function shownOf({ answering, rated, ratings, shares }: SuppressionCell, marker: CellMarkers): string {
  return [
    answering,
    ...(marker.shares === 'shown' ? [rated, rounded(shares.sum)] : []),
    ...(marker.ratings === 'shown' ? [rounded(ratings.sum), rounded(ratings.squares)] : []),
  ].join(',');
}

/** The tree with two people's answers to one question, or two whole people, in each other's place. */
function exchanged(group: Group, [a, b]: readonly [unit: number, person: number][], at: number | 'all'): Group {
  const [parts = []] = group.partitions;
  if (!a || !b) return group;
  const [first, second] = [parts[a[0]]?.people[a[1]] ?? [], parts[b[0]]?.people[b[1]] ?? []];
  const mixed = (own: Person, other: Person): Person =>
    at === 'all' ? other : own.map((answer, index): Answer => (index === at ? (other[at] ?? '.') : answer));
  const changed = parts.map((part, unit) => ({
    ...part,
    people: part.people.map((person, index) => {
      if (unit === a[0] && index === a[1]) return mixed(first, second);
      return unit === b[0] && index === b[1] ? mixed(second, first) : person;
    }),
  }));
  return { ...group, people: changed.flatMap(({ people }) => people), partitions: [changed] };
}

/** The tree with one answer changed: what can be where the total is hidden too. */
function changed(
  group: Group,
  [unit, person]: readonly [unit: number, person: number],
  at: number,
  answer: Answer,
): Group {
  const [parts = []] = group.partitions;
  const all = parts.map((part, index) => ({
    ...part,
    people:
      index !== unit
        ? part.people
        : part.people.map((one, which) =>
            which === person ? one.map((own, question) => (question === at ? answer : own)) : one,
          ),
  }));
  return { ...group, people: all.flatMap((part) => part.people), partitions: [all] };
}

const ANSWERS: readonly Answer[] = [0, 1, 2, 3, 4, 5, 'v'];

const meanOf = ({ rated, ratings }: SuppressionCell): number => (rated === 0 ? NaN : ratings.sum / rated);
const shareOf = ({ answering, shares }: SuppressionCell): number => (answering === 0 ? NaN : shares.sum / answering);

function pinned(group: Group): readonly string[] {
  const total = unitOf(group);
  const markers = suppress(total, AREAS, { minimumGroup: 5 });
  const before = shownFigures(total, markers);
  const [parts = []] = group.partitions;
  const lines: string[] = [];
  total.partitions[0]?.forEach((unit, at) => {
    const own = markers.get(unit.id) as UnitMarkers;
    if (!own.listed) return;
    unit.questions.forEach((cell, question) => {
      const marker = own.questions[question] as CellMarkers;
      for (const [figure, isHidden] of [
        [meanOf, marker.ratings !== 'shown' && cell.rated > 0],
        [shareOf, marker.shares !== 'shown' && cell.answering > 0],
      ] as const) {
        if (!isHidden) continue;
        const isOther = (world: SuppressionUnit): boolean => {
          const there = world.partitions[0]?.[at]?.questions[question];
          return (
            there !== undefined && !Object.is(figure(there), figure(cell)) && shownFigures(world, markers) === before
          );
        };
        const otherWorld = distinct(parts[at]?.people ?? [], question).some(
          (person) =>
            ANSWERS.some((answer) => isOther(unitOf(changed(group, [at, person], question, answer)))) ||
            parts.some(
              (other, otherAt) =>
                otherAt !== at &&
                distinct(other.people, question).some((second) =>
                  ([question, 'all'] as const).some((what) =>
                    isOther(
                      unitOf(
                        exchanged(
                          group,
                          [
                            [at, person],
                            [otherAt, second],
                          ],
                          what,
                        ),
                      ),
                    ),
                  ),
                ),
            ),
        );
        if (!otherWorld) lines.push(`${unit.id} q${question} ${figure.name}`);
      }
    });
  });
  return lines;
}

/** The first person with each answer to the question. */
const distinct = (people: readonly Person[], question: number): readonly number[] =>
  people.flatMap((person, index) =>
    people.findIndex((other) => other[question] === person[question]) === index ? [index] : [],
  );

it('every hidden mean and share could be another one, in 80 random trees', () => {
  const lines = Array.from({ length: 80 }, (_, seed) =>
    pinned(randomTree(drawFrom(9000 + seed), { municipalities: [2, 6], divided: false })).map(
      (line) => `seed ${9000 + seed}: ${line}`,
    ),
  );
  expect(lines.flat()).toEqual([]);
});

it('a rest in which everybody rated alike is caught by its spread, which linear programming does not see', () => {
  const people = (count: number, answers: readonly Answer[]): readonly Person[] =>
    Array.from({ length: count }, (_, index) => [
      answers[index % answers.length] ?? '.',
      (index * 2 + 1) % 6,
      index % 3 === 0 ? 'v' : ((index % 5) as Answer),
    ]);
  const parts = [
    { id: 'A', people: people(3, [4, 'v', 4]), partitions: [] },
    { id: 'B', people: people(2, [4, 'v']), partitions: [] },
    { id: 'C', people: people(12, [1, 2, 'v', 5]), partitions: [] },
    { id: 'D', people: people(20, [0, 'v', 4]), partitions: [] },
  ];
  const markers = suppress(
    unitOf({ id: '*', people: parts.flatMap((part) => part.people), partitions: [parts] }),
    AREAS,
    { minimumGroup: 5 },
  );
  expect(markers.get('C')?.questions.map(({ ratings }) => ratings)).toEqual(['protects', 'shown', 'shown']);
  expect(markers.get('*')?.questions[0]?.ratings).toBe('shown');
});
