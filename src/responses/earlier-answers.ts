/** The answers of the measurement before, read as this one's: the same question ids, and which of them were worded otherwise then. */
import { comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { Grid } from '../grid/grid';
import type { Finding } from '../messages/finding';
import type { Settings } from '../settings/settings';
import { readAnswers } from './read-answers';
import { readQuestions } from './survey-tabs/read-questions';
import type { Question, Survey } from './survey';
import type { EarlierAnswers } from './survey-answers';
import type { UnknownAnswers } from './unknown-answers/unknown-answers';

/**
 * `asked` is the tab Frågor of that measurement, where there is one: it tells in which column each question stood and how it was
 * worded. A question is changed where it was worded or turned otherwise then, or where Frågor says so. Year 0 in the settings is the
 * year before. `tabs` are the titles of the answers of that measurement and of this one's Frågor. Findings are about that year's tabs; throws as `readAnswers` and `readQuestions` do.
 */
export function earlierAnswers(
  grid: Grid,
  asked: { readonly grid: Grid; readonly tab: string } | null,
  survey: Survey,
  settings: Settings,
  tabs: { readonly answers: string; readonly questions: string },
): { answers: EarlierAnswers; findings: Finding[]; unknown: UnknownAnswers } {
  const then = asked ? readQuestions(asked.grid, asked.tab) : null;
  const byId = new Map((then?.questions ?? survey.questions).map((question) => [question.id, question]));
  const questions = survey.questions.map((question): Question => ({ ...question, ...columnOf(byId.get(question.id)) }));
  const year = settings.earlierYear || settings.year - 1;
  const { answers, findings, unknown } = readAnswers(
    grid,
    { ...survey, questions },
    { ...settings, year },
    tabs.answers,
  );
  const changed = survey.questions.filter((question) => {
    const before = byId.get(question.id);
    return before !== undefined && (question.changed || isOther(question, before));
  });
  return {
    answers: { year, answers, changed: new Set(changed.map(({ id }) => id)) },
    findings: [
      ...(then?.findings ?? []),
      // A question that was not asked then has no column, and is told of as a new one.
      ...findings.filter((found) => found.code !== 'QUESTION_WITHOUT_COLUMN' || byId.has(found.details.id)),
      ...survey.questions.flatMap((question) => trendFinding(question, byId.get(question.id), tabs.questions)),
    ],
    unknown,
  };
}

/** Why a question is not held against the measurement before. */
function trendFinding(now: Question, before: Question | undefined, tab: string): Finding[] {
  const place = { tab };
  const details = { id: cutText(now.id) };
  if (before === undefined) return [{ severity: 'info', code: 'QUESTION_IS_NEW', place, details }];
  if (now.changed) return [{ severity: 'info', code: 'QUESTION_MARKED_CHANGED', place, details }];
  if (comparisonKey(now.statement) !== comparisonKey(before.statement)) {
    return [
      {
        severity: 'warning',
        code: 'QUESTION_CHANGED',
        place,
        details: { ...details, now: cutText(now.statement), before: cutText(before.statement) },
      },
    ];
  }
  return now.reversed === before.reversed ? [] : [{ severity: 'warning', code: 'QUESTION_TURNED', place, details }];
}

const isOther = (now: Question, before: Question): boolean =>
  comparisonKey(now.statement) !== comparisonKey(before.statement) || now.reversed !== before.reversed;

/** A question that was not asked then has no column. */
const columnOf = (before: Question | undefined): Pick<Question, 'column' | 'statement' | 'occurrence' | 'reversed'> =>
  before
    ? { column: before.column, statement: before.statement, occurrence: before.occurrence, reversed: before.reversed }
    : { column: '', statement: '', occurrence: 1, reversed: false };
