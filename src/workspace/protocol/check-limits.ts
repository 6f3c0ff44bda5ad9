/** Fields that exclude each other, numbers out of bounds, parts of a text format that a field does not take. */
import { parseMask } from './field-mask';
import { type Field, outOfBound, type Union } from './message-fields';
import { at, fault, refuse, type Walk } from './walk';

/** The top names of the request's own mask. */
export function maskedMembers(
  fields: ReadonlyMap<string, Field>,
  members: Readonly<Record<string, unknown>>,
): ReadonlySet<string> | undefined {
  const { type } = fields.get('fields') ?? {};
  const mask = members['fields'];
  if (type?.kind !== 'scalar' || type.format !== 'mask' || typeof mask !== 'string') return undefined;
  try {
    return new Set(parseMask(mask).map((path) => path.split('.')[0] ?? ''));
  } catch {
    // A mask that cannot be read is refused by the request itself.
    return undefined;
  }
}

/** False where another side of a union is taken already and Google's JSON reader goes no further. */
export function takeSides(
  walk: Walk,
  unions: readonly Union[],
  taken: Map<Union, number>,
  name: string,
  written: ReadonlySet<string> | undefined,
): boolean {
  for (const union of unions) {
    const side = union.sides.get(name);
    if (side === undefined) continue;
    const isWritten = !written || written.has(name) || written.has('*');
    if (union.name === undefined && !isWritten) continue;
    const other = taken.get(union);
    if (other === undefined) taken.set(union, side);
    else if (other !== side) {
      if (union.name !== undefined) {
        const why = `(oneof), oneof field '${union.name}' is already set. Cannot set '${name}'`;
        fault(walk, (path) => `Invalid value${at(path)} ${why}`);
        return false;
      }
      refuse(walk, [], `may have only one of ${[...union.sides.keys()].join(', ')}`);
    }
  }
  return true;
}

/** Numbers and text formats that the field's text rules out. */
export function checkLimits(walk: Walk, { snake: step, bound, without }: Field, given: unknown): void {
  const size: unknown = typeof given === 'object' ? (given as { readonly magnitude?: unknown }).magnitude : given;
  if (bound && typeof size === 'number') {
    const must = outOfBound(size, bound);
    if (must !== undefined) refuse(walk, [step], `must be ${must}, was ${size}`);
  }
  if (typeof given !== 'object') return;
  for (const member of without) {
    if ((given as Readonly<Record<string, unknown>>)[member]) refuse(walk, [step, member], 'is not supported');
  }
}
