/** Walks a JSON body along its schema and lists what Google would refuse, in the words of its JSON reader. */
import { notImplemented } from './api-error';
import { type ApiName, apis, type FieldType, fieldType, own } from './api-schema';
import { misfit, PACKAGE } from './misfit';

export interface Violation {
  /** Path in Google's own spelling (`requests[0].add_sheet`), '' for the whole request. */
  readonly field: string;
  readonly description: string;
}

/** Messages whose fields exclude each other: name of the oneof in Google's definition. */
const ONE_OF: Readonly<Record<string, string>> = { Request: 'kind', ExtendedValue: 'value' };

interface Field {
  readonly type: FieldType;
  /** Google's own spelling. */
  readonly snake: string;
}

/** A batch may hold hundreds of thousands of cells: fields are looked up once per message, paths are spelt only for a fault. */
interface Walk {
  readonly api: ApiName;
  /** Names and indices from the top to where we are. */
  readonly path: (string | number)[];
  readonly violations: Violation[];
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const known = new Map<string, ReadonlyMap<string, Field>>();

function fieldsOf(api: ApiName, message: string): ReadonlyMap<string, Field> {
  const key = `${api}.${message}`;
  let fields = known.get(key);
  if (!fields) {
    const words = Object.entries(own(apis[api].schemas, message) ?? {});
    fields = new Map(words.map(([name, word]) => [name, { type: fieldType(word), snake: snake(name) }]));
    known.set(key, fields);
  }
  return fields;
}

export function checkBody(api: ApiName, message: string, path: string, body: unknown): readonly Violation[] {
  const walk: Walk = { api, path: path === '' ? [] : [path], violations: [] };
  checkValue(walk, { kind: 'message', name: message }, body, '');
  return walk.violations;
}

export function checkParameter(api: ApiName, type: FieldType, name: string, value: unknown): readonly Violation[] {
  const walk: Walk = { api, path: [snake(name)], violations: [] };
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

/** `name`: the field that holds the value, as the request spells it. */
function checkValue(walk: Walk, type: FieldType, value: unknown, name: string): void {
  if (value === null || value === undefined || type.kind === 'any') return;
  if (type.kind === 'list') return checkList(walk, type.of, value, name);
  if (Array.isArray(value)) {
    const path = holder(walk);
    return fault(walk, () => unknownName(name, path, 'Proto field is not repeating, cannot start list.'), path);
  }
  if (type.kind === 'message') {
    if (typeof value === 'object') return checkMessage(walk, type.name, value);
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

function checkMessage(walk: Walk, message: string, value: object): void {
  const fields = fieldsOf(walk.api, message);
  const oneOf = ONE_OF[message];
  let taken = false;
  for (const name of Object.keys(value)) {
    const field = fields.get(name);
    const given = (value as Readonly<Record<string, unknown>>)[name];
    if (!field) unknownField(walk, fields, name);
    else if (given !== null && given !== undefined) {
      if (oneOf && taken) {
        const why = `(oneof), oneof field '${oneOf}' is already set. Cannot set '${name}'`;
        fault(walk, (path) => `Invalid value${at(path)} ${why}`);
      } else {
        taken = true;
        walk.path.push(field.snake);
        checkValue(walk, field.type, given, name);
        walk.path.pop();
      }
    }
  }
}

function unknownField(walk: Walk, fields: ReadonlyMap<string, Field>, name: string): void {
  const inCamel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (inCamel !== name && fields.has(inCamel)) throw notImplemented(`a field spelt with underscores (${name})`);
  fault(walk, (path) => unknownName(name, path, 'Cannot find field.'));
}
