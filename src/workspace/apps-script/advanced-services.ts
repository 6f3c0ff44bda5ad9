/** The advanced services Sheets, Slides, Docs and Drive: positional arguments turned back into a request (GOOGLE.md 19). */
import type { Media } from '../../google/media';
import { type Method, methods, positionalParameters } from '../../google/methods';
import { createBlob, mediaOf } from './blob';
import type { Send } from './gate';
import { loud } from './loud';

type Tree = { [name: string]: Tree | ((...args: readonly unknown[]) => unknown) };

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

function requestFrom(
  method: Method,
  args: readonly unknown[],
): { params: Readonly<Record<string, unknown>>; body: unknown; media?: Media } {
  const rest = [...args];
  const body = method.body ? plain(rest.shift()) : undefined;
  const required = Object.fromEntries(positionalParameters(method).map((name) => [name, rest.shift()]));
  const blob = method.blob && rest.length ? rest.shift() : null;
  const options = (plain(rest.shift()) ?? {}) as Readonly<Record<string, unknown>>;
  if (rest.length) throw new Error(`Invalid number of arguments provided to ${method.service}`);
  if (Object.values(required).some((value) => typeof value !== 'string'))
    throw new Error(`${method.service}: a required argument is missing`);
  if (method.answersMedia && options['alt'] !== 'media')
    throw new Error('Export requires alt=media to download the exported content.');
  return { params: { ...required, ...options }, body, ...(blob !== null && { media: mediaOf(blob) }) };
}

/** `Sheets`, `Slides`, `Docs` and `Drive`, each a tree of collections and methods as named in the table of methods. */
export function advancedServices(send: Send<unknown>): Readonly<Record<string, object>> {
  const root: Tree = {};
  for (const [id, method] of Object.entries(methods)) {
    if (!method.http) continue;
    const steps = method.service.split('.');
    const last = steps.pop() as string;
    const at = steps.reduce<Tree>((tree, step) => (tree[step] ??= {}) as Tree, root);
    at[last] = (...args) => {
      const { params, body, media } = requestFrom(method, args);
      const answer = send(id, params, body, media);
      return method.answersMedia ? createBlob(answer as Media) : answer;
    };
  }
  const louder = (name: string, tree: Tree): Tree =>
    loud(
      name,
      Object.fromEntries(
        Object.entries(tree).map(([key, value]) => [
          key,
          typeof value === 'function' ? value : louder(`${name}.${key}`, value),
        ]),
      ),
    );
  return Object.fromEntries(Object.entries(root).map(([name, tree]) => [name, louder(name, tree as Tree)]));
}
