/** The header of a table of ready aggregates becomes positions: units, questions, and counts per step or number and mean. */
import { SurveyError } from '../../messages/survey-error';
import { comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import { ANSWERS_HEADER_ROWS, findHeaderRow } from '../../grid/find-columns';
import type { Grid } from '../../grid/grid';
import type { Settings } from '../../settings/settings';
import { createClassifier } from '../matrix/classify';
import { questionColumn, type QuestionOf } from '../columns/question-names';
import { columnNamed, groupColumns, headerInUse, type GroupColumns } from '../columns/usual-columns';
import { usualHeaders, type UsualColumn } from '../columns/usual-headers';

/** Columns that a table of aggregates may have. */
const USUAL: readonly UsualColumn[] = [
  'question',
  'answer',
  'department',
  'role',
  'year',
  'rated',
  'dontKnow',
  'blank',
  'invalid',
  'mean',
  'sd',
];

/** -1 where there is no such column. */
export interface AggregateColumns extends GroupColumns {
  readonly headerRow: number;
  readonly from: number;
  readonly question: number;
  readonly year: number;
  /** One per step of the scale; all -1 where the table gives means. */
  readonly steps: readonly number[];
  readonly rated: number;
  readonly dontKnow: number;
  readonly blank: number;
  readonly invalid: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Columns for departments and role groups have usual headers where the settings name none. Throws EMPTY_ANSWERS { tab },
 * NO_AGGREGATE_COLUMNS { tab }, DOUBLED_COLUMN { tab, columns }, and as `groupColumns` and `questionColumn` do.
 */
export function aggregateColumns(
  grid: Grid,
  questionOf: QuestionOf,
  settings: Settings,
  tab: string,
): AggregateColumns {
  if (!grid.some((row) => row.some((cell) => comparisonKey(cell) !== '')))
    throw new SurveyError('EMPTY_ANSWERS', { tab });
  const headerRow = findHeaderRow(
    grid,
    [settings.unitColumn, ...USUAL.flatMap(usualHeaders), ...stepNames(settings)],
    ANSWERS_HEADER_ROWS,
  );
  const header = headerInUse(grid[headerRow] ?? [], settings);
  const named = groupColumns(header, { ...settings, respondentColumn: '' }, tab);
  const usual = (column: UsualColumn): number => columnNamed(header, usualHeaders(column), tab);
  const groups = {
    ...named,
    department: settings.departmentColumn === '' ? usual('department') : named.department,
    role: settings.roleColumn === '' ? usual('role') : named.role,
  };
  const steps = stepColumns(header, settings, tab);
  const values = {
    rated: usual('rated'),
    dontKnow: dontKnowColumn(header, settings, tab),
    blank: usual('blank'),
    invalid: usual('invalid'),
    mean: usual('mean'),
    sd: usual('sd'),
  };
  const counted = steps.filter((column) => column >= 0).length;
  if (counted < 2 && (values.rated < 0 || values.mean < 0)) throw new SurveyError('NO_AGGREGATE_COLUMNS', { tab });
  const year = usual('year');
  const from = headerRow + 1 + settings.skipRowsAfterHeader;
  const taken = [groups.unit, groups.department, groups.role, year, ...steps, ...Object.values(values)];
  return {
    headerRow,
    from,
    ...groups,
    year,
    question: questionColumn(header, grid.slice(from), questionOf, taken, tab),
    steps: counted < 2 ? steps.map(() => -1) : steps,
    ...values,
  };
}

const stepNames = ({ scale, values }: Settings): readonly string[] => [
  ...Object.keys(values),
  ...Array.from({ length: scale.max - scale.min + 1 }, (_, step) => String(scale.min + step)),
];

/** A step's header is its number, or an answer text that the settings give that number. */
function stepColumns(header: readonly string[], settings: Settings, tab: string): readonly number[] {
  const { classify, dontKnow } = createClassifier(settings);
  const steps = new Array<number>(dontKnow).fill(-1);
  header.forEach((cell, column) => {
    const step = cell === '' ? dontKnow : classify(cell);
    if (step >= dontKnow) return;
    if ((steps[step] ?? -1) >= 0) throw new SurveyError('DOUBLED_COLUMN', { tab, columns: [cutText(cell)] });
    steps[step] = column;
  });
  return steps;
}

/** By its usual header, else by the text that means "don't know" in the survey. */
function dontKnowColumn(header: readonly string[], settings: Settings, tab: string): number {
  const usual = columnNamed(header, usualHeaders('dontKnow'), tab);
  return usual >= 0 ? usual : columnNamed(header, settings.dontKnow, tab);
}
