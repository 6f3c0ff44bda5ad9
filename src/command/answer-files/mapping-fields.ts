/** Checks of the fields of a JSON object that a person wrote: known, of the right kind, none missing. */
import type { FieldKind, MappingFault } from '../../messages/mapping-fault';

export type Fields = Readonly<Record<string, unknown>>;
export type Check = (value: unknown) => boolean;
/** By field: how it is checked, and what it must be. */
export type KnownFields = Readonly<Record<string, readonly [check: Check, must: FieldKind]>>;

export const isText: Check = (value) => typeof value === 'string';
export const isFilledText: Check = (value) => typeof value === 'string' && value.trim() !== '';
export const isWhole =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
export const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isOneOf = (choices: readonly string[]): readonly [Check, FieldKind] => [
  (value) => choices.includes(value as string),
  { kind: 'oneOf', choices },
];

/** Faults of one object; `prefix` stands before its fields' names, as in "scale.". */
export function fieldFaults(
  fields: Fields,
  prefix: string,
  known: KnownFields,
  required: readonly string[],
): MappingFault[] {
  return [
    ...required
      .filter((name) => fields[name] === undefined)
      .map((name): MappingFault => ({ code: 'missing', details: { field: prefix + name } })),
    ...Object.entries(fields).flatMap(([name, value]): MappingFault[] => {
      const field = prefix + name;
      const check = Object.prototype.hasOwnProperty.call(known, name) ? known[name] : undefined;
      if (!check) return [{ code: 'unknown', details: { field, known: Object.keys(known) } }];
      return check[0](value) ? [] : [{ code: 'wrong', details: { field, must: check[1] } }];
    }),
  ];
}
