/** The one section of the file (`w:sectPr`): page size, margins, and which parts are its header and footer. */
import { notImplemented } from '../../protocol/api-error';
import { LETTER } from '../blank/blank-tab';
import type { DocumentStyle } from '../model';
import { points } from '../points';
import { requireKnown } from './known-elements';
import { TWIPS } from './read-paragraph-style';
import { childOf, childrenOf, numberOf, valueOf, type XmlNode } from './xml-node';

const KNOWN: ReadonlySet<string> = new Set([
  'w:headerReference',
  'w:footerReference',
  'w:pgSz',
  'w:pgMar',
  'w:pgNumType',
  'w:docGrid',
  'w:cols',
  'w:type',
]);

const MARGINS = {
  marginTop: 'w:top',
  marginBottom: 'w:bottom',
  marginRight: 'w:right',
  marginLeft: 'w:left',
  marginHeader: 'w:header',
  marginFooter: 'w:footer',
} as const;

export interface Section {
  readonly style: DocumentStyle;
  /** Relationship ids. */
  readonly header?: string;
  readonly footer?: string;
}

function reference(section: XmlNode | undefined, name: string): string | undefined {
  const references = childrenOf(section, name);
  if (references.some((one) => valueOf(one, 'w:type') !== 'default'))
    throw notImplemented('a .docx with another header or footer on some pages');
  return references[0]?.attributes['r:id'];
}

export function readSection(section: XmlNode | undefined): Section {
  requireKnown(section, KNOWN);
  const size = childOf(section, 'w:pgSz');
  const margins = childOf(section, 'w:pgMar');
  const [width, height] = [numberOf(size, 'w:w'), numberOf(size, 'w:h')];
  const said = Object.entries(MARGINS).flatMap(([field, attribute]) => {
    const twips = numberOf(margins, attribute);
    return twips === undefined ? [] : [[field, points(twips / TWIPS)] as const];
  });
  const [header, footer] = [reference(section, 'w:headerReference'), reference(section, 'w:footerReference')];
  return {
    style: {
      ...LETTER,
      ...Object.fromEntries(said),
      ...(width !== undefined &&
        height !== undefined && { pageSize: { height: points(height / TWIPS), width: points(width / TWIPS) } }),
    },
    ...(header !== undefined && { header }),
    ...(footer !== undefined && { footer }),
  };
}
