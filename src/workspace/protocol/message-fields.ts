/** What is known of a message's fields, looked up once: types, Google's spelling, bounds, and which exclude each other. */
import { type ApiName, apis, type FieldType, fieldType, own } from './api-schema';
import { believedBounds } from './believed-bounds';
import { unionFields } from './union-fields';

export interface Bound {
  readonly least: number;
  readonly most: number;
  /** True where `least` itself is too little. */
  readonly above: boolean;
  /** Only multiples of this; 0: any number. */
  readonly step: number;
}

export interface Field {
  readonly type: FieldType;
  /** Google's own spelling. */
  readonly snake: string;
  readonly bound?: Bound;
  /** Members of the message that this field does not take. */
  readonly without: readonly string[];
}

export interface Union {
  /** As Google's own definition calls it; undefined where only a text tells that fields exclude each other. */
  readonly name?: string;
  /** Field → number of its side: fields of one side may stand together. */
  readonly sides: ReadonlyMap<string, number>;
}

export interface MessageFields {
  readonly fields: ReadonlyMap<string, Field>;
  readonly unions: readonly Union[];
}

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const known = new Map<string, MessageFields>();

export function messageFields(api: ApiName, message: string): MessageFields {
  const key = `${api}.${message}`;
  let found = known.get(key);
  if (!found) known.set(key, (found = readFields(api, message)));
  return found;
}

function readFields(api: ApiName, message: string): MessageFields {
  const words = Object.entries(own(apis[api].schemas, message) ?? {});
  const rules = own(apis[api].rules, message) ?? {};
  const believed = own(believedBounds[api], message) ?? {};
  const fields = words.map(([name, word]): readonly [string, Field] => {
    const bound = own(rules.bounds ?? {}, name) ?? own(believed, name);
    return [
      name,
      {
        type: fieldType(word),
        snake: snake(name),
        ...(bound !== undefined && { bound: parseBound(bound) }),
        without: own(rules.without ?? {}, name) ?? [],
      },
    ];
  });
  return {
    fields: new Map(fields),
    unions: unionsOf(
      api,
      message,
      rules.oneOf ?? [],
      words.map(([name]) => name),
    ),
  };
}

function unionsOf(
  api: ApiName,
  message: string,
  told: readonly (readonly (readonly string[])[])[],
  all: readonly string[],
): readonly Union[] {
  const named = Object.entries(own(unionFields[api], message) ?? {}).map(([name, fields]) => ({
    name,
    sides: new Map((fields === '*' ? all : fields).map((field, side) => [field, side])),
  }));
  const isNamed = (union: readonly (readonly string[])[]): boolean =>
    named.some(({ sides }) => union.flat().every((field) => sides.has(field)));
  const rest = told
    .filter((union) => !isNamed(union))
    .map((union) => ({ sides: new Map(union.flatMap((side, i) => side.map((field) => [field, i] as const))) }));
  return [...named, ...rest];
}

/** `0..1`, `0..`, `(0..` (more than 0), `100..900/100` (multiples of 100). */
function parseBound(text: string): Bound {
  const match = /^(\()?(-?[\d.]*\d)\.\.(-?[\d.]*\d)?(?:\/(\d+))?$/.exec(text);
  if (!match) throw new Error(`No bound: ${text}`);
  const [, above, least, most, step] = match;
  return {
    least: Number(least),
    most: most === undefined ? Infinity : Number(most),
    above: above !== undefined,
    step: Number(step ?? 0),
  };
}

/** What a number must be, in words; undefined where it is. */
export function outOfBound(value: number, { least, most, above, step }: Bound): string | undefined {
  const fits = (above ? value > least : value >= least) && value <= most && (step === 0 || value % step === 0);
  if (fits) return undefined;
  const range = most === Infinity ? `${above ? 'greater than' : 'at least'} ${least}` : `between ${least} and ${most}`;
  return step === 0 ? range : `a multiple of ${step} ${range}`;
}
