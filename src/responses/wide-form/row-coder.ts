/** The cells of one respondent's row become codes. It runs over millions of cells, so nothing is made per cell. */
import type { Cell } from '../../grid/grid';
import type { CellCodes } from '../matrix/code-cells';
import type { CodeCounts } from '../matrix/code-counts';
import type { Question } from '../survey';
import type { UnknownGatherer } from '../unknown-answers/gather-unknown';

/** Writes one code per question from `start` on; gives the questions whose cell is no answer. */
export type RowCoder = (
  cells: readonly Cell[],
  row: number,
  codes: Uint8Array | Uint16Array,
  start: number,
) => readonly number[];

const NONE: readonly number[] = [];
const BEYOND = 2 ** 31 - 1;

/** `questionColumns`: -1 for none. What each cell counts as is added to `counted`, and `note` is told of what is no answer. */
export function createRowCoder(
  questions: readonly Pick<Question, 'reversed'>[],
  questionColumns: readonly number[],
  { codeOf, dontKnow, invalid }: CellCodes,
  { counts, codes: perQuestion }: CodeCounts,
  note: UnknownGatherer['note'],
): RowCoder {
  // A question without a column has one beyond every row.
  const columns = Int32Array.from(questionColumns, (column) => (column < 0 ? BEYOND : column));
  const reversed = Uint8Array.from(questions, (question) => (question.reversed ? 1 : 0));
  return (cells, row, codes, start) => {
    let wrong: number[] | null = null;
    for (let question = 0, base = 0; question < columns.length; question += 1, base += perQuestion) {
      const column = columns[question] as number;
      const cell = column < cells.length ? cells[column] : undefined;
      let code = codeOf(cell);
      (counts[base + code] as number) += 1;
      if (code === invalid) {
        note(row, column, question, cell);
        (wrong ??= []).push(question);
        code = 0;
      } else if (reversed[question] && code > 0 && code < dontKnow) code = dontKnow - code;
      codes[start + question] = code;
    }
    return wrong ?? NONE;
  };
}
