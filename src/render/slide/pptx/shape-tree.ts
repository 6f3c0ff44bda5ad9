/** All elements of a page in reading order (`p:spTree`), groups with their children inside them. */
import { boxOf, groupBox } from '../../../workspace/slides/geometry';
import type { Element } from '../../../workspace/slides/model';
import { flatten } from '../../../workspace/slides/pages';
import { compose, identity, toMatrix, type Matrix } from '../../../workspace/slides/transform';
import { el, join, nothing, type Xml } from '../../xml/element';
import { identityXml, placeXml, type AltText } from './element-frame';
import type { PartContext } from './part-context';
import { altOf, lineXml, shapeXml } from './shape';
import { tableXml } from './table';

/** A group has no alt text of its own in Slides: it takes the first that one of its children has, which then is silent. */
function groupAlt(element: Element): { readonly alt: AltText; readonly from: Element | undefined } {
  const from = flatten(element.elementGroup?.children ?? []).find((child) => child.description ?? child.title);
  return { alt: from ? altOf(from) : { decorative: true }, from };
}

function elementXml(element: Element, outer: Matrix, silent: Element | undefined, context: PartContext): Xml {
  if (element.elementGroup) {
    const { alt, from } = silent ? { alt: {}, from: silent } : groupAlt(element);
    const inner = compose(outer, toMatrix(element.transform));
    return el(
      'p:grpSp',
      {},
      el('p:nvGrpSpPr', {}, identityXml(element, element.objectId, alt, context), el('p:cNvGrpSpPr'), el('p:nvPr')),
      el('p:grpSpPr', {}, placeXml('a:xfrm', groupBox(element, outer), true)),
      join((element.elementGroup.children ?? []).map((child) => elementXml(child, inner, from, context))),
    );
  }
  const box = boxOf(element, outer);
  const alt = element === silent ? { decorative: true } : altOf(element);
  if (element.shape) return shapeXml(element, element.shape, box, alt, context);
  if (element.line) return lineXml(element, element.line, box, alt, context);
  if (element.table) return tableXml(element, element.table, box, alt, context);
  return nothing;
}

export const shapeTree = (elements: readonly Element[], context: PartContext): Xml =>
  el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: context.nextId(), name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', { x: 0, y: 0 }),
        el('a:ext', { cx: 0, cy: 0 }),
        el('a:chOff', { x: 0, y: 0 }),
        el('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    join(elements.map((element) => elementXml(element, identity, undefined, context))),
  );
