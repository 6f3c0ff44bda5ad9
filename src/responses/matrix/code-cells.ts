/** What a cell counts as in the matrix. It is asked of millions of cells: each raw cell is classified once and remembered. */
import type { Cell } from '../../grid/grid';
import { createClassifier, type LabelSettings } from './classify';

/** Whole numbers from a sheet are looked up in a table below this, where most ratings are. */
const TABLE = 1024;

export interface CellCodes {
  /** 0 not answered, 1 … K the scale's steps, K + 1 "don't know", K + 2 no answer at all. */
  readonly codeOf: (cell: Cell) => number;
  readonly dontKnow: number;
  readonly invalid: number;
}

export function createCellCodes(settings: LabelSettings): CellCodes {
  const { classify, dontKnow, blank } = createClassifier(settings);
  const code = (cell: Cell): number => {
    const found = classify(cell);
    return found <= dontKnow ? found + 1 : found === blank ? 0 : dontKnow + 2;
  };
  const numbers = Int16Array.from({ length: TABLE }, (_, value) => code(value));
  const known = new Map<Cell, number>();
  const learn = (cell: Cell): number => {
    const found = code(cell);
    // Of numbers there may be as many as there are cells.
    if (typeof cell !== 'number') known.set(cell, found);
    return found;
  };
  const codeOf = (cell: Cell): number =>
    typeof cell === 'number' && cell >>> 0 === cell && cell < TABLE
      ? (numbers[cell] as number)
      : (known.get(cell) ?? learn(cell));
  return { codeOf, dontKnow: dontKnow + 1, invalid: dontKnow + 2 };
}
