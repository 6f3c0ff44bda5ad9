/** Rows of Kontroll about the answers: cells, columns, names of municipalities. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { AnswerFindings } from '../findings/answer-findings';
import { whole } from './format';
import { settingNames, tabNames } from './tabs';

const rows = (count: number): string => (count === 1 ? 'En rad' : `${whole(count)} rader`);
const quoted = (text: string): string => `”${text}”`;

export const answerFindings: SaidOf<AnswerFindings, FindingWords> = {
  INVALID_ANSWER: ({ text, scale }) => ({
    what:
      scale === null
        ? `Svaret ${quoted(text)} är varken ett tal på skalan, vet ej eller ej besvarat. Det räknas som ogiltigt.`
        : `Svaret ${quoted(text)} ligger utanför skalan ${scale.min}–${scale.max}. Det räknas som ogiltigt.`,
    todo: 'Rätta cellen om du vet vad som menas. Annars behöver du inte göra något.',
  }),
  MORE_INVALID_ANSWERS: ({ count }) => ({
    what: `… och ${whole(count)} ogiltiga svar till.`,
    todo: 'Rätta dem som står här och räkna om, så visas fler.',
  }),
  LABEL_WITHOUT_NUMBER: ({ text, value, times }) => ({
    what: `Svarstexten ${quoted(text)} finns i ${times === 1 ? 'ett svar' : `${whole(times)} svar`}, men inställningarna säger inte vilket tal den betyder.`,
    todo: `Betyder den ${value}? Lägg då till raden ”${text} = ${value}” i rutan ${settingNames.values} på fliken ${tabNames.settings}.`,
  }),
  LOOKS_LIKE_DONT_KNOW: ({ text, times }) => ({
    what: `Svarstexten ${quoted(text)} finns i ${times === 1 ? 'ett svar' : `${whole(times)} svar`}, men inställningarna säger inte att den betyder vet ej.`,
    todo: `Betyder den vet ej? Lägg då till den på en egen rad i rutan ${settingNames.dontKnow} på fliken ${tabNames.settings}.`,
  }),
  UNKNOWN_UNIT: ({ name, rows: count, similar }) => ({
    what: `${rows(count)} har kommunen ${quoted(name)}, som inte finns på fliken ${tabNames.municipalities}. Svaren räknas inte med.`,
    todo: similar
      ? `Menas ${similar}? Skriv namnet likadant på båda ställena.`
      : 'Rätta namnet bland svaren, eller lägg till kommunen.',
  }),
  MORE_UNKNOWN_UNITS: ({ count }) => ({
    what: `… och ${whole(count)} okända kommunnamn till.`,
    todo: 'Kontrollera att rätt kolumn är vald som kolumn för kommun.',
  }),
  ROWS_WITHOUT_UNIT: ({ rows: count }) => ({
    what: `${rows(count)} saknar kommun. Svaren räknas inte med.`,
    todo: 'Fyll i kommunen om du vet vilken det är.',
  }),
  UNIT_WITHOUT_ROWS: ({ name }) => ({
    what: `Ingen har svarat för ${name}.`,
    todo: 'Kontrollera att kommunens namn skrivs likadant bland svaren.',
  }),
  NO_ANSWERS: () => ({
    what: 'Det finns inga svar från någon kommun.',
    todo: `Kontrollera att svaren ligger på rätt flik och att kommunerna heter likadant som på fliken ${tabNames.municipalities}.`,
  }),
  QUESTION_WITHOUT_COLUMN: ({ id, column }) => ({
    what: `Fråga ${id} har ingen kolumn bland svaren. Kolumnen ${quoted(column)} finns inte.`,
    todo: `Välj Koppla kolumnerna i menyn. Du kan också skriva rubriken precis som den står bland svaren, på fliken ${tabNames.questions}, eller sätta Ingår till Nej.`,
  }),
  APPROVED_COLUMN_MISSING: ({ id, column }) => ({
    what: `Fråga ${id} är kopplad till kolumnen ${quoted(column)}, som inte finns bland svaren. Frågan får inga svar.`,
    todo: `Välj Koppla kolumnerna i menyn och välj en annan kolumn. Kopplingen står på fliken ${tabNames.settings}, ${settingNames.approvedColumns}.`,
  }),
  QUESTION_WITHOUT_ANSWERS: ({ id }) => ({
    what: `Ingen har svarat på fråga ${id}.`,
    todo: 'Kontrollera att frågan har rätt kolumn bland svaren.',
  }),
  SHARED_COLUMN: ({ id, column }) => ({
    what: `Fråga ${id} läser samma kolumn som en annan fråga: ${quoted(column)}.`,
    todo: `Skriv i kolumnen Förekomst på fliken ${tabNames.questions} vilken av kolumnerna som gäller: 1 för den första, 2 för den andra.`,
  }),
  DOUBLED_QUESTION_COLUMN: ({ column, times }) => ({
    what: `Rubriken ${quoted(column)} finns ${whole(times)} gånger bland svaren, och alla används inte.`,
    todo: `Kontrollera vilken som gäller. Skriv dess nummer i kolumnen Förekomst på fliken ${tabNames.questions}.`,
  }),
};
