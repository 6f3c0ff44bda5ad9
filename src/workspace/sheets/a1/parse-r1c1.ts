/** Reads R1C1 notation: `R1C1`, `R1C1:R2C3`. Rows and columns count from 1; a form that A1 has too (`R1`, `C:C`) is A1. */
import { notImplemented } from '../../protocol/api-error';

/** Counted from 0, in the order of the text. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

const CORNER = /^R([1-9]\d*)C([1-9]\d*)$/i;
/** Relative to a cell that a request does not have, or with a side left open. */
const OTHER_CORNER = /^R(\[-?\d+\]|[1-9]\d*)?(C(\[-?\d+\]|[1-9]\d*)?)?$/i;

const parseCorner = (text: string): Corner | undefined => {
  const match = CORNER.exec(text);
  return match ? { row: Number(match[1]) - 1, column: Number(match[2]) - 1 } : undefined;
};

/**
 * One corner or two; undefined where the text is not R1C1.
 * @throws ApiError 501 for relative and half open forms.
 */
export function parseR1c1(text: string): readonly [Corner] | readonly [Corner, Corner] | undefined {
  const parts = text.split(':');
  const [first, second] = parts.map(parseCorner);
  if (first && parts.length === 1) return [first];
  if (first && second && parts.length === 2) return [first, second];
  const mixed = parts.length === 2 && (first ?? second);
  const relative = parts.some((part) => part.includes('['));
  if (parts.length <= 2 && (mixed || relative) && parts.every((part) => OTHER_CORNER.test(part)))
    throw notImplemented(`the R1C1 range ${text}`);
  return undefined;
}
