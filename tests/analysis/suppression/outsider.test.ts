/** The attacker finds what is to be found: with less protection he breaks in. */
import highsLoader, { type Highs } from 'highs';
import type { Shown } from '../../../src/analysis/analysis';
import type { Markers, UnitMarkers } from '../../../src/analysis/suppression/suppress';
import { breaches } from './demands';
import { AREAS, groupsOf, sized, unitOf, type Group } from './made-tree';
import { outsider } from './outsider';

let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

function found(group: Group, hidden: Readonly<Record<string, Shown>>): readonly string[] {
  const total = unitOf(group);
  const markers: Markers = new Map(
    groupsOf(group).map(({ id }): [string, UnitMarkers] => {
      const shown = hidden[id] ?? 'shown';
      const cell = { shares: shown, ratings: shown, shown };
      return [id, { shown, listed: true, questions: [cell, cell, cell], areas: [cell, cell] }];
    }),
  );
  const numbers = outsider(highs, total, null, markers, 5);
  const figures = outsider(highs, total, AREAS, markers, 5);
  const lines = breaches(total, markers, { numbers, figures }, 5);
  numbers.dispose();
  figures.dispose();
  return lines.filter((line) => !line.includes('area'));
}

it('one hidden group under a shown total is known exactly, with its means and shares', () => {
  const lines = found(sized('*', { A: 3, B: 12, C: 20 }), { A: 'few' });
  expect(lines[0]).toBe('A few: 3.00–3.00 of 3');
  expect(lines).toContain('A q0 mean pinned');
  expect(lines).toContain('A q0 share pinned');
});

it('one small group and one that protects it: the second is known within k − 2', () => {
  expect(found(sized('*', { A: 3, B: 12, C: 20 }), { A: 'few', B: 'protects' })).toEqual([
    'B protects: 11.00–14.00 of 12',
  ]);
});

it('two small groups of six together: neither can be one', () => {
  expect(found(sized('*', { A: 3, B: 3, C: 20 }), { A: 'few', B: 'few' })).toEqual([
    'A few: 2.00–4.00 of 3',
    'B few: 2.00–4.00 of 3',
  ]);
});

it('two small groups of five together, or one and two that protect it, hold', () => {
  expect(found(sized('*', { A: 3, B: 2, C: 20 }), { A: 'few', B: 'few' })).toEqual([]);
  expect(found(sized('*', { A: 3, B: 9, C: 8, D: 20 }), { A: 'few', B: 'protects', C: 'protects' })).toEqual([]);
});

it('a hidden municipality whose förvaltningar are all shown is known', () => {
  const lines = found(sized('*', { A: { a: 9, b: 8 }, B: 9, C: 20 }), { A: 'protects', B: 'protects' });
  expect(lines).toContain('A protects: 17.00–17.00 of 17');
});
