/** Rows of Check about the measurement before, and about choices that a reader of the results must know of. */
import type { Finding } from '../finding';
import { headers, settingNames, tabNames, yesNo } from './tabs';
import { quoted } from './wording';

type Words = (details: Finding['details']) => { readonly what: string; readonly todo: string };

const NO_TREND = 'It is not compared with the previous measurement.';
const NOTHING = 'You do not need to do anything.';

export const trendFindings: Readonly<Record<string, Words>> = {
  QUESTION_CHANGED: ({ id, now, before }) => ({
    what: `Question ${String(id)} is ${quoted(String(now))} but was ${quoted(String(before))} in the previous measurement. ${NO_TREND}`,
    todo: `You do not need to do anything if the question has changed. Otherwise write the same text on the tabs ${tabNames.questions} and ${settingNames.earlierQuestionsTab}.`,
  }),
  QUESTION_TURNED: ({ id }) => ({
    what: `Question ${String(id)} has another direction of the scale than in the previous measurement. ${NO_TREND}`,
    todo: `Check ${headers.questions.reversed} for both measurements.`,
  }),
  QUESTION_MARKED_CHANGED: ({ id }) => ({
    what: `Question ${String(id)} has ${yesNo.yes} in the column ${headers.questions.changed}. ${NO_TREND}`,
    todo: NOTHING,
  }),
  QUESTION_IS_NEW: ({ id }) => ({
    what: `Question ${String(id)} was not in the previous measurement. ${NO_TREND}`,
    todo: NOTHING,
  }),
  LOWERED_MINIMUM_GROUP: ({ minimumGroup, reason }) => ({
    what: `The minimum group is ${String(minimumGroup)} instead of 5. Reason: ${quoted(String(reason))}.`,
    todo: 'Check that those who answered have been told. It is also on the slide about the method.',
  }),
};
