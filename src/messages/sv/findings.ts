/** Rows of Kontroll in words: what was found, and what to do about it. One entry for each code of `Finding`. */
import type { Finding } from '../finding';
import { whole } from './format';
import { aggregateFindings } from './aggregate-findings';
import { columnFindings } from './columns';
import { longFormFindings } from './long-form-findings';
import { personalFindings } from './personal-findings';
import { slideFindings } from './slide-findings';
import { settingNames, tabNames } from './tabs';
import { trendFindings } from './trend-findings';
import { unitFindings } from './unit-findings';

export interface FindingWords {
  readonly what: string;
  readonly todo: string;
}

type Details = Finding['details'];

const rows = (count: Details[string] | undefined): string =>
  Number(count) === 1 ? 'En rad' : `${whole(Number(count))} rader`;
const quoted = (text: Details[string] | undefined): string => `”${String(text ?? '')}”`;

export const findings: Readonly<Record<string, (details: Details) => FindingWords>> = {
  ...longFormFindings,
  ...aggregateFindings,
  ...columnFindings,
  ...personalFindings,
  ...unitFindings,
  ...trendFindings,
  ...slideFindings,
  INVALID_ANSWER: ({ text, min, max }) => ({
    what:
      min === undefined
        ? `Svaret ${quoted(text)} är varken ett tal på skalan, vet ej eller ej besvarat. Det räknas som ogiltigt.`
        : `Svaret ${quoted(text)} ligger utanför skalan ${String(min)}–${String(max)}. Det räknas som ogiltigt.`,
    todo: 'Rätta cellen om du vet vad som menas. Annars behöver du inte göra något.',
  }),
  MORE_INVALID_ANSWERS: ({ count }) => ({
    what: `… och ${whole(Number(count))} ogiltiga svar till.`,
    todo: 'Rätta dem som står här och räkna om, så visas fler.',
  }),
  LABEL_WITHOUT_NUMBER: ({ text, value, times }) => ({
    what: `Svarstexten ${quoted(text)} finns i ${Number(times) === 1 ? 'ett svar' : `${whole(Number(times))} svar`}, men inställningarna säger inte vilket tal den betyder.`,
    todo: `Betyder den ${value}? Lägg då till raden ”${text} = ${value}” i rutan ${settingNames.values} på fliken ${tabNames.settings}.`,
  }),
  LOOKS_LIKE_DONT_KNOW: ({ text, times }) => ({
    what: `Svarstexten ${quoted(text)} finns i ${Number(times) === 1 ? 'ett svar' : `${whole(Number(times))} svar`}, men inställningarna säger inte att den betyder vet ej.`,
    todo: `Betyder den vet ej? Lägg då till den på en egen rad i rutan ${settingNames.dontKnow} på fliken ${tabNames.settings}.`,
  }),
  UNKNOWN_UNIT: ({ name, rows: count, similar }) => ({
    what: `${rows(count)} har kommunen ${quoted(name)}, som inte finns på fliken ${tabNames.municipalities}. Svaren räknas inte med.`,
    todo: similar
      ? `Menas ${String(similar)}? Skriv namnet likadant på båda ställena.`
      : 'Rätta namnet bland svaren, eller lägg till kommunen.',
  }),
  MORE_UNKNOWN_UNITS: ({ count }) => ({
    what: `… och ${whole(Number(count))} okända kommunnamn till.`,
    todo: 'Kontrollera att rätt kolumn är vald som kolumn för kommun.',
  }),
  ROWS_WITHOUT_UNIT: ({ rows: count }) => ({
    what: `${rows(count)} saknar kommun. Svaren räknas inte med.`,
    todo: 'Fyll i kommunen om du vet vilken det är.',
  }),
  UNIT_WITHOUT_ROWS: ({ name }) => ({
    what: `Ingen har svarat för ${String(name)}.`,
    todo: 'Kontrollera att kommunens namn skrivs likadant bland svaren.',
  }),
  NO_ANSWERS: () => ({
    what: 'Det finns inga svar från någon kommun.',
    todo: `Kontrollera att svaren ligger på rätt flik och att kommunerna heter likadant som på fliken ${tabNames.municipalities}.`,
  }),
  QUESTION_WITHOUT_COLUMN: ({ id, column }) => ({
    what: `Fråga ${String(id)} har ingen kolumn bland svaren. Kolumnen ${quoted(column)} finns inte.`,
    todo: `Välj Koppla kolumnerna i menyn. Du kan också skriva rubriken precis som den står bland svaren, på fliken ${tabNames.questions}, eller sätta Ingår till Nej.`,
  }),
  QUESTION_WITHOUT_ANSWERS: ({ id }) => ({
    what: `Ingen har svarat på fråga ${String(id)}.`,
    todo: 'Kontrollera att frågan har rätt kolumn bland svaren.',
  }),
  SHARED_COLUMN: ({ id, column }) => ({
    what: `Fråga ${String(id)} läser samma kolumn som en annan fråga: ${quoted(column)}.`,
    todo: `Skriv i kolumnen Förekomst på fliken ${tabNames.questions} vilken av kolumnerna som gäller: 1 för den första, 2 för den andra.`,
  }),
  DOUBLED_QUESTION_COLUMN: ({ column, times }) => ({
    what: `Rubriken ${quoted(column)} finns ${whole(Number(times))} gånger bland svaren, och alla används inte.`,
    todo: `Kontrollera vilken som gäller. Skriv dess nummer i kolumnen Förekomst på fliken ${tabNames.questions}.`,
  }),
  QUESTION_WITHOUT_TEXT: () => ({
    what: 'Raden har ingen frågetext och används inte.',
    todo: 'Skriv frågans text, eller ta bort raden.',
  }),
  QUESTION_WITHOUT_ID: ({ text }) => ({
    what: `Frågan ${quoted(text)} har inget fråge-ID. Texten används i stället.`,
    todo: 'Ge frågan ett eget ID, så följer den med även om texten ändras.',
  }),
  OCCURRENCE: ({ text }) => ({
    what: `Förekomst är ${quoted(text)}. Verktyget räknar den som 1.`,
    todo: 'Skriv 1, 2, 3 … eller lämna cellen tom.',
  }),
  NOT_YES_OR_NO: ({ text, used }) => ({
    what: `I cellen står ${quoted(text)}. Verktyget räknar det som ${String(used)}.`,
    todo: 'Skriv Ja eller Nej.',
  }),
  MUNICIPALITY_WITHOUT_NAME: () => ({
    what: 'Raden har inget kommunnamn och används inte.',
    todo: 'Skriv kommunens namn, eller ta bort raden.',
  }),
  RESERVED_NAME: ({ name }) => ({
    what: `${quoted(name)} kan inte vara en kommuns namn eller ID. Raden används inte.`,
    todo: 'Skriv kommunens namn.',
  }),
  INVITED: ({ name, text }) => ({
    what: `Antal inbjudna för ${String(name)} är ${quoted(text)}, vilket inte är ett antal. Det räknas som okänt.`,
    todo: 'Skriv antalet med siffror, eller lämna cellen tom.',
  }),
  UNKNOWN_SETTING: ({ name }) => ({
    what: `Inställningen ${quoted(name)} känner verktyget inte till.`,
    todo: 'Kontrollera stavningen, eller ta bort raden.',
  }),
  DOUBLED_SETTING: ({ name }) => ({
    what: `Inställningen ${quoted(name)} står två gånger. Den första gäller.`,
    todo: 'Ta bort den ena raden.',
  }),
  DOUBLED_MEANING: ({ label }) => ({
    what: `Texten ${quoted(label)} har mer än en betydelse. Ett tal går före vet ej, och vet ej går före ej besvarad.`,
    todo: 'Låt texten stå på bara ett ställe.',
  }),
  FILE_ENCODING: ({ encoding }) => ({
    what: `Filen är inte UTF-8. Den lästes som ${String(encoding)}.`,
    todo: 'Kontrollera att å, ä och ö är rätt. Ange annars teckenkodningen i mappningsfilen (encoding).',
  }),
  DROPPED_COLUMNS: ({ columns, count }) => ({
    what: `${Number(count) === 1 ? 'En kolumn' : `${whole(Number(count))} kolumner`} som mappningen inte nämner används inte och har inte lästs in: ${String(columns)}.`,
    todo: 'Nämn kolumnen i mappningsfilen om den behövs. Annars behöver du inte göra något.',
  }),
  EMPTIED_ROWS: ({ rows: count }) => ({
    what: `${rows(count)} har bara innehåll i kolumner som inte används. De räknas inte som svar.`,
    todo: 'Du behöver inte göra något.',
  }),
  GUESSED_QUESTIONS: ({ columns, count }) => ({
    what: `Ingen mappningsfil angavs. ${Number(count) === 1 ? 'En kolumn' : `${whole(Number(count))} kolumner`} med svar på skalan togs som frågor: ${String(columns)}.`,
    todo: `Kontrollera fliken ${tabNames.questions}. Sätt Ingår till Nej för det som inte är frågor.`,
  }),
};

/** A code without words is shown as it is: nothing that was found may be lost. */
export function findingWords({ code, details }: Finding): FindingWords {
  return findings[code]?.(details) ?? { what: `${code} ${Object.values(details).join(', ')}`.trim(), todo: '' };
}
