/** Finds the method that a verb and a path mean, by the paths of Google's discovery documents. */
import { apis, fieldType, type MethodSchema } from '../protocol/api-schema';

interface FoundMethod {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Route {
  readonly method: string;
  readonly schema: MethodSchema;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Characters of the path that are no parameter: more of them means a closer fit. */
  readonly fixed: number;
}

/** `{name}` is one part of a path, up to a slash; a colon in it is kept unless a verb such as `:append` follows the parameter. */
const routes: readonly Route[] = Object.values(apis)
  .flatMap((api) => Object.entries(api.methods))
  .map(([method, schema]): Route => {
    const names: string[] = [];
    const source = schema.path
      .split(/(\{\+?\w+\})/)
      .map((part) => {
        if (!part.startsWith('{')) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
        names.push(part.replace(/\W/g, ''));
        return '([^/]+?)';
      })
      .join('');
    return {
      method,
      schema,
      names,
      pattern: new RegExp(`^/${source}$`),
      fixed: schema.path.replace(/\{\+?\w+\}/g, '').length,
    };
  })
  .sort((a, b) => b.fixed - a.fixed);

/** @param path starts with a slash and is still percent-encoded. */
export function findMethod(
  verb: string,
  path: string,
  query: Iterable<readonly [string, string]>,
): FoundMethod | undefined {
  // Google takes a stray slash before the end or the verb (RECORDINGS.md 40).
  const clean = path
    .replace(/\/(?=:|$)/g, '')
    .replace(/\/{2,}/g, '/')
    .replace(/%3A(batchUpdate|append|clear)$/i, ':$1');
  for (const { method, schema, pattern, names } of routes) {
    const match = schema.verb === verb ? pattern.exec(clean) : null;
    if (!match) continue;
    const given = [...names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')] as const), ...query];
    return { method, params: typedParams(method, schema, given) };
  }
  return undefined;
}

/** Texts of an address as the types that the method's schema says; what does not fit stays a text and is refused later. */
function typedParams(
  method: string,
  schema: MethodSchema,
  given: readonly (readonly [string, string])[],
): Readonly<Record<string, unknown>> {
  const api = apis[method.slice(0, method.indexOf('.')) as keyof typeof apis];
  const params: Record<string, unknown> = {};
  for (const [name, text] of given) {
    const word = schema.parameters[name] ?? api.parameters[name];
    const type = word === undefined ? undefined : fieldType(word);
    if (type?.kind === 'list') params[name] = [...((params[name] as unknown[] | undefined) ?? []), text];
    else if (type?.kind === 'scalar' && type.type === 'boolean')
      params[name] = text === 'true' ? true : text === 'false' ? false : text;
    else if (type?.kind === 'scalar' && type.type === 'integer' && /^-?\d+$/.test(text)) params[name] = Number(text);
    else params[name] = text;
  }
  return params;
}
