/** Changes a style by the request's field mask, in the form in which Google stores it. */
import { storeColors } from '../../colors';
import { unknownPath } from '../../protocol/api-schema';
import { parseMask, updateByMask } from '../../protocol/field-mask';
import { refuse } from '../refusal';
import type { RequestContext } from '../requests/request-handler';

interface Change<T> {
  readonly fields: string | undefined;
  readonly source: T | undefined;
  /** Name of the message in Google's schema, such as `TextStyle`. */
  readonly message: string;
  /** Fields that can be set; `*` means all of these. */
  readonly editable: readonly string[];
}

/** A prepared change: what the mask names, and what is to be there. */
export interface StyleChange<T> {
  readonly paths: readonly string[];
  readonly source: T;
}

/** Lengths are in points; a magnitude of 0 is left out. */
function storeLengths<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => storeLengths(item as unknown)) as T;
  if ('magnitude' in value || 'unit' in value) {
    const { magnitude = 0 } = value as { readonly magnitude?: number };
    return (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' }) as T;
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, storeLengths(part as unknown)])) as T;
}

/** @throws ApiError 400 for a mask that is missing or names what cannot be set. */
export function styleChange<T extends object>(
  { fields, source, message, editable }: Change<T>,
  context: RequestContext,
): StyleChange<T> {
  const asked = parseMask(fields ?? '');
  if (asked.length === 0)
    throw refuse(context, "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const paths = asked.includes('*') ? editable : asked;
  const wrong =
    unknownPath('docs', message, paths) ??
    paths.find((path) => !editable.some((field) => path === field || path.startsWith(`${field}.`)));
  if (wrong !== undefined)
    throw refuse(context, `Invalid field: ${wrong.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
  return { paths, source: storeLengths(storeColors(source ?? ({} as T))) };
}

export const applyChange = <T extends object>(style: T, { paths, source }: StyleChange<T>): T =>
  updateByMask(style, source, paths);

export const names = ({ paths }: StyleChange<unknown>, field: string): boolean =>
  paths.some((path) => path === field || path.startsWith(`${field}.`));
