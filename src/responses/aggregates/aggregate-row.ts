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

/** What a row says of those who gave no rating. */
type Others = Pick<AggregateCell, 'dontKnow' | 'blank' | 'invalid'>;

const COUNTS: readonly CountKey[] = ['rated', 'dontKnow', 'blank', 'invalid'];

/** Counts per step where the row has them, else number and mean. A reversed question is turned round. */
export function readAggregateRow(
  cells: readonly Cell[],
  columns: AggregateColumns,
  scale: Scale,
  reversed: boolean,
  given: GivenRow,
): AggregateRow {
  const at = (column: number): Place => ({ tab: given.tab, row: given.row, column: Math.max(0, column) });
  const filled = (column: number): boolean => column >= 0 && readDecimal(cells[column]) !== null;
  const count = (column: number): number | null => (column < 0 ? null : (readDecimal(cells[column])?.value ?? null));

  const wrong = [...columns.steps, ...COUNTS.map((key) => columns[key])].find((column) => !isCount(count(column)));
  if (wrong !== undefined)
    return refused(at(wrong), {
      code: 'AGGREGATE_COUNT',
      details: { text: cutText(cells[wrong]), column: cutText(given.header[wrong]) },
    });
  const others = {
    dontKnow: count(columns.dontKnow) ?? 0,
    blank: count(columns.blank),
    invalid: count(columns.invalid),
  };
  if (columns.steps.some(filled)) {
    const ratings = columns.steps.map((column) => count(column) ?? 0);
    return found(ratedCell(reversed ? ratings.reverse() : ratings, scale.min, others));
  }
  const rated = count(columns.rated);
  if (rated === null && filled(columns.mean))
    return refused(at(columns.rated), { code: 'AGGREGATE_WITHOUT_RATED', details: {} });
  if (rated === null && !COUNTS.some((key) => filled(columns[key]))) return found(null);
  if (rated === null || rated === 0) return found({ ...others, rated: 0, mean: null, sd: null, ratings: null });
  return fromMean(cells, columns, scale, reversed, { rated, others, at });
}

/** Somebody has rated, and the row says how in a mean and a spread. */
function fromMean(
  cells: readonly Cell[],
  columns: Pick<AggregateColumns, 'mean' | 'sd'>,
  scale: Scale,
  reversed: boolean,
  { rated, others, at }: { readonly rated: number; readonly others: Others; readonly at: (column: number) => Place },
): AggregateRow {
  const decimal = (column: number): ReturnType<typeof readDecimal> => (column < 0 ? null : readDecimal(cells[column]));
  const [mean, sd] = [decimal(columns.mean), decimal(columns.sd)];
  if (mean === null) return refused(at(columns.mean), { code: 'AGGREGATE_WITHOUT_MEAN', details: {} });
  if (!(mean.value >= scale.min && mean.value <= scale.max))
    return refused(at(columns.mean), {
      code: 'AGGREGATE_MEAN',
      details: { text: cutText(cells[columns.mean]), ...scale },
    });
  const usable = sd !== null && sd.value >= 0 && sd.value <= largestSd(rated, scale, sd.decimals);
  const cell = {
    ...others,
    rated,
    mean: reversed ? scale.min + scale.max - mean.value : mean.value,
    sd: usable && rated > 1 ? sd.value : null,
    ratings: null,
  };
  // Of one alone tools write all sorts of things.
  const isWrong = sd !== null && !usable && rated !== 1;
  const details = { text: cutText(cells[columns.sd]), ...scale };
  return {
    cell,
    meanDecimals: mean.decimals,
    findings: isWrong ? [{ severity: 'warning', code: 'AGGREGATE_SD', place: at(columns.sd), details }] : [],
  };
}

const found = (cell: AggregateCell | null): AggregateRow => ({ cell, meanDecimals: null, findings: [] });

const refused = (place: Place, told: Told<AggregateFindings>): AggregateRow => ({
  cell: null,
  meanDecimals: null,
  findings: [{ severity: 'warning', place, ...told }],
});

/** What is not said is no wrong count. */
const isCount = (value: number | null): boolean =>
  value === null || (Number.isInteger(value) && value >= 0 && value < 1e9);

/** Half of them at each end of the scale; as much more as rounding may add. */
const largestSd = (rated: number, { min, max }: Scale, decimals: number): number =>
  ((max - min) / 2) * Math.sqrt(rated / Math.max(1, rated - 1)) + 0.5 * 10 ** -Math.min(decimals, 9);
