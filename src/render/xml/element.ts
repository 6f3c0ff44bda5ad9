/** The one way in which XML is written, be it a part of a file or a drawing: every attribute and text goes through here and is escaped. */
import { escapeAttribute, escapeText } from './escape';

/** Ready XML; only `el` and `join` make it. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

export const nothing: Xml = { xml: '' };

export const join = (parts: readonly (Xml | null)[]): Xml => ({ xml: parts.map((part) => part?.xml ?? '').join('') });

/**
 * Strings among the children are text; null is left out, among attributes too. Of attributes true is 1 and false 0, as in
 * OOXML.
 */
export function el(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | string | null | readonly (Xml | null)[])[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeAttribute(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`,
    )
    .join('');
  const inner = children.map(innerOf).join('');
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

function innerOf(child: Xml | string | null | readonly (Xml | null)[]): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeText(child);
  return 'xml' in child ? child.xml : join(child).xml;
}

/** A whole document: a part of an Office file. */
export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`;
