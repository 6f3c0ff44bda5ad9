/** The paths of a request's `fields`. */
import { invalidArgument } from '../../protocol/api-error';
import { unknownPath } from '../../protocol/api-schema';
import { parseMask } from '../../protocol/field-mask';

/**
 * `root` is what the mask counts from, such as CellData.
 * @throws ApiError 400 where there is no mask or it names what the message does not have.
 */
export function requiredMask(fields: string | null | undefined, root: string): readonly string[] {
  const paths = parseMask(fields ?? '');
  if (paths.length === 0)
    throw invalidArgument("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const unknown = unknownPath('sheets', root, paths);
  if (unknown !== undefined) throw invalidArgument(`Invalid field in 'fields': ${unknown}`);
  return paths;
}

/** True where the mask takes the whole field, a part of it or everything. */
export const masks = (paths: readonly string[], field: string): boolean =>
  paths.some((path) => path === '*' || path === field || path.startsWith(`${field}.`));
