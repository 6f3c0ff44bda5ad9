/** Errors that stop the reading of the workbook, in words. */
import { causeLine, rankedCauses } from '../causes';
import { noReach } from '../hits';
import { placeText } from '../place';
import type { SurveyErrorWords } from '../survey-error';
import { say } from '../told';
import { alsoAt, findings, rowPlace } from './findings';
import { manyFindings } from './many-findings';
import { listed } from './format';
import { menuMessages } from './menu';
import { settingFaults } from './setting-faults';
import { headers, settingNames, tabNames } from './tabs';

const names = (texts: readonly string[]): string => {
  const all = texts.map((text) => `”${text}”`);
  return all.length > 8 ? `${all.slice(0, 7).join(', ')} och ${all.length - 7} till` : listed(all);
};
const bullets = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');
const NOTHING_WRITTEN = 'Därför har inget skrivits.';
const missingColumns = (tab: string, columns: readonly string[]): string =>
  columns.length === 1
    ? `På fliken ${tab} saknas kolumnen ${names(columns)}. ${NOTHING_WRITTEN} Lägg till rubriken, eller rätta den om den är felskriven, och försök igen.`
    : `På fliken ${tab} saknas kolumnerna ${names(columns)}. ${NOTHING_WRITTEN} Lägg till rubrikerna, eller rätta dem om de är felskrivna, och försök igen.`;

export const inputErrors: SurveyErrorWords<
  | 'EMPTY_TAB'
  | 'EMPTY_ANSWERS'
  | 'MISSING_ANSWERS_TAB'
  | 'MISSING_UNIT_COLUMN'
  | 'MISSING_COLUMNS'
  | 'MISSING_NAMED_COLUMNS'
  | 'DOUBLED_COLUMN'
  | 'NO_QUESTIONS'
  | 'NO_QUESTION_COLUMNS'
  | 'DOUBLED_ID'
  | 'MISSING_TAB'
  | 'SETTINGS'
  | 'STOPPED'
> = {
  MISSING_TAB: ({ tab }) =>
    `Fliken ${tabNames[tab]} saknas. ${NOTHING_WRITTEN} Välj Kom igång i menyn, så skapas den, och försök sedan igen.`,
  EMPTY_TAB: ({ tab }) =>
    `Fliken ${tab} är tom. ${NOTHING_WRITTEN} Fyll i den, eller välj Kom igång i menyn så får den rubriker, och försök sedan igen.`,
  EMPTY_ANSWERS: ({ tab }) =>
    `Fliken ${tab} är tom. ${NOTHING_WRITTEN} Lägg in svaren där med rubrikerna på första raden. Ligger svaren på en annan flik: skriv dess namn på fliken ${tabNames.settings}, ${settingNames.answersTab}.`,
  MISSING_ANSWERS_TAB: ({ tab }) =>
    `Fliken ${tab} finns inte. ${NOTHING_WRITTEN} På fliken ${tabNames.settings}, ${settingNames.answersTab}, ska det stå vad fliken med svaren heter. Rätta namnet där, eller töm cellen så letar verktyget själv.`,
  MISSING_UNIT_COLUMN: ({ tab, column }) =>
    `På fliken ${tab} saknas kolumnen ”${column}”, som ska säga vilken kommun varje svar gäller. ${NOTHING_WRITTEN} Heter kolumnen något annat: välj Koppla kolumnerna i menyn, eller skriv dess rubrik på fliken ${tabNames.settings}, ${settingNames.unitColumn}.`,
  MISSING_COLUMNS: ({ tab, table, columns }) => {
    const texts: Readonly<Record<string, string>> = headers[table];
    return missingColumns(
      tab,
      columns.map((column) => texts[column] ?? column),
    );
  },
  MISSING_NAMED_COLUMNS: ({ tab, columns }) => missingColumns(tab, columns),
  DOUBLED_COLUMN: ({ tab, columns }) =>
    `På fliken ${tab} finns rubriken ${names(columns)} mer än en gång, och verktyget kan inte veta vilken som gäller. ${NOTHING_WRITTEN} Byt namn på eller ta bort den ena kolumnen.`,
  NO_QUESTIONS: ({ tab }) =>
    `Fliken ${tab} har inga frågor som ingår. ${NOTHING_WRITTEN} Skriv en fråga på varje rad, och försök igen.`,
  NO_QUESTION_COLUMNS: ({ tab, columns }) =>
    `Ingen av frågornas kolumner finns på fliken ${tab}. Verktyget letade efter ${names(columns)}. ${NOTHING_WRITTEN} Kontrollera att rätt flik är vald. Heter kolumnerna något annat: välj Koppla kolumnerna i menyn, eller skriv rubrikerna på fliken ${tabNames.questions}.`,
  DOUBLED_ID: ({ tab, column, ids, places }) =>
    `På fliken ${tab} står ${names(ids)} mer än en gång i kolumnen ${column}: ${listed(places.map((place) => placeText(place, { rowPlace })))}. ${NOTHING_WRITTEN} Ge varje rad ett eget värde.`,
  SETTINGS: ({ faults }) =>
    `Inställningarna går inte att använda. ${NOTHING_WRITTEN} Rätta detta på fliken ${tabNames.settings}:\n${bullets(faults.map((fault) => `${placeText(fault.place, { rowPlace })}: ${say(fault, settingFaults)}`))}`,
  STOPPED: ({ findings: found }) =>
    `Svaren kan inte visas förrän något är rättat. ${NOTHING_WRITTEN} Välj ${menuMessages.items.recalculate}, så står på fliken ${tabNames.check} vad du ska göra.\n${bullets(rankedCauses(found, noReach).map((cause) => causeLine(cause, { findings, manyFindings, alsoAt, rowPlace })))}`,
};
