/** The part of a cell's format that conditional formatting can apply (BooleanRule.format): five properties, colours in both forms. */
import { invalidArgument } from '../../protocol/api-error';
import type { CellFormat } from '../state';

const FORMAT = ['backgroundColor', 'backgroundColorStyle'];
const TEXT = ['bold', 'italic', 'strikethrough', 'foregroundColor', 'foregroundColorStyle'];

/** @throws ApiError 400 naming the first property that it cannot. */
export function checkConditionalFormat(format: CellFormat | null | undefined): void {
  const { textFormat, ...rest } = format ?? {};
  const other = said(rest, FORMAT) ?? said(textFormat ?? {}, TEXT, 'textFormat.');
  if (other !== undefined) throw invalidArgument(`Conditional formatting does not support ${other}.`);
}

function said(members: object, taken: readonly string[], prefix = ''): string | undefined {
  const other = Object.entries(members).find(
    ([name, value]) => value !== null && value !== undefined && !taken.includes(name),
  );
  return other && `${prefix}${other[0]}`;
}
