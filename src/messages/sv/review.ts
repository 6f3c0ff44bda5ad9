/** Words of the dialog Gå igenom svaren, and of what comes of it. */
import type { SurveyErrorWords } from '../survey-error';
import { inAnswers, ofQuestions } from './answer-words';
import { inWords, whole } from './format';
import { settingNames, tabNames } from './tabs';

export const reviewMessages = {
  meanings: {
    dontKnow: 'vet ej',
    blank: 'ej besvarad',
    invalid: 'inget (ogiltigt svar)',
    number: (value: number): string => `talet ${value}`,
  },
  question: (text: string, meaning: string | null): string =>
    meaning === null ? `Vad betyder ”${text}”?` : `Betyder ”${text}” ${meaning}?`,
  where: (times: number, questions: readonly string[]): string => `I ${inAnswers(times)}, ${ofQuestions(questions)}.`,
  others: (count: number): string =>
    `${whole(count)} svar har andra texter, som inte visas här: de är långa, för många, ser ut som personuppgifter eller är från kommuner som inte visas.`,
  done: {
    title: 'Svaren är genomgångna',
    approved: (count: number): string =>
      count === 0
        ? 'Ingen text har fått en betydelse.'
        : `Du har sagt vad ${inWords(count)} ${count === 1 ? 'text' : 'texter'} betyder.`,
    othersInvalid: 'Alla övriga texter räknas som ogiltiga svar.',
    unchanged: 'Inget behövde ändras.',
    next: 'Välj Räkna om analysen i menyn, så räknas svaren så.',
    link: `Öppna ${tabNames.settings}`,
  },
} as const;

/** Words for the codes of `SurveyError` that the dialog's jobs throw. */
export const reviewErrors: SurveyErrorWords<'REVIEW_TOO_LONG'> = {
  REVIEW_TOO_LONG: () =>
    `Texterna ryms inte i en cell. Därför har inget sparats. Ge färre texter en betydelse, eller rätta dem bland svaren. De står på fliken ${tabNames.settings}, ${settingNames.invalid} och raderna före.`,
};
