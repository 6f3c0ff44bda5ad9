/** Rows of Kontroll that tell of many at once: how many they are, and the first few by name. */
import type { ManyFindings } from '../findings/many';
import { fewerThan } from './analysis-tab';
import { inAnswers } from './answer-words';
import { listed, percent, whole } from './format';
import { menuMessages } from './menu';
import { personalKindName } from './personal-findings';
import { upperFirst } from './plan';
import { headers, settingNames, tabNames, yesNo } from './tabs';
import { hiddenPartTodo, hiddenTodo } from './unit-findings';

const NOTHING = 'Du behöver inte göra något.';
const NO_TREND = 'De jämförs inte med förra mätningen.';
const NUMBERS_RESTART = 'Börjar numren om i varje kommun? Skriv då kommunens namn framför numret.';
const quoted = (text: string): string => `”${text}”`;
const uniqueOf = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** "a, b, c och 22 till": `count` are meant, of which `names` are the first. */
function named(names: readonly string[], count: number, most = 8): string {
  const shown = names.slice(0, most);
  return count > shown.length ? `${shown.join(', ')} och ${whole(count - shown.length)} till` : shown.join(', ');
}
/** Of units that are not shown: no number stands in a sentence with their names, or it would look like one of theirs. */
const hiddenNames = (names: readonly string[], count: number): string =>
  names.length < count || names.length > MOST_HIDDEN
    ? `${names.slice(0, MOST_HIDDEN).join(', ')} med flera`
    : listed(names);
const MOST_HIDDEN = 8;
const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
const namesOf = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name);

interface Answered {
  readonly name: string;
  readonly respondents: number;
  readonly invited: number;
}
const rates = (all: readonly Answered[]): readonly string[] =>
  all.map(
    ({ name, respondents, invited }) =>
      `${name}: ${whole(respondents)} av ${whole(invited)} (${percent(respondents / invited)})`,
  );
/** Response rates are looked up, so more of them are named. */
const MOST_RATES = 12;

export const manyFindings: ManyFindings = {
  ANSWERS_DIFFER: (all, count) => ({
    what: `${whole(count)} gånger har samma svarande gett olika svar på en fråga (${named(uniqueOf(idsOf(all)), uniqueOf(idsOf(all)).length)}). Det räknas som ogiltigt, eftersom verktyget inte vet vilket som gäller.`,
    todo: `Ta bort raderna som inte gäller. ${NUMBERS_RESTART}`,
  }),
  APPROVED_COLUMN_MISSING: (all, count) => ({
    what: `${whole(count)} frågor är kopplade till kolumner som inte finns bland svaren: ${named(idsOf(all), count)}. De får inga svar.`,
    todo: `Välj Koppla kolumnerna i menyn och välj andra kolumner. Kopplingen står på fliken ${tabNames.settings}, ${settingNames.approvedColumns}.`,
  }),
  DECK_LEFT: (all, count) => ({
    what: `${whole(count)} bildspel ligger kvar med gamla siffror, fast kommunerna inte längre är med: ${named(namesOf(all), count)}.`,
    todo: `Ta bort bildspelen i Drive, eller ta med kommunerna igen på fliken ${tabNames.municipalities}.`,
  }),
  DEPARTMENT_WITHOUT_ROWS: (all, count) => ({
    what: `Ingen har svarat för ${whole(count)} förvaltningar: ${named(namesOf(all), count)}.`,
    todo: 'Kontrollera att förvaltningarnas namn skrivs likadant bland svaren.',
  }),
  DROPPED_COLUMN: (all, count) => ({
    what: `${whole(count)} kolumner används inte, som inställningarna säger: ${named(
      all.map(({ column }) => quoted(column)),
      count,
    )}. Det som står i dem kommer inte med någonstans.`,
    todo: `${NOTHING} Säkrast är att ta bort kolumnerna.`,
  }),
  LONG_STATEMENT_WITHOUT_SHORT_NAME: (all, count) => ({
    what: `${whole(count)} frågor är för långa för bilden med kortlistan och har inget kortnamn: ${named(idsOf(all), count)}.`,
    todo: `Skriv kortnamn på högst 60 tecken på fliken ${tabNames.questions}, ${headers.questions.shortName}.`,
  }),
  LOW_RESPONSE_RATE: (all, count) => ({
    what: `Färre än hälften svarade i ${whole(count)} enheter: ${named(rates(all), count, MOST_RATES)}. De som inte svarade kan tycka något annat.`,
    todo: 'Påminn om enkäten går att svara på än. Säg annars hur många som svarade när ni visar resultatet.',
  }),
  MERGE_PROPOSAL: (all, count) => ({
    what: `I ${whole(count)} kommuner kan små förvaltningar redovisas tillsammans, så att fler visas: ${named(
      all.map(
        ({ name, shownBefore, shownAfter }) => `${name} (${whole(shownAfter)} i stället för ${whole(shownBefore)})`,
      ),
      count,
    )}.`,
    todo: `Välj ${menuMessages.items.merging.replace(' …', '')}, så ser du vilka. Bestäm det innan ni ser resultatet.`,
  }),
  MORE_THAN_INVITED: (all, count) => ({
    what: `${whole(count)} enheter har fler svar än inbjudna: ${named(
      all.map(({ name, respondents, invited }) => `${name} (${whole(respondents)} av ${whole(invited)})`),
      count,
    )}.`,
    todo: `Kontrollera antalet inbjudna på fliken ${all[0]?.tab ?? tabNames.municipalities}, och om någon har svarat två gånger.`,
  }),
  MUCH_NOT_UNDERSTOOD: (all, count) => ({
    what: `På ${whole(count)} frågor förstås mer än vart tjugonde svar inte och räknas inte: ${named(
      all.map(({ id, unknown, answers }) => `${id} (${whole(unknown)} av ${whole(answers)})`),
      count,
    )}. Frågornas siffror kan bli missvisande.`,
    todo: `Välj Gå igenom svaren i menyn och säg vad de betyder. Stämmer skalan? Den står på fliken ${tabNames.settings}, ${settingNames.scaleMin} och ${settingNames.scaleMax}.`,
  }),
  MUNICIPALITY_ID_KEPT: (all, count) => ({
    what: `${whole(count)} kommuner har nya Kommun-ID: ${named(namesOf(all), count)}. Det är samma kommuner, med samma flikar och bildspel.`,
    todo: `${NOTHING} Är någon en annan kommun med samma namn: byt namn på den gamla fliken.`,
  }),
  NOTHING_UNDERSTOOD: (all, count) => ({
    what: `${whole(count)} frågor har svar, men verktyget förstår inget av dem: ${named(
      all.map(({ id, answers }) => `${id} (${inAnswers(answers)})`),
      count,
    )}.`,
    todo: `Välj Gå igenom svaren i menyn och säg vad de betyder. Är någon ingen fråga att räkna på: sätt ${headers.questions.included} till ${yesNo.no} på fliken ${tabNames.questions}. Är det fel kolumner: välj Koppla kolumnerna i menyn.`,
  }),
  PERSONAL_COLUMN: (all, count) => ({
    what: `${whole(count)} kolumner ser ut att innehålla personuppgifter: ${named(
      all.map(({ column, kind }) => `${column === '' ? 'en utan rubrik' : quoted(column)} (${personalKindName(kind)})`),
      count,
    )}. Mätningen ska vara anonym.`,
    todo: `Ta bort kolumnerna bland svaren, eller skriv deras rubriker på fliken ${tabNames.settings}, ${settingNames.droppedColumns}, en per rad. Räkna sedan om. Till dess görs inga flikar och bildspel.`,
  }),
  QUESTION_CHANGED: (all, count) => ({
    what: `${whole(count)} frågor har en annan text än i förra mätningen: ${named(idsOf(all), count)}. ${NO_TREND}`,
    todo: `Du behöver inte göra något om frågorna har ändrats. Skriv annars samma text på fliken ${tabNames.questions} och på den som ${settingNames.earlierQuestionsTab} nämner.`,
  }),
  QUESTION_IS_NEW: (all, count) => ({
    what: `${whole(count)} frågor fanns inte i förra mätningen: ${named(idsOf(all), count)}. ${NO_TREND}`,
    todo: NOTHING,
  }),
  QUESTION_MARKED_CHANGED: (all, count) => ({
    what: `${whole(count)} frågor har ${yesNo.yes} i kolumnen ${headers.questions.changed}: ${named(idsOf(all), count)}. ${NO_TREND}`,
    todo: NOTHING,
  }),
  QUESTION_TURNED: (all, count) => ({
    what: `${whole(count)} frågor har en annan skalriktning än i förra mätningen: ${named(idsOf(all), count)}. ${NO_TREND}`,
    todo: `Kontrollera ${headers.questions.reversed} för båda mätningarna.`,
  }),
  QUESTION_WITHOUT_ANSWERS: (all, count) => ({
    what: `Ingen har svarat på ${whole(count)} frågor: ${named(idsOf(all), count)}.`,
    todo: 'Kontrollera att frågorna har rätt kolumner bland svaren.',
  }),
  QUESTION_WITHOUT_COLUMN: (all, count) => ({
    what: `${whole(count)} frågor har ingen kolumn bland svaren: ${named(
      all.map(({ id, column }) => `${id} (${quoted(column)})`),
      count,
    )}.`,
    todo: `Välj Koppla kolumnerna i menyn. Du kan också skriva rubrikerna precis som de står bland svaren, på fliken ${tabNames.questions}, eller sätta ${headers.questions.included} till ${yesNo.no}.`,
  }),
  REPEATED_RESPONDENT: (all, count) => ({
    what: `${whole(count)} rader har samma beteckning för den som svarar som en annan rad. En person räknas en gång: ${all[0]?.kept === 'earlier' ? 'den tidigare' : 'den senare'} raden räknas.`,
    todo: `Du behöver inte göra något om det är samma personer. Annars: kontrollera att rätt kolumn är vald som ${settingNames.respondentColumn} på fliken ${tabNames.settings}. Där står också vilken rad som räknas, ${settingNames.repeatedRespondent}.`,
  }),
  RESPONSE_RATE: (all, count) => ({
    what: `Minst hälften svarade i ${whole(count)} enheter: ${named(rates(all), count, MOST_RATES)}.`,
    todo: NOTHING,
  }),
  SHORT_NAME_ON_SLIDE: (all, count) => ({
    what: `${whole(count)} frågor är för långa för bilden med kortlistan: ${named(idsOf(all), count)}. Där står kortnamnen i stället, och hela frågorna i anteckningarna.`,
    todo: 'Kontrollera att kortnamnen går att förstå för sig.',
  }),
  TWO_GROUPS: (all, count) => ({
    what: `På ${whole(count)} rader står samma svarande med ett annat värde än tidigare i ${named(
      uniqueOf(all.map(({ column }) => quoted(column))),
      uniqueOf(all.map(({ column }) => column)).length,
    )}. Det första gäller.`,
    todo: `Rätta raderna. ${NUMBERS_RESTART}`,
  }),
  UNIT_HIDDEN: (all, count) => {
    const { shown = 'few', minimumGroup = 5 } = all[0] ?? {};
    const names = hiddenNames(namesOf(all), count);
    return shown === 'few'
      ? {
          what: `${whole(count)} kommuner visas inte. Det är ${names}. I var och en har ${fewerThan(minimumGroup)} svarat, tillsammans högst ${whole(count * (minimumGroup - 1))}. Deras svar visas ingenstans och ingår inte i de gemensamma siffrorna.`,
          todo: hiddenTodo(minimumGroup),
        }
      : {
          what: `${whole(count)} förvaltningar visas inte för sig. Det är ${names}. ${upperFirst(fewerThan(minimumGroup))} har svarat, eller så skulle siffran röja en sådan grupp. Svaren ingår i kommunernas siffror.`,
          todo: hiddenPartTodo,
        };
  },
  UNIT_READ_AS: (all, count) => ({
    what: `${whole(count)} stavningar av kommunernas namn räknas som en känd kommun: ${named(
      all.map(({ name, as }) => `${quoted(name)} som ${as}`),
      count,
    )}.`,
    todo: 'Du behöver inte göra något om det är rätt. Skriv annars namnen så att de skiljer sig tydligt.',
  }),
  UNIT_WITHOUT_ROWS: (all, count) => ({
    what: `Ingen har svarat för ${whole(count)} kommuner: ${named(namesOf(all), count)}.`,
    todo: 'Kontrollera att kommunernas namn skrivs likadant bland svaren.',
  }),
  UNKNOWN_DEPARTMENT: (all, count) => ({
    what: `${whole(count)} förvaltningar bland svaren finns inte på fliken ${tabNames.departments}: ${named(
      all.map(
        ({ name, municipality, similar }) =>
          `${quoted(name)} (${municipality}${similar === '' ? '' : `, menas ${similar}?`})`,
      ),
      count,
    )}. De svaren räknas bara i kommunerna.`,
    todo: 'Skriv namnen likadant på båda ställena, eller lägg till förvaltningarna. Är det nästan alla: kontrollera att rätt kolumn är vald som kolumn för förvaltning.',
  }),
  UNKNOWN_QUESTION: (all, count) => ({
    what: `${whole(count)} frågor bland svaren finns inte på fliken ${tabNames.questions}: ${named(
      all.map(({ text, rows }) => `${text === '' ? 'tom cell' : quoted(text)} (${rowsIn(rows)})`),
      count,
    )}. De räknas inte med.`,
    todo: 'Skriv frågornas ID likadant på båda ställena. Är det nästan alla: kontrollera att rätt flik och rätt kolumn är vald. Ska frågorna inte vara med behöver du inte göra något.',
  }),
  UNKNOWN_UNIT: (all, count) => ({
    what: `${whole(count)} kommunnamn bland svaren finns inte på fliken ${tabNames.municipalities}: ${named(
      all.map(({ name, rows }) => `${quoted(name)} (${rowsIn(rows)})`),
      count,
    )}. Svaren räknas inte med.`,
    todo: 'Rätta namnen bland svaren, eller lägg till kommunerna. Är det nästan alla: kontrollera att rätt kolumn är vald som kolumn för kommun.',
  }),
};

const rowsIn = (count: number): string => (count === 1 ? 'en rad' : `${whole(count)} rader`);
