/** One row of ready aggregates becomes one cell, or what is wrong in it. */
import { cutText } from '../../grid/cut-text';
import type { Cell } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { AggregateFindings } from '../../messages/findings/aggregate-findings';
import type { Place } from '../../messages/place';
import type { Told } from '../../messages/told';
import type { AggregateCell } from './aggregates';
import type { AggregateColumns } from './aggregate-columns';
import { ratedCell } from './aggregate-cells';
import { readDecimal } from './read-decimal';

export interface AggregateRow {
  /** Null: nothing to count, or nothing that can be trusted. */
  readonly cell: AggregateCell | null;
  /** Decimals that the mean was given with; null where none was used. */
  readonly meanDecimals: number | null;
  readonly findings: readonly Finding[];
}

type Scale = { readonly min: number; readonly max: number };

interface GivenRow {
  readonly tab: string;
  /** Zero-based. */
  readonly row: number;
  readonly header: readonly Cell[];
}

type CountKey = 'rated' | 'dontKnow' | 'blank' | 'invalid';

/** Counts per step where the row has them, else number and mean. A reversed question is turned round. */
export function readAggregateRow(
  cells: readonly Cell[],
  columns: AggregateColumns,
  scale: Scale,
  reversed: boolean,
  given: GivenRow,
): AggregateRow {
  const at = (column: number): Place => ({ tab: given.tab, row: given.row, column: Math.max(0, column) });
  const refused = (column: number, told: Told<AggregateFindings>): AggregateRow => ({
    cell: null,
    meanDecimals: null,
    findings: [{ severity: 'warning', place: at(column), ...told }],
  });
  const filled = (column: number): boolean => column >= 0 && readDecimal(cells[column]) !== null;
  const count = (column: number): number | null => (column < 0 ? null : (readDecimal(cells[column])?.value ?? null));

  const hasSteps = columns.steps.some(filled);
  const keys: readonly CountKey[] = ['rated', 'dontKnow', 'blank', 'invalid'];
  const wrong = [...columns.steps, ...keys.map((key) => columns[key])].find((column) => !isCount(count(column)));
  if (wrong !== undefined)
    return refused(wrong, {
      code: 'AGGREGATE_COUNT',
      details: { text: cutText(cells[wrong]), column: cutText(given.header[wrong]) },
    });
  const others = {
    dontKnow: count(columns.dontKnow) ?? 0,
    blank: count(columns.blank),
    invalid: count(columns.invalid),
  };
  if (hasSteps) {
    const ratings = columns.steps.map((column) => count(column) ?? 0);
    return {
      cell: ratedCell(reversed ? ratings.reverse() : ratings, scale.min, others),
      meanDecimals: null,
      findings: [],
    };
  }

  const rated = count(columns.rated);
  const mean = columns.mean < 0 ? null : readDecimal(cells[columns.mean]);
  if (rated === null && mean !== null) return refused(columns.rated, { code: 'AGGREGATE_WITHOUT_RATED', details: {} });
  if (rated === null && !keys.some((key) => filled(columns[key])))
    return { cell: null, meanDecimals: null, findings: [] };
  if ((rated ?? 0) === 0)
    return { cell: { ...others, rated: 0, mean: null, sd: null, ratings: null }, meanDecimals: null, findings: [] };
  if (mean === null) return refused(columns.mean, { code: 'AGGREGATE_WITHOUT_MEAN', details: {} });
  if (!(mean.value >= scale.min && mean.value <= scale.max)) {
    return refused(columns.mean, {
      code: 'AGGREGATE_MEAN',
      details: { text: cutText(cells[columns.mean]), ...scale },
    });
  }
  const sd = columns.sd < 0 ? null : readDecimal(cells[columns.sd]);
  const usable = sd !== null && sd.value >= 0 && sd.value <= largestSd(rated as number, scale, sd.decimals);
  return {
    cell: {
      ...others,
      rated: rated as number,
      mean: reversed ? scale.min + scale.max - mean.value : mean.value,
      sd: usable && (rated as number) > 1 ? sd.value : null,
      ratings: null,
    },
    meanDecimals: mean.decimals,
    // Of one alone tools write all sorts of things.
    findings:
      sd === null || usable || rated === 1
        ? []
        : [
            {
              severity: 'warning',
              code: 'AGGREGATE_SD',
              place: at(columns.sd),
              details: { text: cutText(cells[columns.sd]), ...scale },
            },
          ],
  };
}

/** What is not said is no wrong count. */
const isCount = (value: number | null): boolean =>
  value === null || (Number.isInteger(value) && value >= 0 && value < 1e9);

/** Half of them at each end of the scale; as much more as rounding may add. */
const largestSd = (rated: number, { min, max }: Scale, decimals: number): number =>
  ((max - min) / 2) * Math.sqrt(rated / Math.max(1, rated - 1)) + 0.5 * 10 ** -Math.min(decimals, 9);
