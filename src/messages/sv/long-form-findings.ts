/** Rows of Kontroll about answers that stand one on each row. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { LongFormFindings } from '../findings/long-form-findings';
import { whole } from './format';
import { settingNames, tabNames } from './tabs';

const rows = (count: number): string => (count === 1 ? 'En rad' : `${whole(count)} rader`);

export const longFormFindings: SaidOf<LongFormFindings, FindingWords> = {
  UNKNOWN_QUESTION: ({ text, rows: count }) => ({
    what:
      text === ''
        ? `${rows(count)} säger inte vilken fråga de gäller. De räknas inte med.`
        : `${rows(count)} gäller frågan ”${text}”, som inte finns på fliken ${tabNames.questions}. De räknas inte med.`,
    todo: `Skriv frågans ID likadant på båda ställena. Ska frågan inte vara med behöver du inte göra något.`,
  }),
  AMBIGUOUS_QUESTION: ({ text, rows: count }) => ({
    what: `${rows(count)} gäller ”${text}”, men flera frågor heter så. De räknas inte med.`,
    todo: `Skriv frågans ID i stället, som på fliken ${tabNames.questions}.`,
  }),
  ROWS_WITHOUT_RESPONDENT: ({ rows: count }) => ({
    what: `${rows(count)} säger inte vem som har svarat. De räknas inte med.`,
    todo: `Fyll i kolumnen för svarande. Kontrollera att rätt kolumn står vid ${settingNames.respondentColumn} på fliken ${tabNames.settings}.`,
  }),
  ANSWERED_TWICE: ({ times }) => ({
    what: `${times === 1 ? 'Ett svar står' : `${whole(times)} svar står`} mer än en gång för samma svarande och fråga. Varje svar räknas en gång.`,
    todo: 'Du behöver inte göra något. Ta gärna bort dubbletterna.',
  }),
  ANSWERS_DIFFER: ({ id }) => ({
    what: `Samma svarande har gett olika svar på fråga ${id}. Det räknas som ogiltigt, eftersom verktyget inte vet vilket som gäller.`,
    todo: 'Ta bort raden som inte gäller. Har två personer samma beteckning: ge dem var sin.',
  }),
  TWO_GROUPS: ({ column }) => ({
    what: `Samma svarande står med olika värden i kolumnen ”${column}”. Det första gäller.`,
    todo: 'Rätta raden. Börjar numren om i varje kommun? Skriv då kommunens namn framför numret.',
  }),
};
