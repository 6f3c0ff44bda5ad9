/** Reads the compact schemas: which fields a message has, of which type, and which parameters a method takes. */
import docs from './schema/docs.json';
import drive from './schema/drive.json';
import sheets from './schema/sheets.json';
import slides from './schema/slides.json';

export type ApiName = 'sheets' | 'slides' | 'docs' | 'drive';

/**
 * Type words of the compact schema: `string`, `string:int64`, `integer:int32`, `number:double`, `boolean`, `any`, `mask`,
 * `enum:A|B`, `$Message`, `[]` + item, `{}` + value of a map; `!` at the end: required.
 */
export type FieldType =
  | { readonly kind: 'scalar'; readonly type: 'string' | 'integer' | 'number' | 'boolean'; readonly format: string }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'message'; readonly name: string }
  | { readonly kind: 'list'; readonly of: FieldType }
  | { readonly kind: 'map'; readonly of: FieldType }
  | { readonly kind: 'any' };

export interface MethodSchema {
  readonly verb: string;
  /** Path below the root, with `{name}` for parameters. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly request?: string;
  readonly response?: string;
}

interface ApiSchema {
  readonly rootUrl: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, MethodSchema>>;
  readonly schemas: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By message: what the documents' texts say beyond the types. */
  readonly rules: Readonly<Record<string, TextRules>>;
}

/** What the texts say of one message; read out of them by src/tools/text-rules.ts. */
export interface TextRules {
  /** Unions of sides, of which only one may be set. */
  readonly oneOf?: readonly (readonly (readonly string[])[])[];
  /** Field → `least..most`, the most may be missing; `(` at the start: more than that; `/100` at the end: multiples only. */
  readonly bounds?: Readonly<Record<string, string>>;
  /** Field → members of its TextFormat that are not supported. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
}

export const apis: Readonly<Record<ApiName, ApiSchema>> = {
  sheets: sheets as ApiSchema,
  slides: slides as ApiSchema,
  docs: docs as ApiSchema,
  drive: drive as ApiSchema,
};

/** The API of a method id, or undefined where we hold no schema of it. */
export function apiOf(method: string): ApiName | undefined {
  const name = method.slice(0, method.indexOf('.'));
  return own(apis, name) && (name as ApiName);
}

export function methodSchema(method: string): MethodSchema | undefined {
  const api = apiOf(method);
  return api && own(apis[api].methods, method);
}

export const isRequired = (word: string): boolean => word.endsWith('!');

const parsed = new Map<string, FieldType>();

export function fieldType(word: string): FieldType {
  let type = parsed.get(word);
  if (!type) parsed.set(word, (type = parseWord(isRequired(word) ? word.slice(0, -1) : word)));
  return type;
}

function parseWord(word: string): FieldType {
  if (word.startsWith('[]')) return { kind: 'list', of: fieldType(word.slice(2)) };
  if (word.startsWith('{}')) return { kind: 'map', of: fieldType(word.slice(2)) };
  if (word.startsWith('$')) return { kind: 'message', name: word.slice(1) };
  if (word.startsWith('enum:')) return { kind: 'enum', values: word.slice(5).split('|') };
  if (word === 'any') return { kind: 'any' };
  if (word === 'mask') return { kind: 'scalar', type: 'string', format: 'mask' };
  const [type = 'string', format = ''] = word.split(':');
  return { kind: 'scalar', type: type as 'string', format };
}

/** A property of the object itself: `toString` is no field. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

/** The type word of a message's field. A message without any field takes none. */
export function fieldWord(api: ApiName, message: string, field: string): string | undefined {
  return own(own(apis[api].schemas, message) ?? {}, field);
}

/** The first of the dotted paths that a message does not have (`*` fits everywhere), or undefined. */
export function unknownPath(api: ApiName, message: string, paths: readonly string[]): string | undefined {
  return paths.find((path) => !hasPath(api, { kind: 'message', name: message }, path.split('.')));
}

function hasPath(api: ApiName, type: FieldType, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined || step === '*' || type.kind === 'any') return true;
  if (type.kind === 'list') return hasPath(api, type.of, steps);
  if (type.kind === 'map') return hasPath(api, type.of, rest);
  const word = type.kind === 'message' ? fieldWord(api, type.name, step) : undefined;
  return word !== undefined && hasPath(api, fieldType(word), rest);
}
