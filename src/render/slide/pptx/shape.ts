/** Shapes and placeholders (`p:sp`) and lines (`p:cxnSp`). */
import type { Box } from '../../../workspace/slides/geometry';
import { inEmu } from '../../../workspace/slides/emu';
import type { Element, Line, Shape } from '../../../workspace/slides/model';
import { plainText, readParagraphs } from '../../../workspace/slides/text/paragraphs';
import { el, join, nothing, type Xml } from '../../xml/element';
import { identityXml, placeXml, type AltText } from './element-frame';
import { fillXml, outlineXml, strokeXml } from './fill';
import type { PartContext } from './part-context';
import { bodyProperties, levelStyles, paragraphsXml } from './text-body';

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  TITLE: 'title',
  CENTERED_TITLE: 'ctrTitle',
  SUBTITLE: 'subTitle',
  BODY: 'body',
  SLIDE_NUMBER: 'sldNum',
  SLIDE_IMAGE: 'sldImg',
  FOOTER: 'ftr',
  HEADER: 'hdr',
  DATE_AND_TIME: 'dt',
  PICTURE: 'pic',
  OBJECT: 'obj',
  CHART: 'chart',
  TABLE: 'tbl',
  MEDIA: 'media',
  CLIP_ART: 'clipArt',
  DIAGRAM: 'dgm',
};

const GEOMETRIES: Readonly<Record<string, string>> = {
  TEXT_BOX: 'rect',
  RECTANGLE: 'rect',
  ROUND_RECTANGLE: 'roundRect',
  ELLIPSE: 'ellipse',
  TRIANGLE: 'triangle',
  RIGHT_TRIANGLE: 'rtTriangle',
  DIAMOND: 'diamond',
  PARALLELOGRAM: 'parallelogram',
  TRAPEZOID: 'trapezoid',
  HEXAGON: 'hexagon',
  PENTAGON: 'pentagon',
  OCTAGON: 'octagon',
  RIGHT_ARROW: 'rightArrow',
  LEFT_ARROW: 'leftArrow',
  UP_ARROW: 'upArrow',
  DOWN_ARROW: 'downArrow',
  CHEVRON: 'chevron',
  HOME_PLATE: 'homePlate',
  PLUS: 'plus',
  DONUT: 'donut',
  STAR_5: 'star5',
};

const ARROWS: Readonly<Record<string, string>> = {
  STEALTH_ARROW: 'stealth',
  FILL_ARROW: 'triangle',
  FILL_CIRCLE: 'oval',
  FILL_DIAMOND: 'diamond',
  OPEN_ARROW: 'arrow',
  OPEN_CIRCLE: 'oval',
  OPEN_DIAMOND: 'diamond',
};

const CONNECTORS: Readonly<Record<string, string>> = { BENT: 'bentConnector3', CURVED: 'curvedConnector3' };

const saysSomething = (shape: Shape): boolean => plainText(readParagraphs(shape.text)).trim() !== '';

function placeholderXml(element: Element, shape: Shape, context: PartContext): Xml {
  const { type = '', parentObjectId } = shape.placeholder ?? {};
  const index = context.placeholderIndex(parentObjectId ?? '') ?? context.placeholderIndex(element.objectId);
  return el('p:ph', { type: PLACEHOLDERS[type] ?? 'body', ...(index !== undefined && index > 0 && { idx: index }) });
}

/** A shape without words and without alt text says nothing: it is marked as decoration. */
export function altOf(element: Element): AltText {
  const { title, description, shape } = element;
  const decorative = !title && !description && !shape?.placeholder && !(shape && saysSomething(shape));
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(decorative && { decorative }),
  };
}

export function shapeXml(element: Element, shape: Shape, box: Box, alt: AltText, context: PartContext): Xml {
  const properties = shape.shapeProperties ?? {};
  const isPlaceholder = shape.placeholder !== undefined;
  const isPattern = isPlaceholder && context.kind !== 'slide' && context.kind !== 'notes';
  const image = shape.placeholder?.type === 'SLIDE_IMAGE';
  const locks = isPlaceholder
    ? el('a:spLocks', { noGrp: true, ...(image && { noRot: true, noChangeAspect: true }) })
    : null;
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      identityXml(element, element.objectId, alt, context),
      el('p:cNvSpPr', { ...(!isPlaceholder && shape.shapeType === 'TEXT_BOX' && { txBox: true }) }, locks),
      el('p:nvPr', {}, isPlaceholder ? placeholderXml(element, shape, context) : nothing),
    ),
    el(
      'p:spPr',
      {},
      placeXml('a:xfrm', box),
      el('a:prstGeom', { prst: GEOMETRIES[shape.shapeType ?? 'RECTANGLE'] ?? 'rect' }, el('a:avLst')),
      fillXml(properties.shapeBackgroundFill),
      outlineXml(properties.outline),
    ),
    image
      ? nothing
      : el(
          'p:txBody',
          {},
          bodyProperties(properties),
          el('a:lstStyle', {}, isPattern ? levelStyles(shape.text, context) : nothing),
          // The nine paragraphs of a pattern are its levels, said above; a slide number's text is the number.
          isPattern && shape.placeholder?.type !== 'SLIDE_NUMBER'
            ? paragraphsXml(undefined, context)
            : paragraphsXml(shape.text, context),
        ),
  );
}

const lineEnd = (name: string, style: string | undefined): Xml => {
  const type = ARROWS[style ?? 'NONE'];
  return type ? el(name, { type, w: 'med', len: 'med' }) : nothing;
};

export function lineXml(element: Element, line: Line, box: Box, alt: AltText, context: PartContext): Xml {
  const { lineFill, weight, dashStyle, startArrow, endArrow } = line.lineProperties ?? {};
  const ends = join([lineEnd('a:headEnd', startArrow), lineEnd('a:tailEnd', endArrow)]);
  const geometry = CONNECTORS[line.lineCategory ?? 'STRAIGHT'] ?? 'straightConnector1';
  return el(
    'p:cxnSp',
    {},
    el('p:nvCxnSpPr', {}, identityXml(element, element.objectId, alt, context), el('p:cNvCxnSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      placeXml('a:xfrm', box),
      el('a:prstGeom', { prst: geometry }, el('a:avLst')),
      strokeXml('a:ln', {
        ...(lineFill?.solidFill && { fill: lineFill.solidFill }),
        weight: inEmu(weight) || 9525,
        ...(dashStyle && { dashStyle }),
        ends,
      }),
    ),
  );
}
