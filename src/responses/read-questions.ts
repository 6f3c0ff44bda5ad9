/** Rows of Frågor become the questions, in the tab's order. */
import { SurveyError } from '../google/survey-error';
import { headers, tabNames } from '../messages/sv/tabs';
import { cellAddress } from '../grid/cell-address';
import { cutText } from '../grid/cut-text';
import { cleanText } from '../grid/clean-text';
import { readRecords } from '../grid/find-columns';
import type { Finding } from '../messages/finding';
import type { Cell, Grid } from '../grid/grid';
import type { Question } from './survey';
import { throwIfDoubled } from '../grid/throw-if-doubled';
import { yesOrNo } from '../grid/yes-or-no';

const { id, statement, ...optional } = headers.questions;

/**
 * A question without an id has its statement as id; without a column its statement is the column; "Ingår" = Nej leaves it
 * out. Throws EMPTY_TAB, MISSING_COLUMNS, DOUBLED_COLUMN, NO_QUESTIONS { tab } and DOUBLED_ID { tab, cells, ids }.
 */
export function readQuestions(
  grid: Grid,
  tab: string = tabNames.questions,
): { questions: Question[]; findings: Finding[] } {
  const { columns, rows } = readRecords(grid, { tab, required: { id, statement }, optional });
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const places: string[] = [];
  for (const { index, cells } of rows) {
    const cell = (key: keyof typeof columns): Cell => cells[columns[key]];
    const at = (key: keyof typeof columns): string => cellAddress(tab, index, Math.max(0, columns[key]));
    const find = (code: string, key: keyof typeof columns, details: Finding['details'] = {}): void => {
      findings.push({ severity: 'Varning', code, where: at(key), details });
    };
    const flag = (key: 'reversed' | 'included' | 'changed', ifEmpty: boolean): boolean => {
      const answer = yesOrNo(cell(key), ifEmpty);
      if (answer === null) find('NOT_YES_OR_NO', key, { text: cutText(cell(key)), used: ifEmpty ? 'Ja' : 'Nej' });
      return answer ?? ifEmpty;
    };
    const text = cleanText(cell('statement')) || cleanText(cell('column'));
    if (!flag('included', true)) continue;
    if (text === '') {
      find('QUESTION_WITHOUT_TEXT', 'statement');
      continue;
    }
    const ownId = cleanText(cell('id'));
    if (ownId === '') find('QUESTION_WITHOUT_ID', 'id', { text: cutText(text) });
    const occurrence = cleanText(cell('occurrence')) || '1';
    const usable = /^[1-9]\d{0,2}$/.test(occurrence);
    if (!usable) find('OCCURRENCE', 'occurrence', { text: cutText(occurrence) });
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
    headers.questions.id,
    questions.map((question) => question.id),
    places,
  );
  return { questions, findings };
}
