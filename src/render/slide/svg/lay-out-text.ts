/** Lays text out in a box of given width: lines with measured pieces, bullets, and the height of it all. */
import { inPoints } from '../../../workspace/slides/emu';
import type { Element, TextContent, TextStyle } from '../../../workspace/slides/model';
import { readParagraphs, type Run } from '../../../workspace/slides/text/paragraphs';
import { DESCENT, LINE_HEIGHT, textWidth } from '../../text/text-width';
import { wrapRuns, type Piece } from '../../text/wrap-runs';
import { inheritedLook, type SlideLook } from './resolve';

export interface PlacedPiece {
  readonly text: string;
  readonly style: TextStyle;
  /** From the left edge of the text, in points. */
  readonly x: number;
}

export interface Line {
  /** Base line from the top of the text, in points. */
  readonly baseline: number;
  readonly pieces: readonly PlacedPiece[];
}

export interface LaidText {
  readonly lines: readonly Line[];
  readonly height: number;
}

const BOLD = 700;
const SMALL = 0.65;

export const isBold = (style: TextStyle): boolean =>
  style.bold === true || (style.weightedFontFamily?.weight ?? 0) >= BOLD;

export const sizeOf = (style: TextStyle): number => {
  const size = inPoints(style.fontSize);
  return style.baselineOffset === 'SUPERSCRIPT' || style.baselineOffset === 'SUBSCRIPT' ? size * SMALL : size;
};

const measure = (text: string, style: TextStyle): number => textWidth(text, sizeOf(style), isBold(style));

/** Runs cut at forced line breaks. */
function cutAtBreaks(runs: readonly { readonly text: string; readonly style: TextStyle }[]) {
  const parts: { readonly text: string; readonly style: TextStyle }[][] = [[]];
  for (const run of runs) {
    run.text.split('\u000b').forEach((text, i) => {
      if (i > 0) parts.push([]);
      parts[parts.length - 1]?.push({ text, style: run.style });
    });
  }
  return parts;
}

const shown = (run: Run, look: SlideLook): string =>
  run.auto === 'SLIDE_NUMBER' ? String(look.number) : run.content.replace(/\n$/, '');

const START: Readonly<Record<string, number>> = { CENTER: 0.5, END: 1 };

function placeLine(
  pieces: readonly Piece<TextStyle>[],
  left: number,
  room: number,
  alignment: string | undefined,
): readonly PlacedPiece[] {
  const last = pieces[pieces.length - 1];
  const trailing = last ? last.width - measure(last.text.replace(/ +$/, ''), last.style) : 0;
  const used = pieces.reduce((sum, piece) => sum + piece.width, 0) - trailing;
  let x = left + (room - used) * (START[alignment ?? 'START'] ?? 0);
  return pieces.map(({ text, style, width }) => {
    const placed = { text, style, x };
    x += width;
    return placed;
  });
}

/** `chain`: the element and the placeholders that it inherits from. `width` in points, without the box's own margins. */
export function layOutText(
  content: TextContent | undefined,
  chain: readonly Element[],
  width: number,
  look: SlideLook,
): LaidText {
  const lines: Line[] = [];
  let y = 0;
  const paragraphs = readParagraphs(content);
  paragraphs.forEach((paragraph, p) => {
    const inherited = inheritedLook(chain, paragraph.bullet ? (paragraph.bullet.nestingLevel ?? 0) : 0);
    const style = { ...inherited.paragraph, ...paragraph.style };
    const runs = paragraph.runs.map((run) => ({ text: shown(run, look), style: { ...inherited.text, ...run.style } }));
    const left = inPoints(style.indentStart);
    const first = paragraph.bullet ? left : inPoints(style.indentFirstLine);
    const room = width - left - inPoints(style.indentEnd);
    const end = runs[runs.length - 1]?.style ?? inherited.text;
    if (p > 0) y += inPoints(style.spaceAbove);
    cutAtBreaks(runs).forEach((part, piece) => {
      const start = piece === 0 ? first : left;
      wrapRuns(part, room, width - start - inPoints(style.indentEnd), measure).forEach((pieces, i) => {
        const size = Math.max(
          ...pieces.map((one) => inPoints(one.style.fontSize)),
          pieces.length === 0 ? inPoints(end.fontSize) : 0,
        );
        const from = i === 0 ? start : left;
        y += size * LINE_HEIGHT * ((style.lineSpacing ?? 100) / 100);
        const placed = placeLine(pieces, from, width - from - inPoints(style.indentEnd), style.alignment);
        const glyph = piece === 0 && i === 0 ? (paragraph.bullet?.glyph ?? '').trim() : '';
        const bullet = {
          text: glyph,
          style: { ...runs[0]?.style, ...paragraph.bullet?.bulletStyle, underline: false },
          x: inPoints(style.indentFirstLine),
        };
        lines.push({ baseline: y - size * DESCENT, pieces: glyph === '' ? placed : [bullet, ...placed] });
      });
    });
    if (p < paragraphs.length - 1) y += inPoints(style.spaceBelow);
  });
  return { lines, height: y };
}
