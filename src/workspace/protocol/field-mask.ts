/** Field masks: `fields=` that picks parts of an answer, and the masks of update requests. */
import { invalidArgument } from './api-error';

const camel = (word: string): string => word.trim().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * The dotted paths that a mask names: `a(b,c/d),e_f` → `a.b`, `a.c.d`, `eF`.
 * @throws ApiError 400 where brackets do not match or a name is missing.
 */
export function parseMask(text: string): string[] {
  const paths: string[] = [];
  const outer: string[] = [''];
  let word = '';
  /** A closed bracket stands where a name would, so `a(b),c` has no empty name. */
  let closed = false;
  const end = (): void => {
    if (word.trim() !== '') paths.push((outer[outer.length - 1] ?? '') + camel(word));
    else if (!closed) throw badMask(text);
    word = '';
    closed = false;
  };
  for (const character of text) {
    if (character === ',') end();
    else if (character === '(') {
      if (word.trim() === '') throw badMask(text);
      outer.push(`${outer[outer.length - 1] ?? ''}${camel(word)}.`);
      word = '';
    } else if (character === ')') {
      end();
      if (outer.length === 1) throw badMask(text);
      outer.pop();
      closed = true;
    } else word += character === '/' ? '.' : character;
  }
  if (text.trim() === '') return [];
  end();
  if (outer.length !== 1) throw badMask(text);
  return paths;
}

const badMask = (text: string): Error => invalidArgument(`Invalid field mask: ${text}`);

/** Names → what is picked below each; `true`: all of it. */
interface Selection {
  readonly [name: string]: Selection | true;
}

function selectionOf(paths: readonly string[]): Selection {
  const root: { [name: string]: Selection | true } = Object.create(null) as { [name: string]: Selection | true };
  for (const path of paths) {
    let node = root;
    const steps = path.split('.');
    for (const [i, step] of steps.entries()) {
      const there = node[step];
      if (there === true) break;
      if (i === steps.length - 1) node[step] = true;
      else node = node[step] = there ?? (Object.create(null) as Selection);
    }
  }
  return root;
}

/** Lists whose empty tail Google leaves out of a masked answer, with the list itself where nothing is left (RECORDINGS.md 37). */
const SPARSE = new Set(['rowData', 'values']);

/**
 * The part of an answer that `fields=` names. A message that is there but has none of the named fields is `{}`; a field that is
 * not there is left out (RECORDINGS.md 7, 8).
 */
export function selectFields(value: unknown, mask: string): unknown {
  return select(value, selectionOf(parseMask(mask)));
}

function select(value: unknown, selection: Selection | true): unknown {
  if (selection === true || selection['*'] === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => select(item, selection));
  const picked: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const below = selection[name] ?? selection['*'];
    if (below === undefined) continue;
    const part = select(field, below);
    if (below !== true && SPARSE.has(name) && Array.isArray(part)) {
      const end = part.reduce<number>((last, item, i) => (isEmpty(item) ? last : i + 1), 0);
      if (end > 0) picked[name] = part.slice(0, end);
    } else picked[name] = part;
  }
  return picked;
}

const isEmpty = (item: unknown): boolean => typeof item === 'object' && item !== null && Object.keys(item).length === 0;

/**
 * `target` with the fields that the mask names taken from `source`; a named field that `source` lacks (or has as null) is
 * cleared. `*` takes all of `source`. Neither is changed, and what the mask does not reach is shared with `target`.
 */
export function updateByMask<Target extends object>(
  target: Target,
  source: object,
  mask: string | readonly string[],
): Target {
  const paths = typeof mask === 'string' ? parseMask(mask) : mask;
  if (paths.includes('*')) return withoutNulls(source) as Target;
  return paths.reduce((result, path) => updatePath(result, source, path.split('.')), target as object) as Target;
}

function updatePath(target: object, source: object, steps: readonly string[]): object {
  const [step = '', ...rest] = steps;
  const old = (target as Record<string, unknown>)[step];
  const given = (source as Record<string, unknown>)[step];
  const { [step]: _, ...others } = target as Record<string, unknown>;
  if (rest.length === 0)
    return given === undefined || given === null ? others : { ...target, [step]: withoutNulls(given) };
  if (old === undefined && (given === undefined || given === null)) return target;
  const below =
    rest[0] === '*'
      ? withoutNulls(given ?? {})
      : updatePath(isRecord(old) ? old : {}, isRecord(given) ? given : {}, rest);
  return { ...target, [step]: below };
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** In a request null means absent. Shares what has no null. */
function withoutNulls<Value>(value: Value): Value {
  if (Array.isArray(value) || !isRecord(value)) return value;
  const entries = Object.entries(value);
  const kept = entries.flatMap(([key, field]) =>
    field === null || field === undefined ? [] : [[key, withoutNulls(field)] as const],
  );
  if (kept.length === entries.length && kept.every(([key, field]) => field === (value as Record<string, unknown>)[key]))
    return value;
  return Object.fromEntries(kept) as Value;
}
