import { fewSinceShown, type RespondentsShown } from '../../src/analysis/few-since-shown';
import type { Analysis, UnitResult } from '../../src/analysis/analysis';

const analysis = (respondents: number | null): Pick<Analysis, 'units' | 'minimumGroup'> => ({
  minimumGroup: 5,
  units: [
    { id: '*', name: 'Alla', level: 'total', respondents } as UnitResult,
    { id: 'd', name: 'Demostad', level: 'municipality', respondents } as UnitResult,
  ],
});

/** What is told at each of several runs, and what is remembered last. */
function runs(...respondents: readonly (number | null)[]) {
  let shown: RespondentsShown = new Map();
  const told = respondents.map((now) => {
    const found = fewSinceShown(analysis(now), shown);
    shown = found.shown;
    return found.few.map((one) => `${one.name} ${one.before} → ${one.now}`).join();
  });
  return { told, shown: shown.get('d') };
}

it('one to four people more or fewer are told of, five are not', () => {
  expect(runs(20, 21).told).toEqual(['', 'Demostad 20 → 21']);
  expect(runs(20, 24).told).toEqual(['', 'Demostad 20 → 24']);
  expect(runs(20, 25).told).toEqual(['', '']);
  expect(runs(20, 18).told).toEqual(['', 'Demostad 20 → 18']);
  expect(runs(20, 20).told).toEqual(['', '']);
});

it('it is told until the difference is large, and small steps add up to nothing that is let through', () => {
  expect(runs(20, 22, 22, 24, 27).told).toEqual([
    '',
    'Demostad 20 → 22',
    'Demostad 20 → 22',
    'Demostad 22 → 24',
    'Demostad 24 → 27',
  ]);
  expect(runs(20, 22, 30)).toEqual({ told: ['', 'Demostad 20 → 22', ''], shown: [30] });
});

it('a unit that is hidden in between is compared with when it was shown', () =>
  expect(runs(6, null, 8).told).toEqual(['', '', 'Demostad 6 → 8']));
