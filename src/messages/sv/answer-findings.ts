/** Rows of Kontroll about the answers: cells, columns, names of municipalities. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { AnswerFindings } from '../findings/answer-findings';
import { whole } from './format';
import { inAnswers, meaningNames, ofQuestions } from './answer-words';
import { settingNames, tabNames } from './tabs';

const rows = (count: number): string => (count === 1 ? 'En rad' : `${whole(count)} rader`);
const quoted = (text: string): string => `”${text}”`;
const REPLACE_LETTERS =
  'Eller byt tecknen här: välj Redigera, Hitta och ersätt, och byt Ã¥ mot å, Ã¤ mot ä, Ã¶ mot ö, Ã… mot Å, Ã„ mot Ä och Ã– mot Ö.';

export const answerFindings: SaidOf<AnswerFindings, FindingWords> = {
  UNKNOWN_ANSWER: ({ text, times, questions, scale, proposal, date }) => ({
    what: `Svaret ${quoted(text)} står i ${inAnswers(times)} (${ofQuestions(questions)}). ${
      date !== ''
        ? `Cellen är ett datum (${date}): svar som 2/6 och 1-5 blir datum i kalkylprogram.`
        : scale === null
          ? 'Det är varken ett tal på skalan, vet ej eller ej besvarat.'
          : `Det ligger utanför skalan ${scale.min}–${scale.max}.`
    } Det räknas inte.`,
    todo: `${
      proposal === null
        ? `Betyder ${quoted(text)} vet ej, ej besvarad eller ett tal?`
        : `Betyder ${quoted(text)} ${meaningNames(proposal)}?`
    } Välj Gå igenom svaren i menyn och svara på det.`,
  }),
  SCALE_NOT_USED: ({ min, max, lowest, highest, ratings }) => ({
    what: `Skalan är ${min}–${max}, men de ${whole(ratings)} betygen går från ${lowest} till ${highest}.`,
    todo: `Är skalan en annan? Ändra då ${settingNames.scaleMin} och ${settingNames.scaleMax} på fliken ${tabNames.settings}. Annars behöver du inte göra något.`,
  }),
  NOBODY_DOES_NOT_KNOW: ({ highest, ratings }) => ({
    what: `Inget svar är vet ej, av ${whole(ratings)} svar.`,
    todo: `Hur skrevs vet ej i enkäten? Betyder ${highest} vet ej: ändra ${settingNames.scaleMax} och lägg till ${highest} i ${settingNames.dontKnow} på fliken ${tabNames.settings}. Fanns inget vet ej behöver du inte göra något.`,
  }),
  MORE_UNKNOWN_ANSWERS: ({ count }) => ({
    what: `… och ${whole(count)} svar till med andra texter som verktyget inte förstår.`,
    todo: `Gå igenom dem som står här (Gå igenom svaren i menyn) och räkna om, så visas fler.`,
  }),
  WITHHELD_ANSWERS: () => ({
    what: 'Det finns svar i egna ord från kommuner som inte visas. Verktyget förstår dem inte och räknar dem inte. Texterna står inte här, för de är få personers.',
    todo: 'Du behöver inte göra något. Visas kommunen senare, så står texterna här.',
  }),
  MUCH_NOT_UNDERSTOOD: ({ id, unknown, answers }) => ({
    what: `Fråga ${id}: ${whole(unknown)} av ${whole(answers)} svar förstås inte och räknas inte. Frågans siffror kan bli missvisande.`,
    todo: `Välj Gå igenom svaren i menyn och säg vad de betyder. Stämmer skalan? Den står på fliken ${tabNames.settings}, ${settingNames.scaleMin} och ${settingNames.scaleMax}.`,
  }),
  NOTHING_UNDERSTOOD: ({ id, answers }) => ({
    what: `Fråga ${id} har ${inAnswers(answers)}, men verktyget förstår inget av dem.`,
    todo: `Välj Gå igenom svaren i menyn och säg vad de betyder. Är det ingen fråga att räkna på: sätt Ingår till Nej på fliken ${tabNames.questions}. Är det fel kolumn: välj Koppla kolumnerna i menyn.`,
  }),
  GARBLED_TEXT: ({ text }) => ({
    what: `Texten ${quoted(text)} är sparad fel: å, ä och ö har blivit andra tecken. Så skulle den stå på flikar och bilder.`,
    todo: `Hämta texten på nytt och läs in filen som UTF-8. ${REPLACE_LETTERS}`,
  }),
  GARBLED_ANSWERS: ({ text, times }) => ({
    what: `I ${inAnswers(times)} har å, ä och ö blivit andra tecken, till exempel i ${quoted(text)}. Sådana svar förstås inte och räknas inte.`,
    todo: `Hämta svaren på nytt och läs in filen som UTF-8. ${REPLACE_LETTERS}`,
  }),
  UNKNOWN_UNIT: ({ name, rows: count }) => ({
    what: `${rows(count)} har kommunen ${quoted(name)}, som inte finns på fliken ${tabNames.municipalities}. Svaren räknas inte med.`,
    todo: 'Rätta namnet bland svaren, eller lägg till kommunen.',
  }),
  UNIT_READ_AS: ({ name, as }) => ({
    what: `Kommunen ${quoted(name)} bland svaren räknas som ${as}.`,
    todo: 'Du behöver inte göra något om det är rätt. Skriv annars namnet så att det skiljer sig tydligt.',
  }),
  ROWS_WITHOUT_ANSWERS: ({ rows: count }) => ({
    what: `${rows(count)} har inte ett enda svar på frågorna. Den som inte har svarat på något räknas inte som svarande.`,
    todo: 'Du behöver inte göra något.',
  }),
  ROWS_WITHOUT_VALID_ANSWERS: ({ rows: count }) => ({
    what: `${rows(count)} har svar, men inget som går att räkna. En sådan rad räknas inte som svarande.`,
    todo: 'Välj Gå igenom svaren i menyn och säg vad texterna betyder.',
  }),
  EQUAL_ROWS: ({ rows: count }) => ({
    what: `${rows(count)} är exakt ${count === 1 ? 'lik' : 'lika'} en tidigare rad. Alla räknas, för inget säger vem som har svarat.`,
    todo: 'Kontrollera att samma svar inte har klistrats in två gånger. Med få frågor kan flera personer ha svarat lika.',
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
  QUESTION_IN_TWO_COLUMNS: ({ id, column, rows: count }) => ({
    what: `Fråga ${id} står i mer än en kolumn med rubriken ${quoted(column)}: ${whole(count)} svar står i en annan kolumn än den första, och ingen rad har svar i båda. De räknas inte.`,
    todo: `Gjordes frågan om mitt i mätningen? Skriv rubriken på en egen rad i ${settingNames.mergedColumns} på fliken ${tabNames.settings}, så läses kolumnerna som en.`,
  }),
  DOUBLED_QUESTION_COLUMN: ({ column, times }) => ({
    what: `Rubriken ${quoted(column)} finns ${whole(times)} gånger bland svaren, och alla används inte.`,
    todo: `Kontrollera vilken som gäller. Skriv dess nummer i kolumnen Förekomst på fliken ${tabNames.questions}.`,
  }),
};
