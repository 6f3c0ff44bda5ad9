/** Text: runs, paragraphs, bullets and the level styles of placeholders, each run with its language. */
import type { ParagraphStyle, ShapeProperties, TextContent, TextStyle } from '../../../workspace/slides/model';
import { inEmu, inPoints } from '../../../workspace/slides/emu';
import { readParagraphs, type Paragraph, type Run } from '../../../workspace/slides/text/paragraphs';
import { el, join, nothing, type Xml } from '../../xml/element';
import { colorXml } from './fill';
import type { PartContext } from './part-context';

const ALIGNMENTS: Readonly<Record<string, string>> = { START: 'l', CENTER: 'ctr', END: 'r', JUSTIFIED: 'just' };
const ANCHORS: Readonly<Record<string, string>> = { TOP: 't', MIDDLE: 'ctr', BOTTOM: 'b' };
const BOLD = 700;

/** The text box's own margins, which Slides can't change: 7.2 points at the sides, 3.6 above and below. */
export const MARGINS = { lIns: 91_440, tIns: 45_720, rIns: 91_440, bIns: 45_720 };

function runProperties(name: string, style: TextStyle, context: PartContext): Xml {
  const {
    fontSize,
    bold,
    weightedFontFamily,
    italic,
    underline,
    strikethrough,
    baselineOffset,
    smallCaps,
    fontFamily,
    foregroundColor,
    link,
  } = style;
  const heavy = bold || (weightedFontFamily?.weight ?? 0) >= BOLD;
  const color = foregroundColor?.opaqueColor;
  return el(
    name,
    {
      lang: context.language,
      ...(fontSize && { sz: Math.round(inPoints(fontSize) * 100) }),
      ...((bold !== undefined || heavy) && { b: heavy }),
      ...(italic !== undefined && { i: italic }),
      ...(underline !== undefined && { u: underline ? 'sng' : 'none' }),
      ...(strikethrough !== undefined && { strike: strikethrough ? 'sngStrike' : 'noStrike' }),
      ...(smallCaps && { cap: 'small' }),
      ...(baselineOffset === 'SUPERSCRIPT' && { baseline: 30_000 }),
      ...(baselineOffset === 'SUBSCRIPT' && { baseline: -25_000 }),
    },
    color ? el('a:solidFill', {}, colorXml(color)) : nothing,
    fontFamily ? join(['a:latin', 'a:ea', 'a:cs'].map((script) => el(script, { typeface: fontFamily }))) : nothing,
    link?.url ? el('a:hlinkClick', { 'r:id': context.relations.add('hyperlink', link.url, true) }) : nothing,
  );
}

function spacing(name: string, dimension: ParagraphStyle['spaceAbove']): Xml {
  return dimension ? el(name, {}, el('a:spcPts', { val: Math.round(inPoints(dimension) * 100) })) : nothing;
}

/** `glyph` undefined leaves bullets alone, empty means none. */
function paragraphProperties(
  name: string,
  style: ParagraphStyle,
  level: number | undefined,
  glyph: string | undefined,
  tail: Xml = nothing,
  glyphStyle: TextStyle = {},
): Xml {
  const start = style.indentStart && Math.round(inEmu(style.indentStart));
  const first = style.indentFirstLine && Math.round(inEmu(style.indentFirstLine));
  return el(
    name,
    {
      ...(start !== undefined && { marL: Math.max(0, start) }),
      ...(level !== undefined && level > 0 && { lvl: level }),
      ...(first !== undefined && { indent: first - (start ?? 0) }),
      ...(style.alignment && { algn: ALIGNMENTS[style.alignment] ?? 'l' }),
      ...(style.direction === 'RIGHT_TO_LEFT' && { rtl: true }),
    },
    style.lineSpacing === undefined
      ? nothing
      : el('a:lnSpc', {}, el('a:spcPct', { val: Math.round(style.lineSpacing * 1000) })),
    spacing('a:spcBef', style.spaceAbove),
    spacing('a:spcAft', style.spaceBelow),
    glyph === undefined ? nothing : bullet(glyph, glyphStyle),
    tail,
  );
}

function bullet(glyph: string, { fontSize }: TextStyle): Xml {
  if (glyph.trim() === '') return el('a:buNone');
  if (/^\d+\.$/.test(glyph)) return el('a:buAutoNum', { type: 'arabicPeriod', startAt: Number.parseInt(glyph, 10) });
  return join([
    fontSize ? el('a:buSzPts', { val: Math.round(inPoints(fontSize) * 100) }) : nothing,
    el('a:buChar', { char: glyph }),
  ]);
}

function runXml(run: Run, context: PartContext): Xml {
  const properties = runProperties('a:rPr', run.style, context);
  if (run.auto === 'SLIDE_NUMBER') {
    return el(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      properties,
      el('a:t', {}, run.content || '‹#›'),
    );
  }
  const lines = run.content.replace(/\n$/, '').split('\u000b');
  return join(
    lines.flatMap((line, i) => [
      i > 0 ? el('a:br', {}, properties) : nothing,
      line === '' ? nothing : el('a:r', {}, properties, el('a:t', {}, line)),
    ]),
  );
}

function paragraphXml(paragraph: Paragraph, context: PartContext): Xml {
  const last = paragraph.runs[paragraph.runs.length - 1];
  const glyph = paragraph.bullet?.glyph ?? '';
  return el(
    'a:p',
    {},
    paragraphProperties(
      'a:pPr',
      paragraph.style,
      paragraph.bullet?.nestingLevel,
      glyph,
      nothing,
      paragraph.bullet?.bulletStyle,
    ),
    join(paragraph.runs.map((run) => runXml(run, context))),
    runProperties('a:endParaRPr', last?.style ?? {}, context),
  );
}

function levelStyle(paragraph: Paragraph, level: number, context: PartContext): Xml {
  const run = runProperties('a:defRPr', paragraph.runs[0]?.style ?? {}, context);
  return paragraphProperties(`a:lvl${level + 1}pPr`, paragraph.style, undefined, '', run);
}

/** The styles that a layout's or master's placeholder gives each list level: its nine empty paragraphs. */
export function levelStyles(content: TextContent | undefined, context: PartContext): Xml {
  const paragraphs = readParagraphs(content).slice(0, 9);
  return join(paragraphs.map((paragraph, level) => levelStyle(paragraph, level, context)));
}

export function bodyProperties(properties: ShapeProperties): Xml {
  const { contentAlignment, autofit } = properties;
  const fit = autofit?.autofitType;
  return el(
    'a:bodyPr',
    { wrap: 'square', ...MARGINS, ...(contentAlignment && { anchor: ANCHORS[contentAlignment] ?? 't' }) },
    fit === 'TEXT_AUTOFIT'
      ? el('a:normAutofit')
      : fit === 'SHAPE_AUTOFIT'
        ? el('a:spAutoFit')
        : fit === 'NONE'
          ? el('a:noAutofit')
          : null,
  );
}

export function paragraphsXml(content: TextContent | undefined, context: PartContext): Xml {
  const paragraphs = readParagraphs(content);
  if (paragraphs.length === 0) return el('a:p', {}, el('a:endParaRPr', { lang: context.language }));
  return join(paragraphs.map((paragraph) => paragraphXml(paragraph, context)));
}
