/** The part of a cell's format that conditional formatting can apply (BooleanRule.format): five properties, colours in both forms. */
import { invalidArgument } from '../../protocol/api-error';
import type { CellFormat } from '../state';

const FORMAT = ['backgroundColor', 'backgroundColorStyle'];
const TEXT = ['bold', 'italic', 'strikethrough', 'foregroundColor', 'foregroundColorStyle'];

/** @throws ApiError 400 for any other property. */
export function checkConditionalFormat(format: CellFormat | null | undefined): void {
  const { textFormat, ...rest } = format ?? {};
  if (saysOther(rest, FORMAT) || saysOther(textFormat ?? {}, TEXT)) {
    throw invalidArgument(
      'ConditionalFormatRule.format only supports bold, italic, strikethrough, foreground color and background color.',
    );
  }
}

const saysOther = (members: object, taken: readonly string[]): boolean =>
  Object.entries(members).some(([name, value]) => value !== null && value !== undefined && !taken.includes(name));
