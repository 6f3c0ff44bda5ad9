/** What one part of an Office file points to, written as that part's .rels. */
import { el, xmlDocument, type Xml } from '../xml/element';

const BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  /** Last part of its address (`chart`), or a whole address. */
  readonly type: string;
  /** Another part (`../slideLayouts/slideLayout1.xml`), or an address where it is external. */
  readonly target: string;
  readonly external?: boolean;
}

export const relationshipElement = ({ id, type, target, external = false }: Relationship): Xml =>
  el('Relationship', {
    Id: id,
    Type: type.includes('/') ? type : `${BASE}/${type}`,
    Target: target,
    ...(external && { TargetMode: 'External' }),
  });

export const relationshipsPart = (list: readonly Relationship[]): string =>
  xmlDocument(el('Relationships', { xmlns: PACKAGE }, list.map(relationshipElement)));

export interface Relationships {
  /** The id of a relation, the same for the same type and target. */
  readonly add: (type: string, target: string, external?: boolean) => string;
  readonly write: () => string;
}

/** Collects them, numbered in the order in which they are added. */
export function relationships(): Relationships {
  const list: Relationship[] = [];
  return {
    add: (type, target, external = false) => {
      const known = list.find((one) => one.type === type && one.target === target);
      if (known) return known.id;
      const id = `rId${list.length + 1}`;
      list.push({ id, type, target, external });
      return id;
    },
    write: () => relationshipsPart(list),
  };
}
