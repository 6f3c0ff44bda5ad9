/** Rows of Check that tell of many at once: how many they are, and the first few by name. */
import type { ManyFindings } from '../findings/many';
import { fewerThan } from './analysis-tab';
import { listed, percent, whole } from './format';
import { menuMessages } from './menu';
import { personalKindName } from './personal-findings';
import { headers, settingNames, tabNames, yesNo } from './tabs';
import { hiddenPartTodo, hiddenTodo } from './unit-findings';
import { figures, quoted, upperFirst } from './wording';

const NOTHING = 'You do not need to do anything.';
const NO_TREND = 'They are not compared with the previous measurement.';
const NUMBERS_RESTART =
  'Do the numbers start again in each municipality? Then write the name of the municipality before the number.';
const uniqueOf = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** "a, b, c and 22 more": `count` are meant, of which `names` are the first. */
function named(names: readonly string[], count: number, most = 8): string {
  const shown = names.slice(0, most);
  return count > shown.length ? `${shown.join(', ')} and ${whole(count - shown.length)} more` : shown.join(', ');
}
/** Of units that are not shown: no number stands in a sentence with their names, or it would look like one of theirs. */
const hiddenNames = (names: readonly string[], count: number): string =>
  names.length < count || names.length > MOST_HIDDEN
    ? `${names.slice(0, MOST_HIDDEN).join(', ')} and others`
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
      `${name}: ${whole(respondents)} of ${whole(invited)} (${percent(respondents / invited)})`,
  );
/** Response rates are looked up, so more of them are named. */
const MOST_RATES = 12;

export const manyFindings: ManyFindings = {
  ANSWERS_DIFFER: (all, count) => ({
    what: `${figures(count, 'time')} the same respondent has given different answers to a question (${named(uniqueOf(idsOf(all)), uniqueOf(idsOf(all)).length)}). They count as invalid, since the tool does not know which one to use.`,
    todo: `Delete the rows that should not be used. ${NUMBERS_RESTART}`,
  }),
  APPROVED_COLUMN_MISSING: (all, count) => ({
    what: `${figures(count, 'question')} are matched to columns that are not among the answers: ${named(idsOf(all), count)}. They get no answers.`,
    todo: `Choose Match the columns in the menu and choose other columns. The match is on the ${tabNames.settings} tab, ${settingNames.approvedColumns}.`,
  }),
  DECK_LEFT: (all, count) => ({
    what: `${figures(count, 'slide deck')} are still there with old figures, although the municipalities are no longer part of the survey: ${named(namesOf(all), count)}.`,
    todo: `Remove the decks in Drive, or take the municipalities in again on the ${tabNames.municipalities} tab.`,
  }),
  DEPARTMENT_WITHOUT_ROWS: (all, count) => ({
    what: `Nobody has answered for ${figures(count, 'department')}: ${named(namesOf(all), count)}.`,
    todo: 'Check that the names of the departments are written the same way among the answers.',
  }),
  DROPPED_COLUMN: (all, count) => ({
    what: `${figures(count, 'column')} are not used, as the settings say: ${named(
      all.map(({ column }) => quoted(column)),
      count,
    )}. What they hold does not appear anywhere.`,
    todo: `${NOTHING} The safest is to delete the columns.`,
  }),
  LONG_STATEMENT_WITHOUT_SHORT_NAME: (all, count) => ({
    what: `${figures(count, 'question')} are too long for the slide with the shortlist and have no short name: ${named(idsOf(all), count)}.`,
    todo: `Write short names of at most 60 characters on the ${tabNames.questions} tab, ${headers.questions.shortName}.`,
  }),
  LOW_RESPONSE_RATE: (all, count) => ({
    what: `Fewer than half answered in ${figures(count, 'unit')}: ${named(rates(all), count, MOST_RATES)}. Those who did not answer may think otherwise.`,
    todo: 'Send a reminder if the survey can still be answered. Otherwise say how many answered when you show the results.',
  }),
  MERGE_PROPOSAL: (all, count) => ({
    what: `In ${figures(count, 'municipality', 'municipalities')} small departments can be reported together, so that more are shown: ${named(
      all.map(({ name, shownBefore, shownAfter }) => `${name} (${whole(shownAfter)} instead of ${whole(shownBefore)})`),
      count,
    )}.`,
    todo: `Choose ${menuMessages.items.merging.replace(' …', '')} to see which. Decide before you see the results.`,
  }),
  MORE_THAN_INVITED: (all, count) => ({
    what: `${figures(count, 'unit')} have more answers than invited: ${named(
      all.map(({ name, respondents, invited }) => `${name} (${whole(respondents)} of ${whole(invited)})`),
      count,
    )}.`,
    todo: `Check the number invited on the ${all[0]?.tab ?? tabNames.municipalities} tab, and whether anyone has answered twice.`,
  }),
  MUCH_NOT_UNDERSTOOD: (all, count) => ({
    what: `Of ${figures(count, 'question')} more than one answer in twenty is not understood and not counted: ${named(
      all.map(({ id, unknown, answers }) => `${id} (${whole(unknown)} of ${whole(answers)})`),
      count,
    )}. The questions’ figures may mislead.`,
    todo: `Choose Look through the answers in the menu and say what they mean. Is the scale right? It is on the ${tabNames.settings} tab, ${settingNames.scaleMin} and ${settingNames.scaleMax}.`,
  }),
  MUNICIPALITY_ID_KEPT: (all, count) => ({
    what: `${figures(count, 'municipality', 'municipalities')} have new municipality IDs: ${named(namesOf(all), count)}. They are the same ones, with the same tabs and decks.`,
    todo: `${NOTHING} If one is another municipality of the same name: rename the old tab.`,
  }),
  NOTHING_UNDERSTOOD: (all, count) => ({
    what: `${figures(count, 'question')} have answers, but none of them is understood: ${named(
      all.map(({ id, answers }) => `${id} (${figures(answers, 'answer')})`),
      count,
    )}.`,
    todo: `Choose Look through the answers in the menu and say what they mean. If one is no question to count: set ${headers.questions.included} to ${yesNo.no} on the ${tabNames.questions} tab. If they are the wrong columns: choose Match the columns in the menu.`,
  }),
  PERSONAL_COLUMN: (all, count) => ({
    what: `${figures(count, 'column')} seem to hold personal data: ${named(
      all.map(
        ({ column, kind }) => `${column === '' ? 'one without a header' : quoted(column)} (${personalKindName(kind)})`,
      ),
      count,
    )}. The measurement is to be anonymous.`,
    todo: `Delete the columns from the answers, or write their headers on the ${tabNames.settings} tab, ${settingNames.droppedColumns}, one per line. Then recalculate. Until then no tabs or slide decks are made.`,
  }),
  QUESTION_CHANGED: (all, count) => ({
    what: `${figures(count, 'question')} have another text than in the previous measurement: ${named(idsOf(all), count)}. ${NO_TREND}`,
    todo: `You do not need to do anything if the questions have changed. Otherwise write the same text on the ${tabNames.questions} tab and on the one that ${settingNames.earlierQuestionsTab} names.`,
  }),
  QUESTION_IS_NEW: (all, count) => ({
    what: `${figures(count, 'question')} were not in the previous measurement: ${named(idsOf(all), count)}. ${NO_TREND}`,
    todo: NOTHING,
  }),
  QUESTION_MARKED_CHANGED: (all, count) => ({
    what: `${figures(count, 'question')} have ${yesNo.yes} in the column ${headers.questions.changed}: ${named(idsOf(all), count)}. ${NO_TREND}`,
    todo: NOTHING,
  }),
  QUESTION_TURNED: (all, count) => ({
    what: `${figures(count, 'question')} have another direction of the scale than in the previous measurement: ${named(idsOf(all), count)}. ${NO_TREND}`,
    todo: `Check ${headers.questions.reversed} for both measurements.`,
  }),
  QUESTION_WITHOUT_ANSWERS: (all, count) => ({
    what: `Nobody has answered ${figures(count, 'question')}: ${named(idsOf(all), count)}.`,
    todo: 'Check that the questions have the right columns among the answers.',
  }),
  QUESTION_WITHOUT_COLUMN: (all, count) => ({
    what: `${figures(count, 'question')} have no column among the answers: ${named(
      all.map(({ id, column }) => `${id} (${quoted(column)})`),
      count,
    )}.`,
    todo: `Choose Match the columns in the menu. You can also write the headers exactly as they are among the answers, on the ${tabNames.questions} tab, or set ${headers.questions.included} to ${yesNo.no}.`,
  }),
  REPEATED_RESPONDENT: (all, count) => ({
    what: `${figures(count, 'row')} have the same respondent id as another row. A person is counted once: the ${all[0]?.kept ?? 'later'} row counts.`,
    todo: `You do not need to do anything if they are the same people. Otherwise check that the right column is chosen as ${settingNames.respondentColumn} on the ${tabNames.settings} tab. Which row counts is there too, ${settingNames.repeatedRespondent}.`,
  }),
  RESPONSE_RATE: (all, count) => ({
    what: `At least half answered in ${figures(count, 'unit')}: ${named(rates(all), count, MOST_RATES)}.`,
    todo: NOTHING,
  }),
  SHORT_NAME_ON_SLIDE: (all, count) => ({
    what: `${figures(count, 'question')} are too long for the slide with the shortlist: ${named(idsOf(all), count)}. It has their short names instead, and the whole questions in the notes.`,
    todo: 'Check that the short names can be understood by themselves.',
  }),
  TWO_GROUPS: (all, count) => ({
    what: `On ${figures(count, 'row')} the same respondent has another value than before in ${named(
      uniqueOf(all.map(({ column }) => quoted(column))),
      uniqueOf(all.map(({ column }) => column)).length,
    )}. The first is used.`,
    todo: `Correct the rows. ${NUMBERS_RESTART}`,
  }),
  UNIT_HIDDEN: (all, count) => {
    const { shown = 'few', minimumGroup = 5 } = all[0] ?? {};
    const names = hiddenNames(namesOf(all), count);
    return shown === 'few'
      ? {
          what: `${figures(count, 'municipality', 'municipalities')} are not shown. They are ${names}. In each ${fewerThan(minimumGroup)} have answered, together at most ${whole(count * (minimumGroup - 1))}. Their answers are shown nowhere and are not part of the joint figures.`,
          todo: hiddenTodo(minimumGroup),
        }
      : {
          what: `${figures(count, 'department')} are not shown separately. They are ${names}. ${upperFirst(fewerThan(minimumGroup))} have answered, or the figure would give such a group away. The answers are part of the municipalities’ figures.`,
          todo: hiddenPartTodo,
        };
  },
  UNIT_READ_AS: (all, count) => ({
    what: `${figures(count, 'spelling')} of municipalities’ names count as a known one: ${named(
      all.map(({ name, as }) => `${quoted(name)} as ${as}`),
      count,
    )}.`,
    todo: 'You do not need to do anything if that is right. Otherwise write the names so that they differ clearly.',
  }),
  UNIT_WITHOUT_ROWS: (all, count) => ({
    what: `Nobody has answered for ${figures(count, 'municipality', 'municipalities')}: ${named(namesOf(all), count)}.`,
    todo: 'Check that the names of the municipalities are written the same way among the answers.',
  }),
  UNKNOWN_DEPARTMENT: (all, count) => ({
    what: `${figures(count, 'department')} among the answers are not on the ${tabNames.departments} tab: ${named(
      all.map(
        ({ name, municipality, similar }) =>
          `${quoted(name)} (${municipality}${similar === '' ? '' : `, is ${similar} meant?`})`,
      ),
      count,
    )}. Those answers count only in the municipalities.`,
    todo: 'Write the names the same way in both places, or add the departments. If it is nearly all of them: check that the right column is chosen as the column for department.',
  }),
  UNKNOWN_QUESTION: (all, count) => ({
    what: `${figures(count, 'question')} among the answers are not on the ${tabNames.questions} tab: ${named(
      all.map(({ text, rows }) => `${text === '' ? 'an empty cell' : quoted(text)} (${figures(rows, 'row')})`),
      count,
    )}. They are not counted.`,
    todo: 'Write the questions’ IDs the same way in both places. If it is nearly all of them: check that the right tab and the right column are chosen. If the questions are not to be included you do not need to do anything.',
  }),
  UNKNOWN_UNIT: (all, count) => ({
    what: `${figures(count, 'municipality name')} among the answers are not on the ${tabNames.municipalities} tab: ${named(
      all.map(({ name, rows }) => `${quoted(name)} (${figures(rows, 'row')})`),
      count,
    )}. The answers are not counted.`,
    todo: 'Correct the names among the answers, or add the municipalities. If it is nearly all of them: check that the right column is chosen as the column for municipality.',
  }),
};
