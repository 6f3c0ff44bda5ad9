import { areaIsShown } from '../../../src/analysis/suppression/area-marks';

describe('an area', () => {
  // STATISTICS.md rule 21 d
  it.each([
    ['is shown where nobody skipped a question', true, 0, 6, true],
    ['is not where one of six did', true, 1, 6, false],
    ['nor where k − 1 did', true, 4, 30, false],
    ['but where k did', true, 5, 30, true],
    ['never without all its questions', false, 0, 100, false],
  ] as const)('%s', (_, all, partly, respondents, shown) => {
    expect(areaIsShown(all, partly, respondents, 5)).toBe(shown);
  });
});
