/** The answers' header row becomes positions: where the municipality stands, and where each question's answers do. */
import { SurveyError } from '../google/survey-error';
import type { Settings } from '../settings/settings';
import { cellAddress } from '../grid/cell-address';
import { cutText } from '../grid/cut-text';
import { cleanText, comparisonKey } from '../grid/clean-text';
import { findHeaderRow, positionsByKey } from '../grid/find-columns';
import type { Finding } from '../messages/finding';
import type { Cell, Grid } from '../grid/grid';
import type { Question, Survey } from './survey';

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
 * part is its header or its statement. Throws EMPTY_ANSWERS { tab }, MISSING_UNIT_COLUMN { tab, column } and DOUBLED_COLUMN
 * { tab, columns } for a column that the settings name, and NO_QUESTION_COLUMNS { tab, columns } where not one question has a column.
 */
export function answerColumns(
  grid: Grid,
  survey: Survey,
  settings: Pick<Settings, 'unitColumn' | 'departmentColumn' | 'roleColumn' | 'respondentColumn'>,
  tab: string,
): { columns: AnswerColumns; findings: Finding[] } {
  if (!grid.some((row) => row.some((cell) => comparisonKey(cell) !== ''))) throw new SurveyError('EMPTY_ANSWERS', { tab });
  const headerRow = findHeaderRow(grid, [settings.unitColumn, ...survey.questions.map((question) => question.column)]);
  const header = grid[headerRow] ?? [];
  const whole = positionsByKey(header);
  const bracketed = positionsByKey(header.map(bracketedPart));

  const named = (name: string): number => {
    if (name === '') return -1;
    const places = whole.get(comparisonKey(name)) ?? [];
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

  const hits = survey.questions.map((question) => hitsOf(question, header, whole, bracketed));
  const questions = survey.questions.map((question, index) => hits[index]?.[question.occurrence - 1] ?? -1);
  if (questions.every((column) => column < 0)) {
    throw new SurveyError('NO_QUESTION_COLUMNS', { tab, columns: survey.questions.map((question) => cutText(question.column)) });
  }
  return { columns: { headerRow, ...groups, questions }, findings: columnFindings(survey, questions, hits, headerRow, tab) };
}

const bracketedPart = (cell: Cell): string => /\[(.+)\]$/.exec(cleanText(cell))?.[1] ?? '';
const partBeforeBrackets = (cell: Cell): string => cleanText(cell).replace(/\s*\[.+\]$/, '');

function hitsOf(
  question: Question,
  header: readonly Cell[],
  whole: ReadonlyMap<string, readonly number[]>,
  bracketed: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const exact = whole.get(comparisonKey(question.column)) ?? whole.get(comparisonKey(question.statement));
  if (exact) return exact;
  const inBrackets = bracketed.get(comparisonKey(question.column)) ?? bracketed.get(comparisonKey(question.statement)) ?? [];
  // The same statement may stand in the grids of two areas: the one of the question's own area is meant.
  const inArea = inBrackets.filter((column) => comparisonKey(partBeforeBrackets(header[column])) === comparisonKey(question.area));
  return inArea.length > 0 ? inArea : inBrackets;
}

function columnFindings(
  survey: Survey,
  used: readonly number[],
  hits: readonly (readonly number[])[],
  headerRow: number,
  tab: string,
): Finding[] {
  const findings: Finding[] = [];
  const told = new Set<number>();
  survey.questions.forEach((question, index) => {
    const column = used[index] ?? -1;
    const details = { id: question.id, column: cutText(question.column) };
    if (column < 0) {
      findings.push({ severity: 'Varning', code: 'QUESTION_WITHOUT_COLUMN', where: tab, details });
      return;
    }
    const where = cellAddress(tab, headerRow, column);
    if (used.indexOf(column) < index) findings.push({ severity: 'Varning', code: 'SHARED_COLUMN', where, details });
    const first = hits[index]?.[0] ?? -1;
    const unused = (hits[index] ?? []).filter((hit) => !used.includes(hit));
    if (unused.length > 0 && !told.has(first)) {
      told.add(first);
      findings.push({ severity: 'Varning', code: 'DOUBLED_QUESTION_COLUMN', where, details: { ...details, times: hits[index]?.length ?? 0 } });
    }
  });
  return findings;
}
