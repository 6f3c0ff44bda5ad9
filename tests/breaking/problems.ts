/** What is wrong with the whole workbook once everybody has come to an end: lost, doubled, stuck, or told in no words of ours. */
import { GoogleError } from '../../src/google/google-error';
import { TimeIsUp } from '../../src/google/run';
import { tabNames } from '../../src/messages/sv/tabs';
import { analysisHeaders } from '../../src/messages/sv/analysis-tab';
import { SurveyError } from '../../src/messages/survey-error';
import { isoWeek, serialOfIso } from '../../src/method/days';
import type { AWorkbook } from '../jobs/workbook/a-workbook';
import { ANSWERS, DECKS, MUNICIPALITIES, planColumn } from './book-of-all';
import { problemsOfDecks } from './deck-problems';
import { Ended, localTime } from './interleave';
import type { Edited } from './people';

/** Anything else that a run throws is a fault of the program. */
export const isExpected = (thrown: unknown): boolean =>
  thrown instanceof GoogleError ||
  thrown instanceof SurveyError ||
  thrown instanceof TimeIsUp ||
  thrown instanceof Ended;

const doubled = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, place) => texts.indexOf(text) !== place);

export function problemsOf(book: AWorkbook, edited: Edited, thrown: readonly unknown[]): readonly string[] {
  const { workspace } = book;
  return [
    ...thrown.filter((one) => !isExpected(one)).map((one) => `thrown: ${String(one)} ${(one as Error).stack ?? ''}`),
    ...problemsOfDecks(book, DECKS).filter(
      (problem) => !problem.includes('dm.mailing') && !problem.includes('morningRun'),
    ),
    ...doubled(book.titles().filter((title) => title.startsWith('Kommun – '))).map((title) => `two tabs ${title}`),
    ...MUNICIPALITIES.filter((name) => !book.titles().includes(tabNames.municipality(name))).map(
      (n) => `no tab of ${n}`,
    ),
    ...book
      .titles()
      .filter((title) => / \d$/.test(title) && title !== ANSWERS)
      .map((title) => `a second tab: ${title}`),
    ...lostWords(book, edited),
    ...planProblems(book),
    ...figureProblems(book),
    ...mailProblems(book),
    ...Object.keys(workspace.state.locks).map((lock) => `the lock ${lock} is held`),
  ];
}

function lostWords(book: AWorkbook, { words, done }: Edited): readonly string[] {
  const { spreadsheets, presentations } = book.workspace.state;
  const text = JSON.stringify([spreadsheets, presentations]);
  return words
    .filter((word) => !text.includes(word))
    .map((word) => `lost: ${word}, ${done[Number(/\d+/.exec(word)?.[0])]}`);
}

/** Every action has one id of its own. */
function planProblems(book: AWorkbook): readonly string[] {
  const rows = book
    .values(`'${tabNames.plan}'`)
    .filter((cells) => String(cells[planColumn('action')]).startsWith('Åtgärd åt'));
  const ids = rows.map((cells) => String(cells[0] ?? ''));
  return [
    ...(rows.length === 4 ? [] : [`${rows.length} actions of 4`]),
    ...ids.filter((id) => id === '').map(() => 'an action without an id'),
    ...doubled(ids).map((id) => `two actions ${id}`),
  ];
}

/** Analys tells of as many people as there are answers. */
function figureProblems(book: AWorkbook): readonly string[] {
  const answers = book.values(`'${ANSWERS}'!A:B`).slice(1);
  const [note, headers = [], ...rows] = book.values(`'${tabNames.analysis}'`);
  const [answered, blank] = [analysisHeaders.answering, analysisHeaders.blank].map((name) => headers.indexOf(name));
  if (note === undefined || answered === undefined || blank === undefined || answered < 0)
    return ['Analys is not there'];
  return MUNICIPALITIES.flatMap((name) => {
    const people = answers.filter(([, municipality]) => municipality === name).length;
    const row = rows.find((cells) => cells.includes(name)) ?? [];
    const told = Number(row[answered]) + Number(row[blank]);
    return told === people ? [] : [`${name}: ${told} people of ${people}`];
  });
}

/** Nobody gets two mails of a kind in a week. */
function mailProblems({ workspace }: AWorkbook): readonly string[] {
  const mails = workspace.state.sent.map(({ to, subject, at }) => {
    const week = isoWeek(serialOfIso(localTime(at, 'Europe/Stockholm').date) ?? 0);
    return `${week} ${to} ${subject.includes('veckobrev') ? 'letter' : 'digest'}`;
  });
  return doubled(mails).map((mail) => `mailed twice: ${mail}`);
}
