/** One row per answer becomes one record per respondent, and findings about answers and groups that do not agree. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Cell, Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import { cappedFindings } from '../capped-findings';
import { createClassifier } from '../classify';
import type { QuestionOf } from '../question-names';
import type { Survey } from '../survey';
import { createUnknownQuestions } from '../unknown-questions';
import type { LongColumns } from './long-columns';

export const GROUPS = ['unit', 'department', 'role', 'respondent'] as const;
type Group = (typeof GROUPS)[number];

/** Stands for two different answers to one question: no answer of any scale. */
export const DIFFERENT = '≠';

export interface GatheredRespondent {
  /** First row of the grid that the respondent has. */
  readonly row: number;
  /** The first that is not empty, of each. */
  readonly groups: Record<Group, Cell>;
  /** One per question, and the row of the grid that each stands in: -1 where there is none. */
  readonly answers: Cell[];
  readonly rows: Int32Array;
}

/** Respondents as they were first met; rows without one, and rows of no known question, are left out and told of. */
export function gatherRespondents(
  grid: Grid,
  columns: LongColumns,
  questionOf: QuestionOf,
  { questions }: Pick<Survey, 'questions'>,
  settings: Settings,
  tab: string,
): { respondents: readonly GatheredRespondent[]; findings: Finding[] } {
  const respondents = new Map<string, GatheredRespondent>();
  const unknown = createUnknownQuestions(tab, columns.question);
  const isSame = sameAnswer(settings);
  const noUnit = new Set(['', ...settings.blankUnit.map(cleanText)]);
  const differing: Finding[] = [];
  const twoGroups: Finding[] = [];
  const nobody = { rows: 0, first: -1 };
  const twice = { times: 0, first: -1 };
  const count = (noted: { first: number }, row: number): void => {
    if (noted.first < 0) noted.first = row;
  };

  const meet = (cells: readonly Cell[], row: number, id: string): GatheredRespondent => {
    const known = respondents.get(id);
    const one = known ?? {
      row,
      groups: { unit: '', department: '', role: '', respondent: cells[columns.respondent] },
      answers: new Array<Cell>(questions.length).fill(''),
      rows: new Int32Array(questions.length).fill(-1),
    };
    if (!known) respondents.set(id, one);
    for (const group of GROUPS) {
      if (group === 'respondent' || columns[group] < 0) continue;
      const cell = cells[columns[group]];
      const text = cleanText(cell);
      if (text === '' || (group === 'unit' && noUnit.has(text))) continue;
      const before = cleanText(one.groups[group]);
      if (before === '') one.groups[group] = cell;
      else if (before !== text) {
        const details = { column: cutText(grid[columns.headerRow]?.[columns[group]]) };
        twoGroups.push({
          severity: 'warning',
          code: 'TWO_GROUPS',
          place: { tab, row, column: columns[group] },
          details,
        });
      }
    }
    return one;
  };

  const answer = (one: GatheredRespondent, question: number, cell: Cell, row: number): void => {
    const before = one.rows[question] as number;
    if (before < 0) {
      one.answers[question] = cell;
      one.rows[question] = row;
      return;
    }
    if (one.answers[question] === DIFFERENT) return;
    const same = isSame(one.answers[question], cell);
    if (same === 'different') {
      one.answers[question] = DIFFERENT;
      one.rows[question] = row;
      const details = { id: questions[question]?.id ?? '' };
      differing.push({
        severity: 'warning',
        code: 'ANSWERS_DIFFER',
        place: { tab, row, column: columns.answer },
        details,
      });
      return;
    }
    count(twice, row);
    twice.times += 1;
    if (same === 'second') {
      one.answers[question] = cell;
      one.rows[question] = row;
    }
  };

  for (let row = columns.from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    const id = cleanText(cells[columns.respondent]);
    if (id === '') {
      if (cells.every((cell) => cleanText(cell) === '')) continue;
      count(nobody, row);
      nobody.rows += 1;
      continue;
    }
    const one = meet(cells, row, id);
    const question = questionOf(cells[columns.question]);
    if (question < 0) unknown.note(cells[columns.question], row, question);
    else answer(one, question, cells[columns.answer], row);
  }
  const findings: Finding[] = [...unknown.findings()];
  if (nobody.rows > 0) {
    const place = { tab, row: nobody.first, column: columns.respondent };
    findings.push({ severity: 'warning', code: 'ROWS_WITHOUT_RESPONDENT', place, details: { rows: nobody.rows } });
  }
  findings.push(
    ...cappedFindings(twoGroups, 'MORE_TWO_GROUPS', tab),
    ...cappedFindings(differing, 'MORE_ANSWERS_DIFFER', tab),
  );
  if (twice.times > 0) {
    findings.push({
      severity: 'info',
      code: 'ANSWERED_TWICE',
      place: { tab, row: twice.first, column: columns.answer },
      details: { times: twice.times },
    });
  }
  return { respondents: [...respondents.values()], findings };
}

/** An empty answer says nothing against a given one; texts that count as the same are the same. */
function sameAnswer(settings: Settings): (a: Cell, b: Cell) => 'first' | 'second' | 'different' {
  const { classify, blank, invalid } = createClassifier(settings);
  return (a, b) => {
    const [first, second] = [classify(a), classify(b)];
    if (second === blank) return 'first';
    if (first === blank) return 'second';
    return first === second && (first !== invalid || comparisonKey(a) === comparisonKey(b)) ? 'first' : 'different';
  };
}
