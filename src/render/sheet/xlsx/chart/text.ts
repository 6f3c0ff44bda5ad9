/** Text in a chart: one language, font, size and colour. */
import { el, type Xml } from '../../../xml/element';

/** What all text of a chart shares. */
export interface Lettering {
  readonly font: string;
  /** As Office writes it: "sv-SE". */
  readonly language: string;
}

export interface TextLook extends Lettering {
  readonly sizePt: number;
  readonly bold?: boolean;
  /** RRGGBB */
  readonly colour: string;
}

export const solidFill = (colour: string): Xml => el('a:solidFill', {}, el('a:srgbClr', { val: colour }));

const properties = (name: 'a:rPr' | 'a:defRPr', { font, language, sizePt, bold = false, colour }: TextLook): Xml =>
  el(
    name,
    { lang: name === 'a:rPr' ? language : null, sz: Math.round(sizePt * 100), b: bold ? 1 : 0 },
    solidFill(colour),
    el('a:latin', { typeface: font }),
  );

/** Looks of text that Excel writes itself (ticks, labels). */
export const textProperties = (look: TextLook): Xml =>
  el(
    'c:txPr',
    {},
    el('a:bodyPr', { wrap: 'none' }),
    el('a:lstStyle', {}),
    el('a:p', {}, el('a:pPr', {}, properties('a:defRPr', look)), el('a:endParaRPr', { lang: look.language })),
  );

export const paragraph = (look: TextLook & { readonly text: string }, align: 'l' | 'ctr'): Xml =>
  el(
    'a:p',
    {},
    el('a:pPr', { algn: align }, properties('a:defRPr', look)),
    el('a:r', {}, properties('a:rPr', look), el('a:t', {}, look.text)),
  );

/** Paragraphs of fixed text. */
export const richText = (paragraphs: readonly (TextLook & { readonly text: string })[], align: 'l' | 'ctr'): Xml =>
  el(
    'c:rich',
    {},
    el('a:bodyPr', {}),
    el('a:lstStyle', {}),
    paragraphs.map((look) => paragraph(look, align)),
  );
