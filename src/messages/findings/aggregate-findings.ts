/** What is wrong in ready aggregates, and what they cannot tell. */
import type { NoDetails } from '../told';

interface OffScale {
  readonly text: string;
  readonly min: number;
  readonly max: number;
}

interface Rows {
  readonly rows: number;
}

export interface AggregateFindings {
  AGGREGATE_COUNT: { readonly text: string; readonly column: string };
  AGGREGATE_WITHOUT_RATED: NoDetails;
  AGGREGATE_WITHOUT_MEAN: NoDetails;
  AGGREGATE_MEAN: OffScale;
  AGGREGATE_SD: OffScale;
  AGGREGATE_TWICE: NoDetails;
  AGGREGATE_CROSSED: NoDetails;
  AGGREGATE_ALL_TOGETHER: Rows;
  AGGREGATE_OTHER_YEAR: Rows & { readonly year: number };
  AGGREGATE_PARTS_EXCEED: { readonly name: string };
  /** Numbers on the scale. */
  AGGREGATE_VALUE_WITHOUT_COLUMN: { readonly values: readonly number[] };
  AGGREGATE_WITHOUT_DONT_KNOW: NoDetails;
  AGGREGATES_LACK_CERTAINTY: NoDetails;
  AGGREGATES_LACK_SPREAD: NoDetails;
  AGGREGATES_LACK_BLANK: NoDetails;
  AGGREGATES_ROUNDED: NoDetails;
}
