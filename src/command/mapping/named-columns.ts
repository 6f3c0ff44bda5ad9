/** Which columns of a file the mapping names, in each form that answers can have. */
import { comparisonKey } from '../../grid/clean-text';
import { ANSWERS_HEADER_ROWS, findHeaderRow } from '../../grid/find-columns';
import type { Cell, Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import { aggregateColumns } from '../../responses/aggregates/aggregate-columns';
import { headerParts } from '../../responses/columns/header-parts';
import { longColumns } from '../../responses/long-form/long-columns';
import { questionNames } from '../../responses/columns/question-names';
import { readQuestions } from '../../responses/survey-tabs/read-questions';
import type { GroupColumns } from '../../responses/columns/usual-columns';
import { readSettings } from '../../settings/read-settings';
import { columnOf, type Mapping } from './mapping';
import { mappingToGrids } from './mapping-to-grids';

export interface NamedColumns {
  /** Zero-based. */
  readonly headerRow: number;
  readonly columns: ReadonlySet<number>;
}

/** Throws as the readers of long form and of aggregates do where they do not find what they need. */
export function namedColumns(grid: Grid, mapping: Mapping, words: Words): NamedColumns {
  if (mapping.layout !== 'long' && mapping.layout !== 'aggregates') return columnsOfRows(grid, mapping);
  const grids = mappingToGrids(mapping, words);
  const { settings } = readSettings(grids.settings, words.tabNames.settings);
  const questionOf = questionNames(readQuestions(grids.questions, words.tabNames.questions).questions, settings);
  if (mapping.layout === 'long') {
    const found = longColumns(grid, questionOf, settings, '');
    return {
      headerRow: found.headerRow,
      columns: new Set([...groupsOf(found), found.respondent, found.question, found.answer]),
    };
  }
  const found = aggregateColumns(grid, questionOf, settings, '');
  const { rated, dontKnow, blank, invalid, mean, sd } = found;
  const figures = [...found.steps, rated, dontKnow, blank, invalid, mean, sd];
  return { headerRow: found.headerRow, columns: new Set([...groupsOf(found), found.year, found.question, ...figures]) };
}

const groupsOf = ({ unit, department, role }: GroupColumns): readonly number[] => [unit, department, role];

/** By header, or by what Google Forms put in brackets there; all of several equal headers, since occurrences are counted among them. */
function columnsOfRows(grid: Grid, mapping: Mapping): NamedColumns {
  const { unit, department = '', role = '', respondent = '', questions } = mapping;
  const texts = [
    unit,
    department,
    role,
    respondent,
    ...questions.flatMap((question) => [columnOf(question), question.statement ?? '']),
  ];
  const names = texts.filter((text) => comparisonKey(text) !== '');
  const wanted = new Set(names.map(comparisonKey));
  const isNamed = (cell: Cell): boolean => headerParts(cell).some((part) => wanted.has(comparisonKey(part)));
  const headerRow = findHeaderRow(grid, names, ANSWERS_HEADER_ROWS);
  const header = grid[headerRow] ?? [];
  return { headerRow, columns: new Set([...header.keys()].filter((column) => isNamed(header[column]))) };
}
