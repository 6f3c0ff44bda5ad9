/** A cell's number, written with comma or point. */
import { cellText, cleanText } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';

export interface WrittenNumber {
  /** NaN where the cell holds something that is no number. */
  readonly value: number;
  readonly decimals: number;
}

/** Null for a cell without anything in it, or with a lone dash. Spaces between thousands do no harm. */
export function readDecimal(cell: Cell): WrittenNumber | null {
  if (typeof cell === 'number')
    return {
      value: cell,
      decimals: /\.(\d+)$/.exec(cellText(cell))?.[1]?.length ?? (Number.isInteger(cell) ? 0 : Infinity),
    };
  const text = cleanText(cell).replace(/ /g, '').replace('\u2212', '-');
  if (text === '' || /^[-–—]$/.test(text)) return null;
  const [whole, decimals = ''] = /^-?\d+(?:[.,](\d+))?$/.exec(text) ?? [];
  return { value: whole === undefined ? NaN : Number(whole.replace(',', '.')), decimals: decimals.length };
}
