import { certainty } from '../../../src/analysis/chance/certainty';
import { sensitivity } from '../../../src/analysis/chance/sensitivity';

// STATISTICS.md rule 7
it.each([
  [0.92, 20, 'clear'],
  [0.9199, 20, 'likely'],
  [0.75, 20, 'likely'],
  [0.7499, 150, 'uncertain'],
  [0, 150, 'uncertain'],
  [0.999, 19, 'small'],
  [null, 19, 'small'],
  [null, 20, null],
] as const)('a chance of %s with %d respondents is %s', (chance, respondents, word) => {
  expect(certainty(chance, respondents)).toBe(word);
});

describe('sensitivity', () => {
  const lines = {
    joint: { kind: 'joint', selfRating: 50, dontKnowShare: 0.2 },
    own: { kind: 'own', selfRating: 40, dontKnowShare: 0.3 },
    fixed: { kind: 'fixed', selfRating: 50, dontKnowShare: 0.2 },
  } as const;

  it('is none for a point that stays in its field under all three lines', () => {
    expect(sensitivity({ selfRating: 20, dontKnowShare: 0.5 }, lines)).toMatchObject({
      same: true,
      fields: { joint: 'startHere' },
    });
  });

  it('names the three fields of a point that moves', () => {
    expect(sensitivity({ selfRating: 45, dontKnowShare: 0.25 }, lines)).toEqual({
      same: false,
      fields: { joint: 'startHere', own: 'knownStrength', fixed: 'startHere' },
    });
  });

  it('is not known where a line or a figure is missing', () => {
    expect(sensitivity({ selfRating: null, dontKnowShare: 1 }, lines)).toBeNull();
    expect(
      sensitivity({ selfRating: 20, dontKnowShare: 0.5 }, { ...lines, own: { ...lines.own, selfRating: null } }),
    ).toBeNull();
  });
});
