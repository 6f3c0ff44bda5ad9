/** Errors that stop the reading of tabs and answer files, in words. One entry for each code that responses/, settings/ and the file readers throw. */
import type { SurveyErrorDetails } from '../../google/survey-error';
import { listed } from './format';
import { answerTableErrors } from './answer-table-errors';
import { settingNames, tabNames } from './tabs';

type Detail = SurveyErrorDetails[string] | undefined;

const texts = (value: Detail): readonly string[] => ([value ?? ''].flat() as readonly (string | number)[]).map(String);
const names = (value: Detail): string => {
  const all = texts(value).map((text) => `”${text}”`);
  return all.length > 8 ? `${all.slice(0, 7).join(', ')} och ${all.length - 7} till` : listed(all);
};
const NOTHING_WRITTEN = 'Därför har inget skrivits.';

export const inputErrors: Readonly<Record<string, (details: SurveyErrorDetails) => string>> = {
  ...answerTableErrors,
  EMPTY_TAB: ({ tab }) =>
    `Fliken ${String(tab)} är tom. ${NOTHING_WRITTEN} Fyll i den, eller välj Kom igång i menyn så får den rubriker, och försök sedan igen.`,
  EMPTY_ANSWERS: ({ tab }) =>
    `Fliken ${String(tab)} är tom. ${NOTHING_WRITTEN} Lägg in svaren där med rubrikerna på första raden. Ligger svaren på en annan flik: skriv dess namn på fliken ${tabNames.settings}, ${settingNames.answersTab}.`,
  MISSING_ANSWERS_TAB: ({ tab }) =>
    `Fliken ${String(tab)} finns inte. ${NOTHING_WRITTEN} På fliken ${tabNames.settings}, ${settingNames.answersTab}, ska det stå vad fliken med svaren heter. Rätta namnet där, eller töm cellen så letar verktyget själv.`,
  MISSING_UNIT_COLUMN: ({ tab, column }) =>
    `På fliken ${String(tab)} saknas kolumnen ”${String(column)}”, som ska säga vilken kommun varje svar gäller. ${NOTHING_WRITTEN} Heter kolumnen något annat: välj Koppla kolumnerna i menyn, eller skriv dess rubrik på fliken ${tabNames.settings}, ${settingNames.unitColumn}.`,
  MISSING_COLUMNS: ({ tab, columns }) =>
    texts(columns).length === 1
      ? `På fliken ${String(tab)} saknas kolumnen ${names(columns)}. ${NOTHING_WRITTEN} Lägg till rubriken, eller rätta den om den är felskriven, och försök igen.`
      : `På fliken ${String(tab)} saknas kolumnerna ${names(columns)}. ${NOTHING_WRITTEN} Lägg till rubrikerna, eller rätta dem om de är felskrivna, och försök igen.`,
  DOUBLED_COLUMN: ({ tab, columns }) =>
    `På fliken ${String(tab)} finns rubriken ${names(columns)} mer än en gång, och verktyget kan inte veta vilken som gäller. ${NOTHING_WRITTEN} Byt namn på eller ta bort den ena kolumnen.`,
  NO_QUESTIONS: ({ tab }) =>
    `Fliken ${String(tab)} har inga frågor som ingår. ${NOTHING_WRITTEN} Skriv en fråga på varje rad, och försök igen.`,
  NO_QUESTION_COLUMNS: ({ tab, columns }) =>
    `Ingen av frågornas kolumner finns på fliken ${String(tab)}. Verktyget letade efter ${names(columns)}. ${NOTHING_WRITTEN} Kontrollera att rätt flik är vald. Heter kolumnerna något annat: välj Koppla kolumnerna i menyn, eller skriv rubrikerna på fliken ${tabNames.questions}.`,
  DOUBLED_ID: ({ tab, column, ids, cells }) =>
    `På fliken ${String(tab)} står ${names(ids)} mer än en gång i kolumnen ${String(column)}: ${listed(texts(cells))}. ${NOTHING_WRITTEN} Ge varje rad ett eget värde.`,
  SETTINGS: ({ faults }) =>
    `Inställningarna går inte att använda. ${NOTHING_WRITTEN} Rätta detta på fliken ${tabNames.settings}:\n${texts(
      faults,
    )
      .map((fault) => `• ${fault}`)
      .join('\n')}`,
  FILE_MISSING: ({ file }) =>
    `Filen ${String(file)} finns inte eller går inte att öppna. Kontrollera namnet och mappen.`,
  FILE_KIND: ({ file }) =>
    `Filen ${String(file)} är varken .csv eller .xlsx. Spara svaren i ett av de formaten och försök igen.`,
  FILE_EMPTY: ({ file }) => `Filen ${String(file)} är tom. Kontrollera att svaren har sparats i den.`,
  FILE_QUOTES: ({ file, line }) =>
    `Filen ${String(file)} går inte att läsa: ett citattecken som öppnas på eller före rad ${String(line)} stängs aldrig. Rätta filen, eller spara den på nytt från kalkylprogrammet.`,
  FILE_BROKEN: ({ file, reason }) =>
    `Filen ${String(file)} går inte att läsa (${String(reason)}). Spara den på nytt från kalkylprogrammet och försök igen.`,
  FILE_ENCODING_UNKNOWN: ({ file, encoding }) =>
    `Teckenkodningen ”${String(encoding)}” för filen ${String(file)} är okänd. Skriv till exempel utf-8, windows-1252 eller cp850 i mappningsfilen (encoding).`,
  FILE_ENCODING_WRONG: ({ file, encoding }) =>
    `Filen ${String(file)} är inte skriven i ${String(encoding)}, som mappningsfilen säger. Rätta encoding i mappningsfilen.`,
  MAPPING: ({ file, faults }) =>
    `Mappningsfilen ${String(file)} går inte att använda. Rätta detta:\n${texts(faults)
      .map((fault) => `• ${fault}`)
      .join('\n')}`,
  NO_RATING_COLUMNS: ({ unitColumn }) =>
    `Ingen kolumn bland svaren har tal på skalan, så verktyget vet inte vilka som är frågor. Ange en mappningsfil (--mapping). Kolumnen med kommunens namn togs som ”${String(unitColumn)}” (${settingNames.unitColumn}).`,
};
