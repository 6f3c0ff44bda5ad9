import { wordsIn } from '../../src/messages';
import * as english from '../../src/messages/en/format';
import * as swedish from '../../src/messages/sv/format';

const NBSP = '\u00a0';
const MINUS = '\u2212';

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, `1${NBSP}000`, '1,000'],
  [12_345.4, `12${NBSP}345`, '12,345'],
  [1_234_567, `1${NBSP}234${NBSP}567`, '1,234,567'],
  [-12_345, `${MINUS}12${NBSP}345`, `${MINUS}12,345`],
  [2.5, '3', '3'],
])('the whole number %p', (value, sv, en) => expect([swedish.whole(value), english.whole(value)]).toEqual([sv, en]));

it.each([
  [3.44, '3,4', '3.4'],
  [3, '3,0', '3.0'],
  [-0.55, `${MINUS}0,6`, `${MINUS}0.6`],
])('%p with one decimal', (value, sv, en) =>
  expect([swedish.oneDecimal(value), english.oneDecimal(value)]).toEqual([sv, en]),
);

it('a share is percent, a range of shares has its sign once', () => {
  expect([swedish.percent(0.43), english.percent(0.43)]).toEqual([`43${NBSP}%`, '43%']);
  expect([swedish.percentRange(0.3, 0.57), english.percentRange(0.3, 0.57)]).toEqual([`30–57${NBSP}%`, '30–57%']);
});

it.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a och b', 'a and b'],
  [['a', 'b', 'c'], 'a, b och c', 'a, b and c'],
])('the list %j', (words, sv, en) => expect([swedish.listed(words), english.listed(words)]).toEqual([sv, en]));

it.each([
  [0, 'noll', 'zero'],
  [1, 'en', 'one'],
  [12, 'tolv', 'twelve'],
  [13, '13', '13'],
  [1200, `1${NBSP}200`, '1,200'],
])('%i in running text', (count, sv, en) => expect([swedish.inWords(count), english.inWords(count)]).toEqual([sv, en]));

it.each([
  ['2026-01-01', '1 januari 2026', '1 January 2026'],
  ['2026-06-09', '9 juni 2026', '9 June 2026'],
  ['2026-12-31', '31 december 2026', '31 December 2026'],
])('the date %s', (date, sv, en) =>
  expect([swedish.longDate(date), english.longDate(date)].map((text) => text.replaceAll(NBSP, ' '))).toEqual([sv, en]),
);

it.each(['sv', 'en'] as const)('every count up to twelve and every month has a word of its own in %s', (language) => {
  const { inWords } = language === 'sv' ? swedish : english;
  const { longDate } = wordsIn(language);
  const months = Array.from({ length: 12 }, (_, month) => longDate(`2026-${String(month + 1).padStart(2, '0')}-01`));
  const counts = Array.from({ length: 13 }, (_, count) => inWords(count));
  expect(new Set(months).size).toBe(12);
  expect(new Set(counts).size).toBe(13);
  for (const text of [...months, ...counts]) expect(text).toMatch(/[a-zåäö]{2,}/);
});
