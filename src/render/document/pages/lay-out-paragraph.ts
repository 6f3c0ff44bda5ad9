/** A paragraph as lines below each other, with its list sign before the first; a picture is a line of its own. */
import type { ParagraphStyle, TextStyle } from '../../../workspace/docs/model';
import type { ParagraphBlock } from '../../../workspace/docs/pieces/blocks';
import type { InlinePiece, ObjectPiece } from '../../../workspace/docs/pieces/piece';
import { inheritedParagraph, inheritedText } from '../../../workspace/docs/styles/named-style';
import { DESCENT, LINE_HEIGHT } from '../../text/text-width';
import { type Piece, wrapRuns } from '../../text/wrap-runs';
import { inPoints } from '../lengths';
import { drawLine, measure, type PlacedText } from './draw-line';
import { layOutPicture } from './lay-out-picture';
import type { PageContext } from './page-context';
import { slab, type Slab, type Spot } from './slab';

/** Stands for a number that only the page knows. */
const PAGE_NUMBER = '\uE000';
const PAGE_COUNT = '\uE001';

interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

/** Text until something that is no text: a picture, a page break, the end. */
interface Part {
  readonly runs: readonly Run[];
  readonly end?: ObjectPiece;
}

function objectText({ member, value }: ObjectPiece): string | undefined {
  if (member === 'autoText') return value['type'] === 'PAGE_COUNT' ? PAGE_COUNT : PAGE_NUMBER;
  if (member === 'inlineObjectElement' || member === 'pageBreak' || member === 'horizontalRule') return undefined;
  const properties = (value[`${member}Properties`] ?? {}) as Readonly<Record<string, unknown>>;
  return String(properties['name'] ?? properties['email'] ?? properties['title'] ?? properties['displayText'] ?? '');
}

/** Cut at pictures, page breaks and forced line breaks. */
function partsOf(line: readonly InlinePiece[], inherited: TextStyle): readonly Part[] {
  const parts: { runs: Run[]; end?: ObjectPiece }[] = [{ runs: [] }];
  const last = () => parts[parts.length - 1]!;
  for (const piece of line) {
    if (piece.kind === 'newline') continue;
    const style = { ...inherited, ...piece.style };
    const text = piece.kind === 'text' ? piece.text : objectText(piece);
    if (text === undefined) {
      last().end = piece as ObjectPiece;
      parts.push({ runs: [] });
      continue;
    }
    text.split('\u000b').forEach((one, i) => {
      if (i > 0) parts.push({ runs: [] });
      last().runs.push({ text: one.replace(/\t/g, '    '), style });
    });
  }
  return parts;
}

const START: Readonly<Record<string, number>> = { CENTER: 0.5, END: 1 };

function placeLine(
  pieces: readonly Piece<TextStyle>[],
  left: number,
  room: number,
  alignment: ParagraphStyle['alignment'],
): readonly PlacedText[] {
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

const numbered = (pieces: readonly PlacedText[], { page, pages }: Spot): readonly PlacedText[] =>
  pieces.map((piece) => ({
    ...piece,
    text: piece.text.replace(PAGE_NUMBER, String(page)).replace(PAGE_COUNT, String(pages)),
  }));

function textSlab(pieces: readonly PlacedText[], size: number, lineSpacing: number): Slab {
  const height = size * LINE_HEIGHT * (lineSpacing / 100);
  return slab(height, (spot) => drawLine(numbered(pieces, spot), spot.x, spot.y + height - size * DESCENT));
}

interface Column {
  readonly style: ParagraphStyle;
  readonly width: number;
  /** Size of a line without text. */
  readonly emptySize: number;
}

/** `first`: the part begins the paragraph, and so its first line stands where the paragraph says. */
function linesOf(
  runs: readonly Run[],
  { style, width, emptySize }: Column,
  first: boolean,
  isListed: boolean,
): readonly Slab[] {
  const left = inPoints(style.indentStart);
  const begin = first && !isListed ? inPoints(style.indentFirstLine) : left;
  const right = inPoints(style.indentEnd);
  const lines = wrapRuns(runs, width - left - right, width - begin - right, measure);
  return lines.map((pieces, i) => {
    const from = i === 0 ? begin : left;
    const size = pieces.length === 0 ? emptySize : Math.max(...pieces.map((one) => inPoints(one.style.fontSize)));
    const placed = placeLine(pieces, from, width - from - right, style.alignment);
    return textSlab(placed, size, style.lineSpacing ?? 100);
  });
}

/** The sign of a list stands on the first line. */
function withGlyph(first: Slab, glyph: PlacedText): Slab {
  const draw: Slab['draw'] = (spot) => {
    const size = inPoints(glyph.style.fontSize);
    const sign = drawLine([glyph], spot.x, spot.y + first.height - size * DESCENT);
    return { xml: sign.xml + first.draw(spot).xml };
  };
  return { ...first, draw };
}

function edged(slabs: readonly Slab[], style: ParagraphStyle): readonly Slab[] {
  return slabs.map((one, i) => ({
    ...one,
    ...(i === 0 && { above: inPoints(style.spaceAbove) }),
    ...(i === slabs.length - 1 && { below: inPoints(style.spaceBelow) }),
    keepWithNext: style.keepWithNext === true || (style.keepLinesTogether === true && i < slabs.length - 1),
    startsPage: one.startsPage || (i === 0 && style.pageBreakBefore === true),
  }));
}

/** `width` of the column in points. */
export function layOutParagraph(
  { line, newline }: ParagraphBlock,
  width: number,
  context: PageContext,
): readonly Slab[] {
  const type = newline.paragraph.namedStyleType;
  const style = { ...inheritedParagraph(context.tab, type), ...newline.paragraph };
  const inherited = inheritedText(context.tab, type);
  const emptySize = inPoints({ ...inherited, ...newline.style }.fontSize);
  const column = { style, width, emptySize };
  const parts = partsOf(line, inherited);
  const slabs: Slab[] = [];
  let breaks = false;
  const add = (made: readonly Slab[]): void => {
    made.forEach((one) => slabs.push(breaks ? { ...one, startsPage: true } : one));
    if (made.length > 0) breaks = false;
  };
  parts.forEach(({ runs, end }, i) => {
    // A picture, or what comes after one, needs no empty line of its own.
    const isBare = runs.length === 0 && (end !== undefined || i > 0);
    if (!isBare) add(linesOf(runs, column, i === 0, newline.bullet !== undefined));
    if (end?.member === 'inlineObjectElement') {
      const picture = layOutPicture(String(end.value['inlineObjectId']), inPoints(style.indentStart), context);
      if (picture) add([picture]);
    }
    if (end?.member === 'pageBreak') breaks = true;
  });
  if (breaks) add([textSlab([], emptySize, 100)]);
  const [first, ...rest] = edged(slabs, style);
  if (!first || !newline.bullet) return first ? [first, ...rest] : [];
  const glyph = {
    text: context.numberOf(newline.bullet),
    style: { ...inherited, ...parts[0]?.runs[0]?.style, ...newline.bullet.textStyle, underline: false },
    x: inPoints(style.indentFirstLine),
  };
  return [withGlyph(first, glyph), ...rest];
}
