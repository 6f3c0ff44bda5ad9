/** One row per answer becomes one record per respondent, and findings about answers and groups that do not agree. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Cell, Grid } from '../../grid/grid';
import { isFilled } from '../../grid/is-filled';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import type { QuestionOf } from '../columns/question-names';
import { cappedFindings } from '../findings/capped-findings';
import { createUnknownQuestions } from '../findings/unknown-questions';
import type { CellCodes } from '../matrix/code-cells';
import type { GroupCells } from '../matrix/matrix-rows';
import type { Survey } from '../survey';
import { notedRows } from '../units/noted-rows';
import type { LongColumns } from './long-columns';

const GROUPS: readonly (keyof GroupCells)[] = ['unit', 'department', 'role'];

export interface GatheredRespondent {
  /** First row of the grid that the respondent has. */
  readonly row: number;
  /** The first that is not empty, of each. */
  readonly groups: { -readonly [Group in keyof GroupCells]: Cell };
  /** What each question's answer counts as; not reversed. */
  readonly codes: Uint16Array;
  /** Row of the grid that each question's answer stands in, -1 where there is none. */
  readonly rows: Int32Array;
  /** Questions with two different answers: they count as no answer. */
  readonly differing: Set<number>;
}

interface Gathering {
  readonly grid: Grid;
  readonly columns: LongColumns;
  readonly survey: Pick<Survey, 'questions'>;
  readonly settings: Settings;
  readonly tab: string;
}

/** Respondents as they were first met; rows without one, and rows of no known question, are left out and told of. */
export function gatherRespondents(
  gathering: Gathering,
  questionOf: QuestionOf,
  cellCodes: CellCodes,
): { respondents: readonly GatheredRespondent[]; findings: Finding[] } {
  const { grid, columns, survey, tab } = gathering;
  const respondents = new Map<string, GatheredRespondent>();
  const unknown = createUnknownQuestions(tab, columns.question);
  const meet = groupReader(gathering);
  const answer = answerReader(gathering, cellCodes);
  const nobody = notedRows();

  for (let row = columns.from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    const id = cleanText(cells[columns.respondent]);
    if (id === '') {
      if (cells.some(isFilled)) nobody.note(row);
      continue;
    }
    const one = respondents.get(id) ?? newRespondent(row, survey.questions.length);
    respondents.set(id, one);
    meet.read(one, cells, row);
    const question = questionOf(cells[columns.question]);
    if (question < 0) unknown.note(cells[columns.question], row, question);
    else answer.read(one, question, cells[columns.answer], row);
  }
  const findings = [
    ...unknown.findings(),
    ...nobody.findings(tab, columns.respondent, (rows) => ({
      severity: 'warning',
      code: 'ROWS_WITHOUT_RESPONDENT',
      details: { rows },
    })),
    ...meet.findings(),
    ...answer.findings(),
  ];
  return { respondents: [...respondents.values()], findings };
}

const newRespondent = (row: number, questions: number): GatheredRespondent => ({
  row,
  groups: { unit: '', department: '', role: '' },
  codes: new Uint16Array(questions),
  rows: new Int32Array(questions).fill(-1),
  differing: new Set(),
});

/** The first municipality, department and role of a respondent count; others are told of. */
function groupReader({ grid, columns, settings, tab }: Gathering) {
  const noUnit = new Set(settings.blankUnit.map(cleanText));
  const found: Finding[] = [];
  const read = (one: GatheredRespondent, cells: readonly Cell[], row: number): void => {
    for (const group of GROUPS) {
      const column = columns[group];
      const text = column < 0 ? '' : cleanText(cells[column]);
      if (text === '' || (group === 'unit' && noUnit.has(text))) continue;
      const before = cleanText(one.groups[group]);
      if (before === '') one.groups[group] = cells[column];
      else if (before !== text) {
        const details = { column: cutText(grid[columns.headerRow]?.[column]) };
        found.push({ severity: 'warning', code: 'TWO_GROUPS', place: { tab, row, column }, details });
      }
    }
  };
  return { read, findings: () => cappedFindings(found) };
}

/** An empty answer says nothing against a given one; texts that count as the same are the same. */
function answerReader({ grid, columns, survey, tab }: Gathering, { codeOf, invalid }: CellCodes) {
  const column = columns.answer;
  const differing: Finding[] = [];
  const twice = notedRows();
  const isSame = (before: number, code: number, row: number): boolean =>
    code !== invalid || comparisonKey(grid[before]?.[column]) === comparisonKey(grid[row]?.[column]);

  const read = (one: GatheredRespondent, question: number, cell: Cell, row: number): void => {
    if (one.differing.has(question)) return;
    const [before, known, code] = [one.rows[question] as number, one.codes[question] as number, codeOf(cell)];
    const isFirst = before < 0 || (known === 0 && code !== 0);
    if (before >= 0) {
      if (!isFirst && code !== 0 && !(code === known && isSame(before, code, row))) {
        one.differing.add(question);
        const details = { id: survey.questions[question]?.id ?? '' };
        differing.push({ severity: 'warning', code: 'ANSWERS_DIFFER', place: { tab, row, column }, details });
        return;
      }
      twice.note(row);
    }
    if (isFirst) {
      one.rows[question] = row;
      one.codes[question] = code;
    }
  };
  const findings = (): Finding[] => [
    ...cappedFindings(differing),
    ...twice.findings(tab, column, (times) => ({ severity: 'info', code: 'ANSWERED_TWICE', details: { times } })),
  ];
  return { read, findings };
}
