/** How many answers a finding is taken to hit, in a survey of 100 people and 10 questions. */
import type { Finding, FindingCode } from '../../src/messages/finding';
import { hitsOf, noReach } from '../../src/messages/hits';
import { findingSamples } from './told-samples';

const REACH = { people: 100, questions: 10 };

const hits = (code: FindingCode, details: object = {}): number =>
  hitsOf(
    { severity: 'info', code, place: { tab: 'Svar' }, details: { ...findingSamples[code], ...details } } as Finding,
    REACH,
  );

it.each<[FindingCode, number]>([
  ['NO_ANSWERS', 1000],
  ['GUESSED_SCALE', 1000],
  ['GARBLED_TEXT', 1000],
])('%s: every answer', (code, count) => expect(hits(code)).toBe(count));

it.each<FindingCode>(['QUESTION_WITHOUT_COLUMN', 'QUESTION_TURNED', 'PERSONAL_COLUMN', 'DROPPED_COLUMN_IN_USE'])(
  '%s: one answer of each person',
  (code) => expect(hits(code)).toBe(100),
);

it.each<FindingCode>(['REPEATED_RESPONDENT', 'TWO_GROUPS', 'UNKNOWN_DEPARTMENT'])(
  '%s: every answer of one person',
  (code) => expect(hits(code)).toBe(10),
);

it.each<[FindingCode, object, number]>([
  ['UNKNOWN_UNIT', { rows: 3 }, 30],
  ['ROWS_WITHOUT_UNIT', { rows: 3 }, 30],
  ['EQUAL_ROWS', { rows: 3 }, 30],
  ['LOW_RESPONSE_RATE', { respondents: 7, invited: 20 }, 70],
])('%s: every answer of its people', (code, details, count) => expect(hits(code, details)).toBe(count));

it.each<[FindingCode, object, number]>([
  ['GUESSED_MEANING', { times: 4 }, 4],
  ['UNKNOWN_ANSWER', { times: 4 }, 4],
  ['ANSWERED_TWICE', { times: 4 }, 4],
  ['SCALE_NOT_USED', { ratings: 5 }, 5],
  ['NOBODY_DOES_NOT_KNOW', { ratings: 5 }, 5],
  ['NOTHING_UNDERSTOOD', { answers: 6 }, 6],
  ['MUCH_NOT_UNDERSTOOD', { unknown: 6 }, 6],
  ['MORE_UNKNOWN_ANSWERS', { count: 7 }, 7],
  ['QUESTION_IN_TWO_COLUMNS', { rows: 8 }, 8],
  ['UNKNOWN_QUESTION', { rows: 8 }, 8],
  ['AMBIGUOUS_QUESTION', { rows: 8 }, 8],
  ['ROWS_WITHOUT_RESPONDENT', { rows: 8 }, 8],
  ['PERSONAL_ANSWER', {}, 1],
  ['ANSWERS_DIFFER', {}, 1],
])('%s: as many as it tells of', (code, details, count) => expect(hits(code, details)).toBe(count));

it('more than were invited: the answers of those who are too many', () =>
  expect(hits('MORE_THAN_INVITED', { respondents: 23, invited: 20 })).toBe(30));

it('a hidden unit: of as many as there may be, whoever they are', () => {
  expect(hits('UNIT_HIDDEN', { minimumGroup: 5 })).toBe(40);
  expect(hits('UNIT_HIDDEN', { minimumGroup: 10, name: 'Annan' })).toBe(90);
});

it('a proposal to merge: of the departments that would be shown, of five people at least', () =>
  expect(hits('MERGE_PROPOSAL', { shownBefore: 1, shownAfter: 3 })).toBe(100));

it('any other finding hits no answer', () => expect(hits('UNKNOWN_SETTING')).toBe(0));

it('before anything is known of the survey only what a finding counts itself is hit', () => {
  const finding = { severity: 'info', place: { tab: 'Svar' } };
  expect(hitsOf({ ...finding, code: 'NO_ANSWERS', details: findingSamples.NO_ANSWERS } as Finding, noReach)).toBe(0);
  expect(hitsOf({ ...finding, code: 'UNKNOWN_UNIT', details: { name: 'x', rows: 3 } } as Finding, noReach)).toBe(3);
});
