/** The advanced services Sheets, Slides and Drive: positional arguments turned back into a request (GOOGLE.md 19). */
import { type Method, methods, positionalParameters } from '../../google/methods';
import { loud } from './loud';

type Send = (method: string, params: Readonly<Record<string, unknown>>, body: unknown) => unknown;
type Tree = { [name: string]: Tree | ((...args: readonly unknown[]) => unknown) };

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

function requestFrom(
  method: Method,
  args: readonly unknown[],
): { params: Readonly<Record<string, unknown>>; body: unknown } {
  const rest = [...args];
  const body = method.body ? plain(rest.shift()) : undefined;
  const required = Object.fromEntries(positionalParameters(method).map((name) => [name, rest.shift()]));
  if (method.blob && rest.length && rest.shift() !== null)
    throw new Error(`${method.service}: the local workspace takes no media`);
  const options = (plain(rest.shift()) ?? {}) as Readonly<Record<string, unknown>>;
  if (rest.length) throw new Error(`Invalid number of arguments provided to ${method.service}`);
  if (Object.values(required).some((value) => typeof value !== 'string'))
    throw new Error(`${method.service}: a required argument is missing`);
  return { params: { ...required, ...options }, body };
}

/** `Sheets`, `Slides` and `Drive`, each a tree of collections and methods as named in the table of methods. */
export function advancedServices(send: Send): Readonly<Record<string, object>> {
  const root: Tree = {};
  for (const [id, method] of Object.entries(methods)) {
    if (!method.http) continue;
    const steps = method.service.split('.');
    const last = steps.pop() as string;
    const at = steps.reduce<Tree>((tree, step) => (tree[step] ??= {}) as Tree, root);
    at[last] = (...args) => {
      const { params, body } = requestFrom(method, args);
      return send(id, params, body);
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
