/** The styles of a .docx: those that Docs has become its named styles, what any other says is said of each text that has it. */
import type { NamedStyle, ParagraphStyle, TextStyle } from '../model';
import { namedStyles } from '../blank/named-styles';
import { readParagraphStyle } from './read-paragraph-style';
import { readRunStyle } from './read-run-style';
import { childOf, childrenOf, findBelow, valueOf, type XmlNode } from './xml-node';

export interface StyleOf {
  readonly text: TextStyle;
  readonly paragraph: ParagraphStyle;
  readonly type: NonNullable<ParagraphStyle['namedStyleType']>;
}

export interface DocxStyles {
  readonly named: readonly NamedStyle[];
  /** What a paragraph's style means beside its named style; a style that is not there means nothing. */
  readonly paragraphStyle: (id: string | undefined) => StyleOf;
  readonly characterStyle: (id: string | undefined) => TextStyle;
  /** Language of the text. */
  readonly language: string;
}

const TYPES: Readonly<Record<string, StyleOf['type']>> = {
  Normal: 'NORMAL_TEXT',
  Title: 'TITLE',
  Subtitle: 'SUBTITLE',
  Heading1: 'HEADING_1',
  Heading2: 'HEADING_2',
  Heading3: 'HEADING_3',
  Heading4: 'HEADING_4',
  Heading5: 'HEADING_5',
  Heading6: 'HEADING_6',
};

type Styled = Pick<StyleOf, 'text' | 'paragraph'>;

const readStyle = (style: XmlNode | undefined): Styled => ({
  text: readRunStyle(childOf(style, 'w:rPr')),
  paragraph: readParagraphStyle(childOf(style, 'w:pPr')),
});

const merge = (a: Styled, b: Styled): Styled => ({
  text: { ...a.text, ...b.text },
  paragraph: { ...a.paragraph, ...b.paragraph },
});

const NOTHING: Styled = { text: {}, paragraph: {} };

export function readStyles(root: XmlNode): DocxStyles {
  const byId = new Map(childrenOf(root, 'w:style').map((style) => [valueOf(style, 'w:styleId') ?? '', style] as const));
  const defaults = childOf(root, 'w:docDefaults');
  const language = valueOf(findBelow(defaults ?? root, 'w:lang')) ?? 'en-US';
  const base: Styled = {
    text: readRunStyle(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
    paragraph: readParagraphStyle(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
  };
  /** From the style that it is based on up to itself, down to one that Docs has. */
  const own = (id: string): Styled & { readonly type: StyleOf['type'] } => {
    const type = TYPES[id];
    const style = byId.get(id);
    if (type || !style) return { ...NOTHING, type: type ?? 'NORMAL_TEXT' };
    const below = own(valueOf(childOf(style, 'w:basedOn')) ?? 'Normal');
    return { ...merge(below, readStyle(style)), type: below.type };
  };
  const normal = merge(base, readStyle(byId.get('Normal')));
  return {
    named: namedStyles.map((style) => namedStyle(style, byId, normal)),
    paragraphStyle: (id) => own(id ?? 'Normal'),
    characterStyle: (id) => (id === undefined ? {} : readStyle(byId.get(id)).text),
    language,
  };
}

/** The style that Docs has anew where the file says something of it. */
function namedStyle(style: NamedStyle, byId: ReadonlyMap<string, XmlNode>, normal: Styled): NamedStyle {
  const id = Object.keys(TYPES).find((one) => TYPES[one] === style.namedStyleType) ?? '';
  const said = style.namedStyleType === 'NORMAL_TEXT' ? normal : readStyle(byId.get(id));
  if (style.namedStyleType !== 'NORMAL_TEXT' && !byId.has(id)) return style;
  const kept = style.namedStyleType === 'NORMAL_TEXT' ? style : { textStyle: {}, paragraphStyle: headingBase(style) };
  return {
    ...style,
    textStyle: { ...kept.textStyle, ...said.text },
    paragraphStyle: { ...kept.paragraphStyle, ...said.paragraph },
  };
}

const headingBase = ({ paragraphStyle }: NamedStyle): ParagraphStyle => ({
  namedStyleType: paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT',
  direction: 'LEFT_TO_RIGHT',
});
