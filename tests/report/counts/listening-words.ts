/** The words of a language, and what was asked of them: which sentence, with which numbers, and what came of it. */
import type { Words } from '../../../src/messages';

export interface Said {
  /** "decks.areas.count" */
  readonly path: string;
  readonly given: readonly unknown[];
  /** Every text in what came back. */
  readonly texts: readonly string[];
}

export function listeningTo(words: Words): { readonly words: Words; readonly said: Said[] } {
  const said: Said[] = [];
  const listen = (value: unknown, path: string): unknown => {
    if (typeof value === 'function') {
      return (...given: readonly unknown[]): unknown => {
        const came = (value as (...all: readonly unknown[]) => unknown)(...given);
        said.push({ path, given, texts: textsIn(came) });
        return came;
      };
    }
    if (typeof value === 'string') said.push({ path, given: [], texts: [value] });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return new Proxy(value, {
      get: (target, key) =>
        typeof key === 'string'
          ? listen((target as Readonly<Record<string, unknown>>)[key], path === '' ? key : `${path}.${key}`)
          : Reflect.get(target, key),
    });
  };
  return { words: listen(words, '') as Words, said };
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
