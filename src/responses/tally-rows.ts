/**
 * The one pass over the cells. It runs over millions of them: each raw cell is classified once and remembered, rows are
 * counted straight into typed arrays, and nothing is made per cell.
 */
import type { Classifier } from './matrix/classify';
import { addToSums, AREA_SUMS, type AreaQuestions, type UnitTally } from './tallies';
import type { Cell, Grid } from '../grid/grid';

/** Whole numbers from a sheet are looked up in a table below this, where most ratings are. */
const TABLE = 1024;

export interface PassInput {
  readonly grid: Grid;
  /** Zero-based first row of answers. */
  readonly from: number;
  /** Column of each question, -1 for none. */
  readonly questionColumns: readonly number[];
  readonly reversed: readonly boolean[];
  readonly areas: readonly AreaQuestions[];
  readonly classifier: Classifier;
  /** Where a row counts, by its whole content; null for a row that is none. */
  readonly unitOfRow: (cells: readonly Cell[], row: number) => UnitTally | null;
  readonly onInvalid: (row: number, column: number, cell: Cell) => void;
}

/** Adds every row to its unit's `counts` and `areaSums`; counting the rows is `unitOfRow`'s. */
export function tallyRows({
  grid,
  from,
  questionColumns,
  reversed,
  areas,
  classifier,
  unitOfRow,
  onInvalid,
}: PassInput): void {
  const parts = areas.filter(({ kind }) => kind === 'area');
  const inAreas = parts.flatMap((area) => area.questions);
  const order = Int32Array.of(
    ...inAreas,
    ...questionColumns.map((_, question) => question).filter((question) => !inAreas.includes(question)),
  );
  const wider = areas.slice(parts.length).map(({ questions }) => questions.map((question) => order.indexOf(question)));
  const columns = Int32Array.from(order, (question) => questionColumns[question] ?? -1);
  const bases = Int32Array.from(order, (question) => question * classifier.codes);
  const flipped = Uint8Array.from(order, (question) => (reversed[question] ? 1 : 0));
  // The last part holds the questions that are in no area; nothing is summed up over it.
  const ends = Int32Array.from([
    ...parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, area) => sum + area.questions.length, 0)),
    order.length,
  ]);
  const rowCodes = new Int32Array(order.length);
  const { dontKnow, invalid } = classifier;
  const top = dontKnow - 1;
  const codeOf = remembered(classifier);

  for (let row = from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    const unit = unitOfRow(cells, row);
    if (unit === null) continue;
    const { counts, areaSums } = unit;
    let place = 0;
    for (let area = 0; area < ends.length; area += 1) {
      const start = place;
      const end = ends[area] as number;
      let rated = 0;
      let steps = 0;
      let unknown = 0;
      for (; place < end; place += 1) {
        const column = columns[place] as number;
        const cell = column < cells.length ? cells[column] : undefined;
        let code = codeOf(cell);
        if (code < dontKnow) {
          if (flipped[place]) code = top - code;
          rated += 1;
          steps += code;
        } else if (code === dontKnow) unknown += 1;
        else if (code === invalid) onInvalid(row, column, cell);
        (counts[(bases[place] as number) + code] as number) += 1;
        rowCodes[place] = code;
      }
      if (area === parts.length) break;
      if (rated > 0) addToSums(areaSums, (start + rated - 1) * AREA_SUMS, steps);
      if (rated + unknown > 0) addToSums(areaSums, (start + rated + unknown - 1) * AREA_SUMS + 3, unknown);
    }
    let start = inAreas.length;
    for (const places of wider) {
      addOwn(areaSums, start, places, rowCodes, dontKnow);
      start += places.length;
    }
  }
}

/** Adds one respondent's answers to a category's questions, which stand in `rowCodes` at `places`. */
function addOwn(
  sums: Float64Array,
  start: number,
  places: readonly number[],
  rowCodes: Int32Array,
  dontKnow: number,
): void {
  let rated = 0;
  let steps = 0;
  let unknown = 0;
  for (const place of places) {
    const code = rowCodes[place] as number;
    if (code < dontKnow) {
      rated += 1;
      steps += code;
    } else if (code === dontKnow) unknown += 1;
  }
  if (rated > 0) addToSums(sums, (start + rated - 1) * AREA_SUMS, steps);
  if (rated + unknown > 0) addToSums(sums, (start + rated + unknown - 1) * AREA_SUMS + 3, unknown);
}

/** The classifier with a memory for each kind of raw cell. */
function remembered({ classify }: Classifier): (cell: Cell) => number {
  const numbers = Int16Array.from({ length: TABLE }, (_, value) => classify(value));
  const texts = new Map<string, number>();
  const empty = classify('');
  return (cell) => {
    if (typeof cell === 'string') {
      const known = texts.get(cell);
      if (known !== undefined) return known;
      const code = classify(cell);
      texts.set(cell, code);
      return code;
    }
    if (typeof cell === 'number')
      return cell >>> 0 === cell && cell < TABLE ? (numbers[cell] as number) : classify(cell);
    return cell === undefined || cell === null ? empty : classify(cell);
  };
}
