/** The rival is the rule before, so that the price beside it is of that rule. */
import { madeAnswers, QUESTIONS, shownIn } from './price';
import { shownByRuleBefore, shownOf } from './rule-before';

it('hides the next smallest until the hidden ones together are k, and says where that cannot be', () => {
  const shown = (...counts: readonly number[]) => [...shownOf(counts, 5).shown].sort();
  expect(shown(3, 8, 20, 30)).toEqual([2, 3]);
  expect(shown(3, 4, 20)).toEqual([2]);
  expect(shown(0, 6, 7)).toEqual([1, 2]);
  expect(shownOf([3], 5)).toEqual({ shown: new Set(), impossible: true });
  expect(shownOf([2, 9], 5)).toEqual({ shown: new Set(), impossible: false });
});

it('one small municipality costs another its results, which it does not by rule 21', () => {
  const row = { small: 1, roles: false, blank: 1 } as const;
  const [before, now] = [shownByRuleBefore(madeAnswers(3, row), QUESTIONS), shownIn(3, row)];
  expect([before.municipalities, now.municipalities]).toEqual([11, 12]);
  expect(before.questions).toBeLessThan(now.questions);
});
