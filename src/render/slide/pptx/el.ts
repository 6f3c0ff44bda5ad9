/** The one way in which XML is written: every attribute and text goes through here and is escaped. */

/** Ready XML; only `el`, `text` and `join` make it. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What XML 1.0 cannot hold; halves of surrogate pairs are shown as lost. */

const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

const fit = (value: string): string => value.replace(UNFIT, '').replace(LONE_SURROGATE, '\ufffd');
const escapeText = (value: string): string => fit(value).replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
const escapeAttribute = (value: string): string => fit(value).replace(/[&<>"'\n\t\r]/g, (sign) => SIGNS[sign] ?? sign);

export const nothing: Xml = { xml: '' };

export const text = (value: string): Xml => ({ xml: escapeText(value) });

export const join = (parts: readonly Xml[]): Xml => ({ xml: parts.map((part) => part.xml).join('') });

/** Attributes that are undefined are left out; true is 1 and false 0, as in OOXML. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeAttribute(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`,
    )
    .join('');
  const inner = join(children).xml;
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

export const when = (condition: boolean, make: () => Xml): Xml => (condition ? make() : nothing);

/** A whole part of the package. */
export const part = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`;

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};
