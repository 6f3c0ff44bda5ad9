import type { Shown } from '../../../src/analysis/analysis';
import { changeMarker } from '../../../src/analysis/suppression/change-marker';
import { suppress, type CellMarkers } from '../../../src/analysis/suppression/suppress';
import type { SuppressionUnit } from '../../../src/analysis/suppression/suppression-unit';
import { AREAS, unitOf, type Answer, type Group, type Person } from './made-tree';
import { drawFrom, randomTree } from './random-tree';

/** "35v." = four people's answers to question 1; the other two questions are answered by everyone, each in another way. */
const people = (first: string): readonly Person[] =>
  Array.from(first, (sign, index): Person => [
    sign === 'v' || sign === '.' ? sign : Number(sign),
    (index * 2) % 6,
    index % 3 === 0 ? 'v' : ((index % 5) as Answer),
  ]);

function firstQuestion(
  units: Readonly<Record<string, string>>,
  minimumGroup = 5,
): Readonly<Record<string, CellMarkers | undefined>> {
  const parts: readonly Group[] = Object.entries(units).map(([id, answers]) => ({
    id,
    people: people(answers),
    partitions: [],
  }));
  const total: Group = { id: '*', people: parts.flatMap((part) => part.people), partitions: [parts] };
  const markers = suppress(unitOf(total), AREAS, { minimumGroup });
  return Object.fromEntries([...markers].map(([id, { questions }]) => [id, questions[0]]));
}
const marks = (shares: Shown, ratings: Shown, shown: Shown): CellMarkers => ({ shares, ratings, shown });
const ALL = marks('shown', 'shown', 'shown');

const MIXED = '012345v012345v';

describe('one question', () => {
  it('with enough ratings and vet ej everywhere is shown', () => {
    expect(firstQuestion({ A: MIXED, B: MIXED })).toEqual({ '*': ALL, A: ALL, B: ALL });
  });

  it("with fewer than k ratings keeps its share, and takes one other's mean with it", () => {
    expect(firstQuestion({ A: '0123vvvvvv', B: MIXED, C: `${MIXED}${MIXED}` })).toEqual({
      '*': ALL,
      A: marks('shown', 'few', 'few'),
      B: marks('shown', 'protects', 'protects'),
      C: ALL,
    });
  });

  it('with fewer than k answering shows nothing of what they answered, and takes two others with it: one would be known within k − 2', () => {
    const protects = marks('protects', 'protects', 'protects');
    expect(
      firstQuestion({ A: '01v.......', B: 'vvvvv0123451234', C: `${MIXED}${MIXED}`, D: `${MIXED}${MIXED}${MIXED}` }),
    ).toEqual({
      '*': ALL,
      A: marks('few', 'few', 'few'),
      B: protects,
      C: ALL,
      D: protects,
    });
  });

  it('of two with few ratings neither needs another', () => {
    expect(firstQuestion({ A: '0123vvvvvv', B: '01vvvvvvv', C: MIXED })).toMatchObject({ '*': ALL, C: ALL });
  });

  it('that all rated alike is hidden under 2k, and shown from 2k on', () => {
    expect(firstQuestion({ A: '333333', B: MIXED, C: MIXED }).A).toEqual(marks('shown', 'protects', 'protects'));
    expect(firstQuestion({ A: '3333333333', B: MIXED, C: MIXED }).A).toEqual(ALL);
  });

  it('with vet ej only is hidden under 2k, and from 2k on stays visible without a mean', () => {
    expect(firstQuestion({ A: 'vvvvvv', B: MIXED, C: MIXED }).A).toEqual(marks('protects', 'protects', 'protects'));
    expect(firstQuestion({ A: 'vvvvvvvvvv', B: MIXED, C: MIXED }).A).toEqual(marks('shown', 'none', 'shown'));
  });

  it('without answers is no secret', () => {
    expect(firstQuestion({ A: '..........', B: MIXED }).A).toEqual(marks('none', 'none', 'none'));
  });

  it('with few ratings twice is not known by their sum: of at most four each, six of fourteen answering would be four and two', () => {
    const markers = firstQuestion({ A: '0123vvvvvvvv', B: '01.......' });
    expect([markers['A']?.shares, markers['B']?.shares]).toEqual(['few', 'few']);
    expect(markers['*']?.shares).not.toBe('shown');
  });

  it("that a whole survey rated alike hides the total's mean where a small group is hidden: everyone's rating would be known", () => {
    expect(firstQuestion({ A: '33v', B: '3v', C: '3333333333v', D: '33333333333v' })).toMatchObject({
      '*': marks('shown', 'protects', 'protects'),
      C: ALL,
      D: ALL,
    });
  });
});

it('nothing of fewer than k people is shown, in 200 random trees', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const total = unitOf(randomTree(drawFrom(70_000 + seed), { municipalities: [1, 6], divided: true }));
    const markers = suppress(total, AREAS, { minimumGroup: 5 });
    const visit = (unit: SuppressionUnit): void => {
      const own = markers.get(unit.id);
      if (own?.listed === true && own.shown === 'shown') {
        expect(unit.respondents).toBeGreaterThanOrEqual(5);
        [...unit.questions, ...unit.areas].forEach(({ answering, rated }, at) => {
          const cell = [...own.questions, ...own.areas][at];
          if (cell?.shares === 'shown') expect(answering).toBeGreaterThanOrEqual(5);
          if (cell?.ratings === 'shown') expect(rated).toBeGreaterThanOrEqual(5);
        });
      }
      unit.partitions.flat().forEach(visit);
    };
    visit(total);
  }
});

it('an area that is one question hides what its question hides', () => {
  const first = people('0123vvvvvv').map((person): Person => [person[1] ?? 0, person[2] ?? 0, person[0] ?? 0]);
  const others = people(`${MIXED}${MIXED}`);
  const parts = [
    { id: 'A', people: first, partitions: [] },
    { id: 'B', people: others, partitions: [] },
    { id: 'C', people: others, partitions: [] },
  ];
  const markers = suppress(unitOf({ id: '*', people: [...first, ...others, ...others], partitions: [parts] }), AREAS, {
    minimumGroup: 5,
  });
  expect(markers.get('A')?.areas[1]).toEqual(markers.get('A')?.questions[2]);
  expect([...markers.values()].filter(({ areas }) => areas[1]?.ratings !== 'shown')).toHaveLength(2);
});

it("an area's share is hidden with any of its questions': 0 in the area would be 0 in the question", () => {
  const only = (count: number, answered: number): readonly Person[] =>
    Array.from({ length: count }, (_, index): Person => [
      index < answered ? index % 6 : '.',
      (index * 2) % 6,
      index % 6,
    ]);
  const parts = [
    { id: 'A', people: only(14, 3), partitions: [] },
    { id: 'B', people: only(20, 20), partitions: [] },
    { id: 'C', people: only(30, 30), partitions: [] },
  ];
  const markers = suppress(
    unitOf({ id: '*', people: parts.flatMap((part) => part.people), partitions: [parts] }),
    AREAS,
    { minimumGroup: 5 },
  );
  expect(markers.get('A')?.questions.map(({ shares }) => shares)).toEqual(['few', 'shown', 'shown']);
  expect(markers.get('A')?.areas[0]?.shares).toBe('protects');
});

it('a change needs both years', () => {
  expect(changeMarker('shown', 'shown')).toBe('shown');
  expect(changeMarker('shown', 'few')).toBe('few');
  expect(changeMarker('protects', 'few')).toBe('few');
  expect(changeMarker('none', 'protects')).toBe('protects');
  expect(changeMarker('none', 'shown')).toBe('none');
});
