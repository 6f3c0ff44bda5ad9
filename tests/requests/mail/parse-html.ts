/** The mail's HTML as a flat list of its elements, read by a parser that refuses what is not well formed. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside it. */
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

export function elementsOf(html: string): readonly Element[] {
  const xml = html.replace('<!DOCTYPE html>', '');
  const unpairedTags = ['meta'];
  const valid = XMLValidator.validate(xml, { unpairedTags });
  if (valid !== true) throw new Error(valid.err.msg);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    unpairedTags,
    htmlEntities: true,
  });
  return walk(parser.parse(xml) as readonly Node[]);
}

const walk = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const children = node[name] as readonly Node[];
    return [
      { name, attributes: (node[':@'] ?? {}) as Element['attributes'], text: textOf(children) },
      ...walk(children),
    ];
  });

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) =>
      '#text' in node
        ? String(node['#text'])
        : Object.entries(node)
            .map(([key, inner]) => (key === ':@' ? '' : textOf(inner as readonly Node[])))
            .join(''),
    )
    .join('');
