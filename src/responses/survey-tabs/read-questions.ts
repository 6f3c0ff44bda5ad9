/** Rows of Frågor become the questions, in the tab's order. */
import { SurveyError } from '../../messages/survey-error';
import { cutText } from '../../grid/cut-text';
import { cleanText } from '../../grid/clean-text';
import { readRecords } from '../../grid/find-columns';
import type { Finding } from '../../messages/finding';
import type { SurveyTabFindings } from '../../messages/findings/survey-tab-findings';
import type { Place } from '../../messages/place';
import type { Told } from '../../messages/told';
import type { Cell, Grid } from '../../grid/grid';
import type { Question } from '../survey';
import { garbledRecords } from '../findings/garbled-text';
import { throwIfDoubled } from '../../grid/throw-if-doubled';
import { yesOrNo } from '../../grid/yes-or-no';

const required = ['id', 'statement'] as const;
const optional = [
  'dimension',
  'category',
  'area',
  'shortName',
  'column',
  'occurrence',
  'reversed',
  'included',
  'changed',
] as const;

/**
 * A question without an id has its statement as id; without a column its statement is the column; "Ingår" = Nej leaves it
 * out. Throws EMPTY_TAB, MISSING_COLUMNS, DOUBLED_COLUMN, NO_QUESTIONS { tab } and DOUBLED_ID.
 */
export function readQuestions(grid: Grid, tab: string): { questions: Question[]; findings: Finding[] } {
  const { headerRow, columns, rows } = readRecords(grid, { tab, table: 'questions', required, optional });
  const findings: Finding[] = garbledRecords(rows, columns, tab);
  const questions: Question[] = [];
  const places: Place[] = [];
  for (const { index, cells } of rows) {
    const cell = (key: keyof typeof columns): Cell => cells[columns[key]];
    const at = (key: keyof typeof columns): Place => ({ tab, row: index, column: Math.max(0, columns[key]) });
    const find = (key: keyof typeof columns, told: Told<SurveyTabFindings>): void => {
      findings.push({ severity: 'warning', place: at(key), ...told });
    };
    const flag = (key: 'reversed' | 'included' | 'changed', ifEmpty: boolean): boolean => {
      const answer = yesOrNo(cell(key), ifEmpty);
      const details = { text: cutText(cell(key)), used: ifEmpty ? 'yes' : 'no' } as const;
      if (answer === null) find(key, { code: 'NOT_YES_OR_NO', details });
      return answer ?? ifEmpty;
    };
    const text = cleanText(cell('statement')) || cleanText(cell('column'));
    if (!flag('included', true)) continue;
    if (text === '') {
      find('statement', { code: 'QUESTION_WITHOUT_TEXT', details: {} });
      continue;
    }
    const ownId = cleanText(cell('id'));
    if (ownId === '') find('id', { code: 'QUESTION_WITHOUT_ID', details: { text: cutText(text) } });
    const occurrence = cleanText(cell('occurrence')) || '1';
    const usable = /^[1-9]\d{0,2}$/.test(occurrence);
    if (!usable) find('occurrence', { code: 'OCCURRENCE', details: { text: cutText(occurrence) } });
    places.push(at('id'));
    questions.push({
      id: ownId || text,
      number: questions.length + 1,
      column: cleanText(cell('column')) || text,
      occurrence: usable ? Number(occurrence) : 1,
      shortName: cleanText(cell('shortName')) || text,
      statement: text,
      area: cleanText(cell('area')),
      category: cleanText(cell('category')),
      dimension: cleanText(cell('dimension')),
      reversed: flag('reversed', false),
      changed: flag('changed', false),
    });
  }
  if (questions.length === 0) throw new SurveyError('NO_QUESTIONS', { tab });
  throwIfDoubled(
    tab,
    cleanText(grid[headerRow]?.[columns.id]),
    questions.map((question) => question.id),
    places,
  );
  return { questions, findings };
}
