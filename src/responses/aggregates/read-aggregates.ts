/** A table with one row per unit and question becomes ready aggregates, and findings about what is wrong in it or missing from it. */
import { cutText } from '../../grid/cut-text';
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import type { AggregateCell, Aggregates } from './aggregates';
import { departmentFindings } from '../findings/department-findings';
import { garbledAnswers } from '../findings/garbled-text';
import { personalColumns } from '../personal-data/personal-columns';
import { questionNames } from '../columns/question-names';
import type { Survey } from '../survey';
import type { ReadAnswers } from '../survey-answers';
import { noUnknownAnswers } from '../unknown-answers/unknown-answers';
import { aggregateColumns, type AggregateColumns } from './aggregate-columns';
import { aggregateUnits } from './aggregate-units';
import { gatherAggregates } from './gather-aggregates';

/** Single rows never stop it; throws as `aggregateColumns` does where the whole cannot be read. */
export function readAggregates(grid: Grid, survey: Survey, settings: Settings, tab: string): ReadAnswers {
  const questionOf = questionNames(survey.questions, settings);
  const columns = aggregateColumns(grid, questionOf, settings, tab);
  const gathered = gatherAggregates(grid, columns, questionOf, survey, settings, tab);
  const { exceeded, ...units } = aggregateUnits(gathered, survey.questions.length, settings.scale.min);
  const aggregates: Aggregates = {
    scale: settings.scale,
    questionIds: survey.questions.map(({ id }) => id),
    ...units,
    meansRounded: gathered.meanDecimals !== null && gathered.meanDecimals <= 1,
  };
  const shown = new Set(aggregates.units.filter((unit) => unit.rows >= settings.minimumGroup).map(({ name }) => name));
  const { question, year, steps, rated, dontKnow, blank, invalid, mean, sd } = columns;
  const used = { ...columns, questions: [question, year, ...steps, rated, dontKnow, blank, invalid, mean, sd] };
  return {
    answers: { kind: 'aggregates', aggregates },
    findings: [
      ...garbledAnswers(grid, columns.headerRow, [columns.unit, columns.department, columns.role], tab),
      ...personalColumns(grid, used, settings, tab),
      ...aboutColumns(columns, settings, tab),
      ...gathered.findings,
      ...departmentFindings(gathered.departmentRegister, shown, columns.department, survey, tab),
      ...exceeded.map((unit): Finding => {
        const row = gathered.own.get(unit)?.[0]?.row ?? columns.headerRow;
        const details = { name: cutText(gathered.municipalities[unit]?.name) };
        return {
          severity: 'warning',
          code: 'AGGREGATE_PARTS_EXCEED',
          place: { tab, row, column: columns.unit },
          details,
        };
      }),
      ...aboutUnits(aggregates, tab),
      ...whatIsLacking(aggregates, tab),
    ],
    unknown: noUnknownAnswers,
  };
}

function aboutColumns({ steps, dontKnow, headerRow }: AggregateColumns, { scale }: Settings, tab: string): Finding[] {
  const place = { tab, row: headerRow, column: 0 };
  const missing = steps.every((column) => column < 0)
    ? []
    : steps.flatMap((column, step) => (column < 0 ? [scale.min + step] : []));
  const found: Finding[] = [];
  if (missing.length > 0)
    found.push({
      severity: 'warning',
      code: 'AGGREGATE_VALUE_WITHOUT_COLUMN',
      place,
      details: { values: missing },
    });
  if (dontKnow < 0) found.push({ severity: 'warning', code: 'AGGREGATE_WITHOUT_DONT_KNOW', place, details: {} });
  return found;
}

/** Nothing is said of how many people a municipality has, but that it has none. */
function aboutUnits({ units, questionIds }: Aggregates, tab: string): Finding[] {
  if (units.every(({ rows }) => rows === 0))
    return [{ severity: 'warning', code: 'NO_ANSWERS', place: { tab }, details: {} }];
  const answered = (question: number): boolean => units.some(({ cells }) => answering(cells[question]) > 0);
  const silent = units.filter(({ rows }) => rows === 0);
  return [
    ...silent.map(({ name }): Finding => ({
      severity: 'info',
      code: 'UNIT_WITHOUT_ROWS',
      place: { tab },
      details: { name: cutText(name) },
    })),
    ...questionIds
      .filter((_, question) => !answered(question))
      .map((id): Finding => ({ severity: 'info', code: 'QUESTION_WITHOUT_ANSWERS', place: { tab }, details: { id } })),
  ];
}

const answering = (cell: AggregateCell | undefined): number => (cell ? cell.rated + cell.dontKnow : 0);

/** What can't be computed says so. */
function whatIsLacking({ units, departments, roles, meansRounded }: Aggregates, tab: string): Finding[] {
  const cells = [...units, ...departments, ...roles].flatMap((unit) => unit.cells);
  const lacks = {
    AGGREGATES_LACK_CERTAINTY: true,
    AGGREGATES_LACK_SPREAD: cells.some(({ rated, sd }) => rated > 1 && sd === null),
    AGGREGATES_LACK_BLANK: cells.some(({ blank }) => blank === null),
    AGGREGATES_ROUNDED: meansRounded,
  };
  const codes = (Object.keys(lacks) as (keyof typeof lacks)[]).filter((code) => lacks[code]);
  return codes.map((code): Finding => ({ severity: 'info', code, place: { tab }, details: {} }));
}
