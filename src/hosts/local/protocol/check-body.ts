/** Walks a JSON body along its schema and lists what Google would refuse, in the words of its JSON reader. */
import { notImplemented } from './api-error';
import { type ApiName, apis, fieldType, type FieldType, own } from './api-schema';

export interface Violation {
  /** Path in Google's own spelling (`requests[0].add_sheet`), '' for the whole request. */
  readonly field: string;
  readonly description: string;
}

const PACKAGE: Readonly<Record<ApiName, string>> = {
  sheets: 'google.apps.sheets.v4',
  slides: 'google.apps.slides.v1',
  drive: 'google.apps.drive.v3',
};

/** Messages whose fields exclude each other: name of the oneof in Google's definition. */
const ONE_OF: Readonly<Record<string, string>> = { Request: 'kind', ExtendedValue: 'value' };

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const at = (path: string): string => (path === '' ? '' : ` at '${path}'`);

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

export function checkBody(api: ApiName, message: string, path: string, body: unknown): readonly Violation[] {
  const violations: Violation[] = [];
  checkValue(api, { kind: 'message', name: message }, body, '', '', path, violations);
  return violations;
}

/** `parent` and `name` say where the value stands for messages that name both; `path` is the whole path. */
export function checkValue(
  api: ApiName,
  type: FieldType,
  value: unknown,
  parent: string,
  name: string,
  path: string,
  violations: Violation[],
): void {
  if (value === null || value === undefined || type.kind === 'any') return;
  const wrong = (description: string): void => void violations.push({ field: path, description });
  switch (type.kind) {
    case 'list':
      return checkList(api, type.of, value, parent, name, path, violations);
    case 'map':
      if (!isRecord(value)) return wrong(`Invalid value at '${path}' (Map), ${JSON.stringify(value)}`);
      for (const [key, item] of Object.entries(value)) checkValue(api, type.of, item, path, key, `${path}[${key}].value`, violations);
      return;
    case 'message':
      if (Array.isArray(value)) return wrong(notRepeating(name, parent));
      if (!isRecord(value)) return wrong(`Invalid value${at(path)} (type.googleapis.com/${PACKAGE[api]}.${type.name}), ${JSON.stringify(value)}`);
      return checkMessage(api, type.name, value, path, violations);
    case 'enum':
    case 'scalar': {
      if (Array.isArray(value)) return wrong(notRepeating(name, parent));
      if (isRecord(value)) return wrong(`Invalid value${at(parent)} (${snake(name)}), Starting an object on a scalar field`);
      const expected = misfit(api, type, value, name);
      if (expected) wrong(`Invalid value at '${path}' (${expected}), ${JSON.stringify(value)}`);
    }
  }
}

const notRepeating = (name: string, parent: string): string =>
  `Invalid JSON payload received. Unknown name "${name}"${at(parent)}: Proto field is not repeating, cannot start list.`;

function checkList(
  api: ApiName,
  item: FieldType,
  value: unknown,
  parent: string,
  name: string,
  path: string,
  violations: Violation[],
): void {
  // A list inside a list is a message of its own for Google: ListValue (errors.jsonl).
  const check = (one: unknown, where: string): void => {
    if (item.kind !== 'list') return checkValue(api, item, one, parent, name, where, violations);
    if (Array.isArray(one)) return;
    violations.push({
      field: where,
      description: `Invalid value at '${where}' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(one)}`,
    });
  };
  if (!Array.isArray(value)) {
    const before = violations.length;
    check(value, path);
    if (violations.length === before) throw notImplemented(`a single value where a list stands, at '${path}'`);
    return;
  }
  for (let i = 0; i < value.length; i += 1) {
    const one: unknown = value[i];
    if (one === null || one === undefined) {
      if (item.kind !== 'any') throw notImplemented(`null in the list at '${path}'`);
    } else check(one, `${path}[${i}]`);
  }
}

function checkMessage(api: ApiName, message: string, value: object, path: string, violations: Violation[]): void {
  const fields = own(apis[api].schemas, message) ?? {};
  let taken = false;
  for (const [name, field] of Object.entries(value)) {
    const word = own(fields, name);
    if (word === undefined) {
      const inCamel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      if (inCamel !== name && own(fields, inCamel) !== undefined) throw notImplemented(`a field spelt with underscores (${name})`);
      const description = `Invalid JSON payload received. Unknown name "${name}"${at(path)}: Cannot find field.`;
      violations.push({ field: path, description });
      continue;
    }
    if (field === null || field === undefined) continue;
    const oneOf = ONE_OF[message];
    if (oneOf && taken) {
      const description = `Invalid value${at(path)} (oneof), oneof field '${oneOf}' is already set. Cannot set '${name}'`;
      violations.push({ field: path, description });
      continue;
    }
    taken = true;
    checkValue(api, fieldType(word), field, path, name, join(path, snake(name)), violations);
  }
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Google's name for what should have stood there, or undefined where the value fits. */
function misfit(api: ApiName, type: FieldType & { kind: 'enum' | 'scalar' }, value: unknown, name: string): string | undefined {
  if (type.kind === 'enum') {
    if (typeof value === 'string' && type.values.includes(value)) return undefined;
    return `type.googleapis.com/${PACKAGE[api]}.${enumName(name)}`;
  }
  switch (type.type) {
    case 'string':
      if (type.format === 'int64') return /^-?\d+$/.test(String(value)) ? undefined : 'TYPE_INT64';
      return typeof value === 'string' ? undefined : 'TYPE_STRING';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'TYPE_BOOL';
    case 'integer': {
      const word = `TYPE_${type.format.toUpperCase()}`;
      const [low, high] = type.format === 'uint32' ? [0, 2 ** 32 - 1] : [-(2 ** 31), 2 ** 31 - 1];
      return Number.isInteger(value) && (value as number) >= low && (value as number) <= high ? undefined : word;
    }
    case 'number':
      return Number.isFinite(value) ? undefined : `TYPE_${type.format.toUpperCase()}`;
  }
}

/** The schemas do not name enums; Google's are mostly called after the field, and all dimensions `Dimension`. */
const enumName = (field: string): string =>
  /dimension$/i.test(field) ? 'Dimension' : field.charAt(0).toUpperCase() + field.slice(1);
