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
  const texts = new Map<string, number>();
  const codeOf = (cell: Cell): number => {
    if (typeof cell === 'string') {
      const known = texts.get(cell);
      if (known !== undefined) return known;
      const found = code(cell);
      texts.set(cell, found);
      return found;
    }
    if (typeof cell === 'number') return cell >>> 0 === cell && cell < TABLE ? (numbers[cell] as number) : code(cell);
    return code(cell);
  };
  return { codeOf, dontKnow: dontKnow + 1, invalid: dontKnow + 2 };
}
