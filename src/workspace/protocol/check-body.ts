/** Walks a JSON body along its schema and lists what Google would refuse, in the words of its JSON reader. */
import { notImplemented } from './api-error';
import type { ApiName, FieldType } from './api-schema';
import { parseMask } from './field-mask';
import { type Field, messageFields, outOfBound, snake, type Union } from './message-fields';
import { misfit, PACKAGE } from './misfit';

export interface Violation {
  /** Path in Google's own spelling (`requests[0].add_sheet`), '' for the whole request. */
  readonly field: string;
  readonly description: string;
}

/** What is wrong with a body. */
interface Checked {
  /** What Google's JSON reader refuses, all in one answer. */
  readonly violations: readonly Violation[];
  /** What the request's own code refuses by what Google's texts say; whole messages, the first is answered. */
  readonly refusals: readonly string[];
}

/** A batch may hold hundreds of thousands of cells: fields are looked up once per message, paths are spelt only for a fault. */
interface Walk {
  readonly api: ApiName;
  /** Names and indices from the top to where we are. */
  readonly path: (string | number)[];
  readonly violations: Violation[];
  readonly refusals: string[];
}

export function checkBody(api: ApiName, message: string, path: string, body: unknown): Checked {
  const walk: Walk = { api, path: path === '' ? [] : [path], violations: [], refusals: [] };
  checkValue(walk, { kind: 'message', name: message }, body, '');
  return walk;
}

export function checkParameter(api: ApiName, type: FieldType, name: string, value: unknown): readonly Violation[] {
  const walk: Walk = { api, path: [snake(name)], violations: [], refusals: [] };
  const items = type.kind === 'list' && Array.isArray(value) ? value : [value];
  for (const item of items) checkValue(walk, type.kind === 'list' ? type.of : type, item, name);
  return walk.violations;
}

function spell(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

const at = (path: string): string => (path === '' ? '' : ` at '${path}'`);

export const unknownName = (name: string, path: string, why: string): string =>
  `Invalid JSON payload received. Unknown name "${name}"${at(path)}: ${why}`;

/** The path of the message that holds the value. */
function holder({ path }: Walk): string {
  let end = path.length - 1;
  while (typeof path[end] === 'number') end -= 1;
  return spell(path.slice(0, Math.max(0, end)));
}

function fault(walk: Walk, describe: (path: string) => string, field = spell(walk.path)): void {
  walk.violations.push({ field, description: describe(field) });
}

const inCamel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `Invalid requests[0].addSheet: properties.sheetId …`, or the path alone outside a batch. */
function refuse(walk: Walk, steps: readonly (string | number)[], why: string): void {
  const path = [...walk.path, ...steps].map((step) => (typeof step === 'string' ? inCamel(step) : step));
  const inBatch = path[0] === 'requests' && path.length > 2;
  const words = inBatch ? [`Invalid ${spell(path.slice(0, 3))}:`, spell(path.slice(3)), why] : [spell(path), why];
  walk.refusals.push(words.filter((word) => word !== '').join(' '));
}

/**
 * `name`: the field that holds the value, as the request spells it; `written`: its members that the request's mask takes,
 * undefined without a mask.
 */
function checkValue(walk: Walk, type: FieldType, value: unknown, name: string, written?: ReadonlySet<string>): void {
  if (value === null || value === undefined || type.kind === 'any') return;
  if (type.kind === 'list') return checkList(walk, type.of, value, name);
  if (Array.isArray(value)) {
    const path = holder(walk);
    return fault(walk, () => unknownName(name, path, 'Proto field is not repeating, cannot start list.'), path);
  }
  if (type.kind === 'message') {
    if (typeof value === 'object') return checkMessage(walk, type.name, value, written);
    const expected = `type.googleapis.com/${PACKAGE[walk.api]}.${type.name}`;
    return fault(walk, (path) => `Invalid value${at(path)} (${expected}), ${JSON.stringify(value)}`);
  }
  if (type.kind === 'map') {
    if (typeof value !== 'object')
      return fault(walk, (path) => `Invalid value at '${path}' (Map), ${JSON.stringify(value)}`);
    for (const [key, item] of Object.entries(value))
      inside(walk, `${key}.value`, () => checkValue(walk, type.of, item, key));
    return;
  }
  if (typeof value === 'object') {
    const path = holder(walk);
    return fault(walk, () => `Invalid value${at(path)} (${snake(name)}), Starting an object on a scalar field`, path);
  }
  const expected = misfit(walk.api, type, value, name);
  if (expected) fault(walk, (path) => `Invalid value at '${path}' (${expected}), ${JSON.stringify(value)}`);
}

function inside(walk: Walk, step: string | number, check: () => void): void {
  walk.path.push(step);
  check();
  walk.path.pop();
}

function checkList(walk: Walk, item: FieldType, value: unknown, name: string): void {
  if (!Array.isArray(value)) {
    const before = walk.violations.length;
    checkItem(walk, item, value, name);
    if (walk.violations.length === before)
      throw notImplemented(`a single value where a list stands${at(spell(walk.path))}`);
    return;
  }
  for (let i = 0; i < value.length; i += 1) {
    const one: unknown = value[i];
    walk.path.push(i);
    if (one !== null && one !== undefined) checkItem(walk, item, one, name);
    else if (item.kind !== 'any') throw notImplemented(`null in a list${at(spell(walk.path))}`);
    walk.path.pop();
  }
}

/** A list inside a list is a message of its own for Google: ListValue (errors.jsonl). */
function checkItem(walk: Walk, item: FieldType, one: unknown, name: string): void {
  if (item.kind !== 'list') checkValue(walk, item, one, name);
  else if (!Array.isArray(one)) {
    fault(
      walk,
      (path) => `Invalid value at '${path}' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(one)}`,
    );
  }
}

function checkMessage(walk: Walk, message: string, value: object, written?: ReadonlySet<string>): void {
  const { fields, unions } = messageFields(walk.api, message);
  const members = value as Readonly<Record<string, unknown>>;
  const masked = maskedMembers(fields, members);
  const taken = unions.length > 0 ? new Map<Union, number>() : undefined;
  for (const name of Object.keys(value)) {
    const field = fields.get(name);
    const given = members[name];
    if (!field) unknownField(walk, fields, name);
    else if (given !== null && given !== undefined) {
      if (taken && !takeSides(walk, unions, taken, name, written)) continue;
      walk.path.push(field.snake);
      checkValue(walk, field.type, given, name, masked);
      walk.path.pop();
      checkLimits(walk, field, given);
    }
  }
}

/** The top names of the request's own mask. */
function maskedMembers(
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
function takeSides(
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
function checkLimits(walk: Walk, { snake: step, bound, without }: Field, given: unknown): void {
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

function unknownField(walk: Walk, fields: ReadonlyMap<string, Field>, name: string): void {
  const camel = inCamel(name);
  if (camel !== name && fields.has(camel)) throw notImplemented(`a field spelt with underscores (${name})`);
  fault(walk, (path) => unknownName(name, path, 'Cannot find field.'));
}
