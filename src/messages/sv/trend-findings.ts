/** Rows of Kontroll about the measurement before, and about choices that a reader of the results must know of. */
import type { Finding } from '../finding';
import { headers, settingNames, tabNames } from './tabs';

type Words = (details: Finding['details']) => { readonly what: string; readonly todo: string };

const NO_TREND = 'Den jämförs inte med förra mätningen.';

export const trendFindings: Readonly<Record<string, Words>> = {
  QUESTION_CHANGED: ({ id, now, before }) => ({
    what: `Fråga ${String(id)} är ”${String(now)}” men var ”${String(before)}” i förra mätningen. ${NO_TREND}`,
    todo: `Du behöver inte göra något om frågan har ändrats. Skriv annars samma text på flikarna ${tabNames.questions} och ${settingNames.earlierQuestionsTab}.`,
  }),
  QUESTION_TURNED: ({ id }) => ({
    what: `Fråga ${String(id)} har en annan skalriktning än i förra mätningen. ${NO_TREND}`,
    todo: `Kontrollera ${headers.questions.reversed} för båda mätningarna.`,
  }),
  QUESTION_MARKED_CHANGED: ({ id }) => ({
    what: `Fråga ${String(id)} har Ja i kolumnen ${headers.questions.changed}. ${NO_TREND}`,
    todo: 'Du behöver inte göra något.',
  }),
  QUESTION_IS_NEW: ({ id }) => ({
    what: `Fråga ${String(id)} fanns inte i förra mätningen. ${NO_TREND}`,
    todo: 'Du behöver inte göra något.',
  }),
  LOWERED_MINIMUM_GROUP: ({ minimumGroup, reason }) => ({
    what: `Minsta grupp är ${String(minimumGroup)} i stället för 5. Skäl: ”${String(reason)}”.`,
    todo: 'Kontrollera att de som svarade har fått veta det. Det står också på bilden om metoden.',
  }),
};
