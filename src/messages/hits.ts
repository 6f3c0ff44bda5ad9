/** How many answers a finding hits: what the rows of Kontroll are ranked by. For the order only; it is shown nowhere. */
import type { Finding, FindingDetails } from './finding';

/** How large the survey is: respondents who are shown, and questions. */
export interface Reach {
  readonly people: number;
  readonly questions: number;
}

/** Before anything is known of the survey. */
export const noReach: Reach = { people: 0, questions: 1 };

type Hits = { readonly [Code in keyof FindingDetails]?: (details: FindingDetails[Code], reach: Reach) => number };

const everything = (_: unknown, { people, questions }: Reach): number => people * questions;
/** One question's answers, or one cell of each person. */
const ofEach = (_: unknown, { people }: Reach): number => people;
const onePerson = (_: unknown, { questions }: Reach): number => questions;
const ofRows = ({ rows }: { readonly rows: number }, { questions }: Reach): number => rows * questions;
const ofRespondents = ({ respondents }: { readonly respondents: number }, { questions }: Reach): number =>
  respondents * questions;

/** A department that merging would show has at least so many. */
const FEWEST_SHOWN = 5;

const hits: Hits = {
  ANSWERS_IN_WORKBOOK: everything,
  GARBLED_TEXT: everything,
  NO_ANSWERS: everything,
  DEPARTMENTS_WITHOUT_COLUMN: everything,
  GUESSED_SCALE: everything,
  GUESSED_MEANING: ({ times }) => times,
  SCALE_NOT_USED: ({ ratings }) => ratings,
  NOBODY_DOES_NOT_KNOW: ({ ratings }) => ratings,

  QUESTION_WITHOUT_COLUMN: ofEach,
  APPROVED_COLUMN_MISSING: ofEach,
  QUESTION_WITHOUT_ANSWERS: ofEach,
  SHARED_COLUMN: ofEach,
  QUESTION_CHANGED: ofEach,
  QUESTION_TURNED: ofEach,
  PERSONAL_COLUMN: ofEach,
  PERSONAL_COLUMN_IN_USE: ofEach,
  DROPPED_COLUMN_IN_USE: ofEach,
  NOTHING_UNDERSTOOD: ({ answers }) => answers,
  MUCH_NOT_UNDERSTOOD: ({ unknown }) => unknown,
  QUESTION_IN_TWO_COLUMNS: ({ rows }) => rows,

  UNKNOWN_ANSWER: ({ times }) => times,
  MORE_UNKNOWN_ANSWERS: ({ count }) => count,
  PERSONAL_ANSWER: () => 1,
  ANSWERS_DIFFER: () => 1,
  ANSWERED_TWICE: ({ times }) => times,
  UNKNOWN_QUESTION: ({ rows }) => rows,
  AMBIGUOUS_QUESTION: ({ rows }) => rows,
  ROWS_WITHOUT_RESPONDENT: ({ rows }) => rows,

  UNKNOWN_UNIT: ofRows,
  ROWS_WITHOUT_UNIT: ofRows,
  RESPONDENTS_SHARE_IDS: ofRows,
  EQUAL_ROWS: ofRows,
  REPEATED_RESPONDENT: onePerson,
  TWO_GROUPS: onePerson,
  UNKNOWN_DEPARTMENT: onePerson,

  LOW_RESPONSE_RATE: ofRespondents,
  MORE_THAN_INVITED: ({ respondents, invited }, { questions }) => (respondents - invited) * questions,
  // As many as there may be: how many there are is told nowhere, not even by the order.
  UNIT_HIDDEN: ({ minimumGroup }, { questions }) => (minimumGroup - 1) * questions,
  FEW_SINCE_SHOWN: ({ units, minimumGroup }, { questions }) => units.length * (minimumGroup - 1) * questions,
  MUNICIPALITY_MERGE_PROPOSAL: ({ countedBefore, countedAfter, minimumGroup }, { questions }) =>
    (countedAfter - countedBefore) * (minimumGroup - 1) * questions,
  MERGE_PROPOSAL: ({ shownBefore, shownAfter }, { questions }) => (shownAfter - shownBefore) * FEWEST_SHOWN * questions,
};

export function hitsOf({ code, details }: Finding, reach: Reach): number {
  const count = hits[code] as ((of: typeof details, within: Reach) => number) | undefined;
  return count?.(details, reach) ?? 0;
}
