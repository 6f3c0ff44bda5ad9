/** Checks of the fields of a JSON object that a person wrote: known, of the right kind, none missing. */
import { mappingFaultWords as words } from '../../messages/sv/mapping-faults';

export type Fields = Readonly<Record<string, unknown>>;
export type Check = (value: unknown) => boolean;
/** By field: how it is checked, and what it must be in words. */
export type KnownFields = Readonly<Record<string, readonly [check: Check, must: string]>>;

export const isText: Check = (value) => typeof value === 'string';
export const isFilledText: Check = (value) => typeof value === 'string' && value.trim() !== '';
export const isWhole =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
export const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isOneOf = (choices: readonly string[]): readonly [Check, string] => [
  (value) => choices.includes(value as string),
  words.oneOf(choices),
];

/** Faults of one object; `prefix` stands before its fields' names, as in "scale.". */
export function fieldFaults(fields: Fields, prefix: string, known: KnownFields, required: readonly string[]): string[] {
  return [
    ...required.filter((name) => fields[name] === undefined).map((name) => words.missing(prefix + name)),
    ...Object.entries(fields).flatMap(([name, value]) => {
      const check = Object.prototype.hasOwnProperty.call(known, name) ? known[name] : undefined;
      if (!check) return [words.unknown(prefix + name, Object.keys(known))];
      return check[0](value) ? [] : [words.wrong(prefix + name, check[1])];
    }),
  ];
}
