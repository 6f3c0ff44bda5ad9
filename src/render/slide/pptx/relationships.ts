/** Collects what one part of the package points to, and writes it as that part's .rels. */
import { el, join, part } from './el';

const BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relationships {
  /** The id of a relation to another part (`../slideLayouts/slideLayout1.xml`) or, if external, to an address. */
  readonly add: (type: string, target: string, external?: boolean) => string;
  readonly write: () => string;
}

export function relationships(): Relationships {
  const list: { readonly type: string; readonly target: string; readonly external: boolean }[] = [];
  return {
    add: (type, target, external = false) => {
      const known = list.findIndex((one) => one.type === type && one.target === target);
      if (known >= 0) return `rId${known + 1}`;
      list.push({ type, target, external });
      return `rId${list.length}`;
    },
    write: () =>
      part(
        el(
          'Relationships',
          {
            xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships',
          },
          join(
            list.map(({ type, target, external }, i) =>
              el('Relationship', {
                Id: `rId${i + 1}`,
                Type: type.includes('/') ? type : `${BASE}/${type}`,
                Target: target,
                ...(external && { TargetMode: 'External' }),
              }),
            ),
          ),
        ),
      ),
  };
}
