/** Rows of Kontroll about the measurement before, and about choices that a reader of the results must know of. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { TrendFindings } from '../findings/trend-findings';
import { headers, settingNames, tabNames } from './tabs';

const NO_TREND = 'Den jämförs inte med förra mätningen.';

export const trendFindings: SaidOf<TrendFindings, FindingWords> = {
  QUESTION_CHANGED: ({ id, now, before }) => ({
    what: `Fråga ${id} är ”${now}” men var ”${before}” i förra mätningen. ${NO_TREND}`,
    todo: `Du behöver inte göra något om frågan har ändrats. Skriv annars samma text på fliken ${tabNames.questions} och på den som ${settingNames.earlierQuestionsTab} nämner.`,
  }),
  QUESTION_TURNED: ({ id }) => ({
    what: `Fråga ${id} har en annan skalriktning än i förra mätningen. ${NO_TREND}`,
    todo: `Kontrollera ${headers.questions.reversed} för båda mätningarna.`,
  }),
  QUESTION_MARKED_CHANGED: ({ id }) => ({
    what: `Fråga ${id} har Ja i kolumnen ${headers.questions.changed}. ${NO_TREND}`,
    todo: 'Du behöver inte göra något.',
  }),
  QUESTION_IS_NEW: ({ id }) => ({
    what: `Fråga ${id} fanns inte i förra mätningen. ${NO_TREND}`,
    todo: 'Du behöver inte göra något.',
  }),
};
