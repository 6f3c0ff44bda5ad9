/** A paragraph's properties (`w:pPr`) as the paragraph style of Docs: only what they say. Lengths are in twentieths of a point. */
import { notImplemented } from '../../protocol/api-error';
import type { ParagraphStyle } from '../model';
import { points } from '../points';
import { requireKnown } from './known-elements';
import { colorOf } from './read-run-style';
import { childOf, numberOf, switchOf, valueOf, type XmlNode } from './xml-node';

const KNOWN: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:widowControl',
  'w:numPr',
  'w:shd',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:jc',
  'w:outlineLvl',
  'w:rPr',
]);

const ALIGNMENTS: Readonly<Record<string, NonNullable<ParagraphStyle['alignment']>>> = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
  both: 'JUSTIFIED',
};

export const TWIPS = 20;

/** 240 is single spacing where the rule is not a length. */
const SINGLE_LINE = 240;

function spacingOf(spacing: XmlNode | undefined): ParagraphStyle {
  const rule = valueOf(spacing, 'w:lineRule') ?? 'auto';
  const [line, before, after] = ['w:line', 'w:before', 'w:after'].map((name) => numberOf(spacing, name));
  if (line !== undefined && rule !== 'auto') throw notImplemented('a .docx with lines of a fixed height');
  return {
    ...(line !== undefined && { lineSpacing: Math.round((line / SINGLE_LINE) * 10_000) / 100 }),
    ...(before !== undefined && { spaceAbove: points(before / TWIPS) }),
    ...(after !== undefined && { spaceBelow: points(after / TWIPS) }),
  };
}

/** In Docs the first line's indent is measured from the margin too, not from the other lines'. */
export function indentsOf(indent: XmlNode | undefined): ParagraphStyle {
  if (!indent) return {};
  const start = numberOf(indent, 'w:left') ?? numberOf(indent, 'w:start') ?? 0;
  const end = numberOf(indent, 'w:right') ?? numberOf(indent, 'w:end');
  const first = numberOf(indent, 'w:firstLine') ?? -(numberOf(indent, 'w:hanging') ?? 0);
  return {
    indentFirstLine: points((start + first) / TWIPS),
    indentStart: points(start / TWIPS),
    ...(end !== undefined && { indentEnd: points(end / TWIPS) }),
  };
}

export function readParagraphStyle(properties: XmlNode | undefined): ParagraphStyle {
  requireKnown(properties, KNOWN);
  const on = (name: string): boolean | undefined => switchOf(childOf(properties, name));
  const [next, lines, breaks, widows] = [
    on('w:keepNext'),
    on('w:keepLines'),
    on('w:pageBreakBefore'),
    on('w:widowControl'),
  ];
  const alignment = ALIGNMENTS[valueOf(childOf(properties, 'w:jc')) ?? ''];
  const shade = colorOf(valueOf(childOf(properties, 'w:shd'), 'w:fill'));
  return {
    ...(alignment && { alignment }),
    ...spacingOf(childOf(properties, 'w:spacing')),
    ...indentsOf(childOf(properties, 'w:ind')),
    ...(next !== undefined && { keepWithNext: next }),
    ...(lines !== undefined && { keepLinesTogether: lines }),
    ...(breaks !== undefined && { pageBreakBefore: breaks }),
    ...(widows !== undefined && { avoidWidowAndOrphan: widows }),
    ...(shade && { shading: { backgroundColor: shade } }),
  };
}
