import * as fc from 'fast-check';
import { demoStatements } from '../../../src/command/demo/statements';
import { surveyTexts } from '../../../src/command/demo/demo-survey';
import { hasId } from '../../../src/responses/propose-columns/id-in-header';
import { FLOOR, LIKELY, MARGIN } from '../../../src/responses/propose-columns/match-questions';
import { letterPairs, likeness, wordsKey } from '../../../src/responses/propose-columns/likeness';

const alike = (a: string, b: string): number => likeness(letterPairs(a), letterPairs(b));

describe('likeness', () => {
  // By hand: ·night· and ·nacht· have six pairs each and share ·n, ht and t·; 2 · 3 / 12.
  it.each([
    ['night', 'nacht', 0.5],
    ['Säkerhet', 'säkerhet!', 1],
    ['å', 'ä', 0],
    ['å', 'a\u030a', 1],
    ['', 'något', 0],
    ['', '', 0],
  ])('of %p and %p is %p', (a, b, expected) => {
    expect(alike(a, b)).toBe(expected);
  });

  it('is the same both ways, between 0 and 1, and 1 for a text and itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(alike(a, b)).toBe(alike(b, a));
        expect(alike(a, b)).toBeGreaterThanOrEqual(0);
        expect(alike(a, b)).toBeLessThanOrEqual(1);
        if (wordsKey(a) !== '') expect(alike(a, a)).toBe(1);
      }),
    );
  });
});

it("no two of the demo's thirty statements are likely the same, and two pairs of 435 are worth a hint", () => {
  const statements = demoStatements(surveyTexts('sv'));
  const pairs = statements.flatMap((a, index) =>
    statements.slice(index + 1).map((b) => alike(a.statement, b.statement)),
  );
  expect(pairs).toHaveLength(435);
  expect(Math.max(...pairs)).toBeLessThan(LIKELY - MARGIN);
  expect(pairs.filter((one) => one >= FLOOR)).toHaveLength(2);
});

describe('an id in a header', () => {
  it.each([
    ['F01', 'F01'],
    ['F01. Vi har ordning', 'F01'],
    ['f01 – Vi har ordning', 'F01'],
    ['(F01) Vi har ordning', 'F01'],
    ['Vi har ordning (F01)', 'F01'],
    ['Vi har ordning [F01]', 'F01'],
    ['Ekonomi [F01 Vi har ordning]', 'F01'],
    ['12. Vi har ordning', '12'],
    ['Åtgärd-1: Vi har ordning', 'åtgärd-1'],
  ])('%p has %p', (header, id) => {
    expect(hasId(header, id)).toBe(true);
  });

  it.each([
    ['F010 Vi har ordning', 'F01'],
    ['F01b Vi har ordning', 'F01'],
    ['F1.2 Vi har ordning', 'F1'],
    ['F1-2 Vi har ordning', 'F1'],
    ['XF01', 'F01'],
    ['Vi har F01 i ordning', 'F01'],
    ['Vi har ordning, del 12', '12'],
    ['12,5 procent', '12'],
    ['Vi har ordning', ''],
  ])('%p does not have %p', (header, id) => {
    expect(hasId(header, id)).toBe(false);
  });
});
