/** One XML element; every string is escaped, so that no text of a person becomes markup. */
export type Node = { readonly xml: string };
type Attribute = string | number | boolean | null | undefined;

/** What XML 1.0 forbids: control characters, the two non-characters and lone surrogates. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Attributes that are null or undefined are left out; strings among the children are text. */
export const el = (
  name: string,
  attributes: Readonly<Record<string, Attribute>> | null,
  ...children: readonly (Node | string | null | readonly Node[])[]
): Node => {
  const written = Object.entries(attributes ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = children
    .flat()
    .map((child) => (child === null ? '' : typeof child === 'string' ? escaped(child) : child.xml))
    .join('');
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
};

export const document = (root: Node): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`);
