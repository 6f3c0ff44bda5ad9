/** Rows of ready aggregates are read and gathered under their groups; what belongs nowhere is told of. */
import { cleanText } from '../../grid/clean-text';
import type { Grid } from '../../grid/grid';
import { isFilled } from '../../grid/is-filled';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import { cappedFindings } from '../findings/capped-findings';
import type { QuestionOf } from '../columns/question-names';
import type { Survey } from '../survey';
import { createUnknownQuestions } from '../findings/unknown-questions';
import type { AggregateColumns } from './aggregate-columns';
import { createAggregateGroups, type GatheredGroups } from './aggregate-groups';
import { readAggregateRow } from './aggregate-row';
import { notedRows } from '../units/noted-rows';

export interface Gathered extends GatheredGroups {
  /** Of every mean that was used, the most decimals; null where none was. */
  readonly meanDecimals: number | null;
  readonly findings: readonly Finding[];
}

export function gatherAggregates(
  grid: Grid,
  columns: AggregateColumns,
  questionOf: QuestionOf,
  survey: Survey,
  settings: Settings,
  tab: string,
): Gathered {
  const groups = createAggregateGroups(columns, survey, settings, tab);
  const unknownQuestions = createUnknownQuestions(tab, columns.question);
  const otherYear = notedRows();
  const found: Finding[] = [];
  let meanDecimals: number | null = null;

  for (let row = columns.from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (!cells.some(isFilled)) continue;
    const year = columns.year < 0 ? '' : cleanText(cells[columns.year]);
    if (year !== '' && year !== String(settings.year)) {
      otherYear.note(row);
      continue;
    }
    const place = questionOf(cells[columns.question]);
    if (place < 0) {
      unknownQuestions.note(cells[columns.question], row, place);
      continue;
    }
    const group = groups.groupOf(cells, row, place);
    if (group === null) continue;
    if ('told' in group) {
      found.push(group.told);
      continue;
    }
    const where = { tab, row, header: grid[columns.headerRow] ?? [] };
    const read = readAggregateRow(cells, columns, settings.scale, survey.questions[place]?.reversed ?? false, where);
    found.push(...read.findings);
    if (read.cell === null) continue;
    if (read.meanDecimals !== null) meanDecimals = Math.max(meanDecimals ?? 0, read.meanDecimals);
    const known = group.to.get(group.group);
    if (known) known.push({ place, cell: read.cell, row });
    else group.to.set(group.group, [{ place, cell: read.cell, row }]);
  }
  return {
    ...groups.gathered(),
    meanDecimals,
    findings: [
      ...unknownQuestions.findings(),
      ...groups.findings(),
      ...otherYear.findings(tab, columns.year, (rows) => ({
        severity: 'info',
        code: 'AGGREGATE_OTHER_YEAR',
        details: { rows, year: settings.year },
      })),
      ...cappedFindings(found),
    ],
  };
}
