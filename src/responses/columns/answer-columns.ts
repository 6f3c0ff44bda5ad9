/** The answers' header row becomes positions: where the municipality stands, and where each question's answers do. */
import { SurveyError } from '../../messages/survey-error';
import { cutText } from '../../grid/cut-text';
import { comparisonKey } from '../../grid/clean-text';
import type { Finding } from '../../messages/finding';
import type { Grid } from '../../grid/grid';
import { answersHeader, type AnswersHeader, type HeaderSettings } from './answers-header';
import { rowsInOthers } from './merged-columns';
import { approvedHeader, approvedHits, exactHits } from './question-hits';
import type { Question, Survey } from '../survey';

export interface AnswerColumns {
  /** Zero-based. */
  readonly headerRow: number;
  readonly unit: number;
  /** -1 where the settings name none. */
  readonly department: number;
  readonly role: number;
  readonly respondent: number;
  /** One per question; -1 where the answers have no such column. */
  readonly questions: readonly number[];
}

/**
 * A question's column is the one with its header; else, in a grid of Google Forms ("Område [fråga]"), the one whose bracketed
 * part is its header or its statement; else the one that the coordinator has approved. Throws EMPTY_ANSWERS { tab },
 * MISSING_UNIT_COLUMN { tab, column } and DOUBLED_COLUMN { tab, columns } for a column that the settings name, and
 * NO_QUESTION_COLUMNS { tab, columns } where not one question has a column.
 */
export function answerColumns(
  grid: Grid,
  survey: Pick<Survey, 'questions'>,
  settings: HeaderSettings,
  tab: string,
): { columns: AnswerColumns; findings: Finding[] } {
  if (!grid.some((row) => row.some((cell) => comparisonKey(cell) !== '')))
    throw new SurveyError('EMPTY_ANSWERS', { tab });
  const header = answersHeader(grid, survey.questions, settings);

  const named = (name: string): number => {
    if (name === '') return -1;
    const places = header.whole.get(comparisonKey(name)) ?? [];
    if (places[0] === undefined) throw new SurveyError('MISSING_UNIT_COLUMN', { tab, column: cutText(name) });
    if (places.length > 1) throw new SurveyError('DOUBLED_COLUMN', { tab, columns: [name] });
    return places[0];
  };
  const groups = {
    unit: named(settings.unitColumn),
    department: named(settings.departmentColumn),
    role: named(settings.roleColumn),
    respondent: named(settings.respondentColumn),
  };

  const hits = survey.questions.map((question) => hitsOf(question, header, settings.approvedColumns));
  const questions = survey.questions.map((question, index) => hits[index]?.[question.occurrence - 1] ?? -1);
  if (questions.every((column) => column < 0)) {
    throw new SurveyError('NO_QUESTION_COLUMNS', {
      tab,
      columns: survey.questions.map((question) => cutText(question.column)),
    });
  }
  const findings = columnFindings(survey.questions, questions, hits, {
    grid,
    tab,
    headerRow: header.row,
    approved: settings.approvedColumns,
  });
  return { columns: { headerRow: header.row, ...groups, questions }, findings };
}

function hitsOf(
  question: Question,
  header: AnswersHeader,
  approved: Readonly<Record<string, string>>,
): readonly number[] {
  const exact = exactHits(question, header);
  if (exact.length >= question.occurrence) return exact;
  const agreed = approvedHits(question, header, approved);
  return agreed.length >= question.occurrence ? agreed : exact;
}

interface ColumnPlaces {
  readonly grid: Grid;
  readonly tab: string;
  readonly headerRow: number;
  readonly approved: Readonly<Record<string, string>>;
}

function columnFindings(
  questions: readonly Question[],
  used: readonly number[],
  hits: readonly (readonly number[])[],
  { grid, tab, headerRow, approved }: ColumnPlaces,
): Finding[] {
  const findings: Finding[] = [];
  const told = new Set<number>();
  questions.forEach((question, index) => {
    const column = used[index] ?? -1;
    const details = { id: question.id, column: cutText(question.column) };
    if (column < 0) {
      const gone = approvedHeader(question, approved);
      findings.push(
        gone === ''
          ? { severity: 'warning', code: 'QUESTION_WITHOUT_COLUMN', place: { tab }, details }
          : {
              severity: 'warning',
              code: 'APPROVED_COLUMN_MISSING',
              place: { tab },
              details: { id: question.id, column: cutText(gone) },
            },
      );
      return;
    }
    const place = { tab, row: headerRow, column };
    if (used.indexOf(column) < index) findings.push({ severity: 'warning', code: 'SHARED_COLUMN', place, details });
    const first = hits[index]?.[0] ?? -1;
    const unused = (hits[index] ?? []).filter((hit) => !used.includes(hit));
    if (unused.length > 0 && !told.has(first)) {
      told.add(first);
      const { rows, both } = rowsInOthers(grid, headerRow + 1, column, unused);
      findings.push(
        rows > 0 && both === 0
          ? { severity: 'warning', code: 'QUESTION_IN_TWO_COLUMNS', place, details: { ...details, rows } }
          : {
              severity: 'warning',
              code: 'DOUBLED_QUESTION_COLUMN',
              place,
              details: { ...details, times: hits[index]?.length ?? 0 },
            },
      );
    }
  });
  return findings;
}
