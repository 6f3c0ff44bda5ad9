/** Changes an object's properties by the request's field mask, in the form in which Google stores them. */
import { unknownPath } from '../../protocol/api-schema';
import { parseMask, updateByMask } from '../../protocol/field-mask';
import { storeColors } from '../../colors';
import { emu, inEmu, inPoints, points } from '../emu';
import type { Dimension } from '../model';
import { refuse } from '../refusal';
import type { RequestContext } from '../requests/request-handler';

interface Change<T> {
  readonly fields: string | undefined;
  readonly source: T | undefined;
  /** Name of the message in Google's schema, such as `ShapeProperties`. */
  readonly message: string;
  /** Fields that can be set; `*` means all of these. */
  readonly editable: readonly string[];
  /** Unit in which lengths are stored. */
  readonly unit: 'EMU' | 'PT';
}

export interface Changed<T> {
  readonly value: T;
  /** The request's source as stored. */
  readonly source: T;
  readonly paths: readonly string[];
}

/** Lengths in the unit asked for, without a magnitude that is 0. */
function storeLengths<T>(value: T, unit: 'EMU' | 'PT'): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => storeLengths(item as unknown, unit)) as T;
  if ('unit' in value) {
    const dimension = value as Dimension;
    return (unit === 'EMU' ? emu(inEmu(dimension)) : points(inPoints(dimension))) as T;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, storeLengths(part as unknown, unit)]),
  ) as T;
}

function maskPaths(
  { fields, message, editable }: Pick<Change<unknown>, 'fields' | 'message' | 'editable'>,
  context: RequestContext,
): readonly string[] {
  const paths = parseMask(fields ?? '');
  if (paths.length === 0)
    throw refuse(context, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  if (paths.includes('*')) return editable;
  const wrong =
    unknownPath('slides', message, paths) ??
    paths.find((path) => !editable.some((field) => path === field || path.startsWith(`${field}.`)));
  if (wrong !== undefined)
    throw refuse(context, `Invalid field: ${wrong.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
  return paths;
}

export function changeProperties<T extends object>(target: T, change: Change<T>, context: RequestContext): Changed<T> {
  const paths = maskPaths(change, context);
  const source = storeLengths(storeColors(change.source ?? ({} as T)), change.unit);
  return { value: updateByMask(target, source, paths), source, paths };
}

export const touches = (paths: readonly string[], field: string): boolean =>
  paths.some((path) => path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`));
