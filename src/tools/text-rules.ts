/**
 * Reads out of a discovery document's sentences what its types leave unsaid: which fields exclude each other, how large a
 * number may be, which parts of a text's format a field does not take. What a sentence of another form says is not read.
 */

import type { TextRules } from '../workspace/protocol/api-schema';

/** The part of a described field that is read here. */
interface DescribedField {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly readOnly?: boolean;
}

type Fields = Readonly<Record<string, DescribedField>>;

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const textOf = (field: DescribedField | undefined): string => field?.description ?? '';

/** Undefined where the texts say nothing. */
export function textRules(description: string, fields: Fields): TextRules | undefined {
  const oneOf = unions(description, fields);
  const bounds = pick(fields, boundOf);
  const without = pick(fields, unsupported);
  if (oneOf.length === 0 && !bounds && !without) return undefined;
  return { ...(oneOf.length > 0 && { oneOf }), ...(bounds && { bounds }), ...(without && { without }) };
}

function pick<Value>(
  fields: Fields,
  read: (field: DescribedField) => Value | undefined,
): Record<string, Value> | undefined {
  const found = Object.entries(fields).flatMap(([name, field]) => {
    const value = read(field);
    return value === undefined ? [] : [[name, value] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

type Union = readonly (readonly string[])[];

/** Sentences about a whole message, all of whose fields are then alternatives. */
const ALTERNATIVES = [/^A single kind of /, /^The kinds of value /, /This may reference either: - /];

/** Sentences that fields of one message share (by what the group catches) where each stands for another kind of it. */
const SHARED = [
  /Only set if (\w+) = \w+/,
  /^(If set, indicates this is) /,
  /^(Selects data) /,
  /(when metadata is associated) with /,
  /^An? \w+ chart (specification)\b/,
];

function unions(description: string, fields: Fields): readonly Union[] {
  const names = Object.keys(fields);
  const whole = ALTERNATIVES.some((form) => form.test(description)) && names.length > 1;
  const found = whole ? [names.map((name) => [name])] : [...named(fields), ...exclusive(fields), ...shared(fields)];
  return [...new Map(found.map((union) => [JSON.stringify(union), union])).values()];
}

/** "Only one of range, named_range_id, or table_id may be set." */
function named(fields: Fields): readonly Union[] {
  return Object.values(fields).flatMap((field) => {
    const list = /only one of ([\w, ]+?) may be set/i.exec(textOf(field))?.[1];
    const members = list?.split(/,? or |, /).map((name) => camel(name.trim()));
    return members?.every((name) => name in fields) ? [members.map((name) => [name])] : [];
  });
}

/** "Mutually exclusive with foreground_color": a colour and its style are one side. */
function exclusive(fields: Fields): readonly Union[] {
  const side = (name: string): readonly string[] => [name, `${name}Style`].filter((one) => one in fields);
  return Object.keys(fields).flatMap((name) => {
    const other = /mutually exclusive with (\w+)/i.exec(textOf(fields[name]))?.[1];
    if (other === undefined || !(camel(other) in fields) || name.endsWith('Style')) return [];
    return [[side(name), side(camel(other))].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))];
  });
}

function shared(fields: Fields): readonly Union[] {
  return SHARED.flatMap((form) => {
    const groups = new Map<string, string[]>();
    for (const [name, field] of Object.entries(fields)) {
      const frame = form.exec(textOf(field))?.[1];
      if (frame !== undefined) groups.set(frame, [...(groups.get(frame) ?? []), name]);
    }
    return [...groups.values()].filter((group) => group.length > 1).map((group) => group.map((name) => [name]));
  });
}

const NUMBER = '`?(-?[\\d.,]*\\d)`?';
const BETWEEN = [
  new RegExp(`between ${NUMBER} and ${NUMBER}`, 'i'),
  new RegExp(`from ${NUMBER} to ${NUMBER}`, 'i'),
  new RegExp(`in the interval \\[${NUMBER}, ?${NUMBER}\\]`, 'i'),
  new RegExp(`greater than or equal to ${NUMBER} and less than or equal to ${NUMBER}`, 'i'),
];

const numberOf = (written: string): number => Number(written.replace(/,/g, ''));

const isReadOnly = (field: DescribedField): boolean =>
  field.readOnly === true || /output only|is read-only/i.test(textOf(field));

function boundOf(field: DescribedField): string | undefined {
  if ((field.type !== 'integer' && field.type !== 'number') || isReadOnly(field)) return undefined;
  const text = textOf(field);
  for (const form of BETWEEN) {
    const [, least, most] = form.exec(text) ?? [];
    const step = /multiple of `?(\d+)`?/.exec(text)?.[1];
    if (least !== undefined && most !== undefined)
      return `${numberOf(least)}..${numberOf(most)}${step === undefined ? '' : `/${step}`}`;
  }
  if (/must be non-negative|cannot be negative|must be greater than or equal to 0/i.test(text)) return '0..';
  return /must be (a )?positive/i.test(text) ? '(0..' : undefined;
}

/** "Strikethrough, underline, and link are not supported." */
function unsupported(field: DescribedField): readonly string[] | undefined {
  if (field.$ref !== 'TextFormat') return undefined;
  const list = /(?:^|\. )(?:The )?([\w, ]+?)(?: field)? (?:is|are) not supported/.exec(textOf(field))?.[1];
  return list
    ?.split(/,? and |, /)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}
