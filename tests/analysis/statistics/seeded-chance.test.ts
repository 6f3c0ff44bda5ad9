import { fillWithNormals, seededChance } from '../../../src/analysis/statistics/seeded-chance';

const take = (count: number, chance: () => number): number[] => Array.from({ length: count }, chance);

it('the same seed and name give the same numbers, any other does not', () => {
  expect(take(5, seededChance(1, 'Demostad'))).toEqual(take(5, seededChance(1, 'Demostad')));
  expect(take(5, seededChance(2, 'Demostad'))).not.toEqual(take(5, seededChance(1, 'Demostad')));
  expect(take(5, seededChance(1, 'Exempelby'))).not.toEqual(take(5, seededChance(1, 'Demostad')));
});

it('uniform numbers lie in [0, 1) and fill ten equal parts alike', () => {
  const parts = new Array<number>(10).fill(0);
  const values = take(100_000, seededChance(7, 'Påhittade'));
  for (const value of values) parts[Math.floor(value * 10)]! += 1;
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  // χ² with 9 degrees of freedom is above 27.9 once in a thousand seeds (R: qchisq(.999, 9)).
  expect(parts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
});

it('normal numbers have mean 0, variance 1, and 5 % beyond 1.96', () => {
  const values = new Float64Array(100_000);
  fillWithNormals(seededChance(3, 'Småvik'), values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.abs(mean)).toBeLessThan(0.011);
  expect(Math.abs(values.reduce((sum, value) => sum + value * value, 0) / values.length - 1)).toBeLessThan(0.016);
  expect(Math.abs(values.filter((value) => Math.abs(value) > 1.96).length / values.length - 0.05)).toBeLessThan(0.0025);
});
