/** Text in a chart: Swedish, one font, size and colour. */
import { el, type Node } from '../element';

export interface TextLook {
  readonly font: string;
  readonly sizePt: number;
  readonly bold?: boolean;
  /** RRGGBB */
  readonly colour: string;
}

export const solidFill = (colour: string): Node => el('a:solidFill', null, el('a:srgbClr', { val: colour }));

const properties = (name: 'a:rPr' | 'a:defRPr', { font, sizePt, bold = false, colour }: TextLook): Node =>
  el(
    name,
    { lang: name === 'a:rPr' ? 'sv-SE' : null, sz: Math.round(sizePt * 100), b: bold ? 1 : 0 },
    solidFill(colour),
    el('a:latin', { typeface: font }),
  );

/** Looks of text that Excel writes itself (ticks, labels). */
export const textProperties = (look: TextLook): Node =>
  el(
    'c:txPr',
    null,
    el('a:bodyPr', { wrap: 'none' }),
    el('a:lstStyle', null),
    el('a:p', null, el('a:pPr', null, properties('a:defRPr', look)), el('a:endParaRPr', { lang: 'sv-SE' })),
  );

export const paragraph = (look: TextLook & { readonly text: string }, align: 'l' | 'ctr'): Node =>
  el(
    'a:p',
    null,
    el('a:pPr', { algn: align }, properties('a:defRPr', look)),
    el('a:r', null, properties('a:rPr', look), el('a:t', null, look.text)),
  );

/** Paragraphs of fixed text. */
export const richText = (paragraphs: readonly (TextLook & { readonly text: string })[], align: 'l' | 'ctr'): Node =>
  el(
    'c:rich',
    null,
    el('a:bodyPr', null),
    el('a:lstStyle', null),
    paragraphs.map((look) => paragraph(look, align)),
  );
