/** Rows of Check about the measurement before, and about choices that a reader of the results must know of. */
import type { FindingWords } from '../finding';
import type { TrendFindings } from '../findings/trend-findings';
import type { SaidOf } from '../told';
import { headers, settingNames, tabNames, yesNo } from './tabs';
import { quoted } from './wording';

const NO_TREND = 'It is not compared with the previous measurement.';
const NOTHING = 'You do not need to do anything.';

export const trendFindings: SaidOf<TrendFindings, FindingWords> = {
  QUESTION_CHANGED: ({ id, now, before }) => ({
    what: `Question ${id} is ${quoted(now)} but was ${quoted(before)} in the previous measurement. ${NO_TREND}`,
    todo: `You do not need to do anything if the question has changed. Otherwise write the same text on the ${tabNames.questions} tab and on the one that ${settingNames.earlierQuestionsTab} names.`,
  }),
  QUESTION_TURNED: ({ id }) => ({
    what: `Question ${id} has another direction of the scale than in the previous measurement. ${NO_TREND}`,
    todo: `Check ${headers.questions.reversed} for both measurements.`,
  }),
  QUESTION_MARKED_CHANGED: ({ id }) => ({
    what: `Question ${id} has ${yesNo.yes} in the column ${headers.questions.changed}. ${NO_TREND}`,
    todo: NOTHING,
  }),
  QUESTION_IS_NEW: ({ id }) => ({
    what: `Question ${id} was not in the previous measurement. ${NO_TREND}`,
    todo: NOTHING,
  }),
};
