/** Walks a JSON body along its schema: the words of Google's JSON reader for what does not fit. */
import { notImplemented } from './api-error';
import type { ApiName, FieldType } from './api-schema';
import { checkLimits, maskedMembers, takeSides } from './check-limits';
import { type Field, messageFields, snake, type Union } from './message-fields';
import { misfit, PACKAGE } from './misfit';
import { at, fault, holder, inCamel, spell, startWalk, type Violation, type Walk } from './walk';

/** What is wrong with a body. */
interface Checked {
  /** What Google's JSON reader refuses, all in one answer. */
  readonly violations: readonly Violation[];
  /** What the request's own code refuses by what Google's texts say; whole messages, the first is answered. */
  readonly refusals: readonly string[];
}

export function checkBody(api: ApiName, message: string, path: string, body: unknown): Checked {
  const walk = startWalk(api, path);
  checkValue(walk, { kind: 'message', name: message }, body, '');
  return walk;
}

export function checkParameter(api: ApiName, type: FieldType, name: string, value: unknown): readonly Violation[] {
  const walk = startWalk(api, snake(name));
  const items = type.kind === 'list' && Array.isArray(value) ? value : [value];
  for (const item of items) checkValue(walk, type.kind === 'list' ? type.of : type, item, name);
  return walk.violations;
}

export const unknownName = (name: string, path: string, why: string): string =>
  `Invalid JSON payload received. Unknown name "${name}"${at(path)}: ${why}`;

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

function unknownField(walk: Walk, fields: ReadonlyMap<string, Field>, name: string): void {
  const camel = inCamel(name);
  if (camel !== name && fields.has(camel)) throw notImplemented(`a field spelt with underscores (${name})`);
  fault(walk, (path) => unknownName(name, path, 'Cannot find field.'));
}
