/** XML as a tree of elements in their order, and how their parts are asked for. */
import { XMLParser } from 'fast-xml-parser';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Of its own text only; '' where it has none. */
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

function nodeOf(raw: Raw): XmlNode | undefined {
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT) return undefined;
  const inner = raw[name] as readonly Raw[];
  return {
    name,
    attributes: (raw[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>,
    children: inner.flatMap((one) => nodeOf(one) ?? []),
    text: inner.map((one) => (TEXT in one ? String(one[TEXT]) : '')).join(''),
  };
}

/** The outermost element. @throws Error where there is none. */
export function parseXml(text: string): XmlNode {
  const [root] = (parser.parse(text) as readonly Raw[]).flatMap((raw) => nodeOf(raw) ?? []);
  if (!root) throw new Error('No XML element');
  return root;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  (node?.children ?? []).filter((child) => child.name === name);

/** The first element of that name anywhere below. */
export function findBelow(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of node.children) {
    const found = child.name === name ? child : findBelow(child, name);
    if (found) return found;
  }
  return undefined;
}

/** WordprocessingML's attribute of an element: `w:val` where no other is named. */
export const valueOf = (node: XmlNode | undefined, attribute = 'w:val'): string | undefined =>
  node?.attributes[attribute];

/** A switch such as `<w:b/>`: on unless it says otherwise; undefined where it is not there. */
export function switchOf(node: XmlNode | undefined): boolean | undefined {
  if (!node) return undefined;
  return !['0', 'false', 'off', 'none'].includes(valueOf(node) ?? 'true');
}

export const numberOf = (node: XmlNode | undefined, attribute: string): number | undefined => {
  const text = valueOf(node, attribute);
  return text === undefined ? undefined : Number(text);
};
