/** A report becomes slides to write: wording chosen by measure, content divided over as many slides as it needs, never smaller type. */
import type { Deck, Slide } from '../../../report/deck/deck';
import type { SlideBlock } from '../../../report/deck/slide-blocks';
import type { Area, DrawnHandler } from './block-handler';
import { handlerOf } from './block-handlers';
import { coverTitle } from './cover-title';
import type { BodyParagraph, LaidElement, LaidSlide } from './laid-slide';
import { isSlideKind, slideKey, slideKinds, type SlideKindKey } from '../template/slide-kinds';
import { manyLines, oneLine } from '../slide-text';
import { lineHeightPt } from '../../text/measure';
import { wrapText } from '../../text/wrap';
import { SOURCE_PT, sourceLinesOf } from '../source-line';

const TITLE_PT = 28;
const TITLE_LINES = 2;
/** What stands at the foot may reach as far below the content's end as the air under a table's last row. */
const UNDER_CONTENT = 6;

/** Content begins lower under a title of two lines, and ends higher over a source of two (LOOK.md section 4). */
const areaBetween = (titleLines: number, sourceLines: number): Area => ({
  top: titleLines > 1 ? 104 : 84,
  bottom: 360 - Math.max(0, sourceLines - 1) * lineHeightPt(SOURCE_PT),
  foot: 0,
});

/** A report slide with one of its titles and the parts its content makes under it. */
interface Choice {
  readonly title: string;
  readonly lines: number;
  readonly parts: readonly (readonly LaidElement[])[];
}

export const layOutDeck = (deck: Deck): readonly LaidSlide[] => deck.slides.flatMap(layOutSlide);

function layOutSlide(slide: Slide): readonly LaidSlide[] {
  const kind = slide.key;
  if (!isSlideKind(kind)) throw new RangeError(`no such slide: ${kind}`);
  const bodies = bodiesOf(slide, kind);
  const { title, parts } = choose(slide, kind);
  return parts.map((elements, place) => ({
    key: slideKey(kind, place),
    title: parts.length > 1 ? numbered(slide.continuedTitle ?? title, place, parts.length) : title,
    ...(kind === 'cover' && coverTitle(slide)),
    bodies,
    source: slide.source === undefined ? null : oneLine(slide.source),
    notes: manyLines(slide.notes),
    elements,
  }));
}

/** The full title if it fits in two lines, else the short one; the short one too where it saves a slide. */
function choose(slide: Slide, kind: SlideKindKey): Choice {
  const sourceLines = slide.source === undefined ? 0 : sourceLinesOf(oneLine(slide.source)).length;
  const titles = [slide.title, ...(slide.shortTitle === undefined ? [] : [slide.shortTitle])].map(oneLine);
  const choices = titles.map((title): Choice => {
    const lines = titleLines(title, kind);
    return { title, lines, parts: partsOf(slide, kind, areaBetween(lines, sourceLines)) };
  });
  const fitting = choices.filter(({ lines }) => lines <= TITLE_LINES);
  const possible = fitting.length > 0 ? fitting : choices.slice(-1);
  const best = possible.reduce((fewest, choice) => (choice.parts.length < fewest.parts.length ? choice : fewest));
  if (best.parts.length === 1 || slide.continuedTitle === undefined) return best;
  const continued = titleLines(numbered(slide.continuedTitle, 0, best.parts.length), kind);
  return { ...best, lines: continued, parts: partsOf(slide, kind, areaBetween(continued, sourceLines)) };
}

const titleLines = (title: string, kind: SlideKindKey): number =>
  wrapText(title, slideKinds[kind].title.width, TITLE_PT, true).length;

const numbered = (title: string, place: number, of: number): string =>
  oneLine(title)
    .replace('{n}', String(place + 1))
    .replace('{of}', String(of));

function bodiesOf(slide: Slide, kind: SlideKindKey): readonly (readonly BodyParagraph[])[] {
  const bodies: BodyParagraph[][] = slideKinds[kind].bodies.map(() => []);
  for (const block of slide.blocks) {
    const handler = handlerOf(block);
    if (handler.kind !== 'text') continue;
    handler.bodies(block, kind).forEach((paragraphs, place) => bodies[place]?.push(...paragraphs));
  }
  return bodies;
}

/** The drawn blocks of a slide; the one that makes several parts has the room above the last one's foot for itself. */
function partsOf(slide: Slide, kind: SlideKindKey, whole: Area): readonly (readonly LaidElement[])[] {
  const foot = slide.blocks.reduce((sum, block) => sum + footHeightOf(block), 0);
  let footTop = whole.bottom + UNDER_CONTENT - foot;
  const drawn = slide.blocks.flatMap((block) => {
    const handler = handlerOf(block);
    if (handler.kind !== 'drawn') return [];
    const height = footHeightOf(block);
    const area = height > 0 ? { top: footTop, bottom: (footTop += height), foot: 0 } : { ...whole, foot };
    return [{ block, handler, area, parts: handler.split(block, area), atFoot: height > 0 }];
  });
  const count = Math.max(1, ...drawn.map(({ parts }) => parts.length));
  return Array.from({ length: count }, (_, place) =>
    drawn.flatMap(({ block, handler, area, parts, atFoot }) => {
      const part = parts[atFoot ? place - (count - 1) : place];
      return part === undefined ? [] : [element(block, part, handler, slideKey(kind, place), area)];
    }),
  );
}

function footHeightOf(block: SlideBlock): number {
  const handler = handlerOf(block);
  return handler.kind === 'drawn' ? (handler.footHeight?.(block) ?? 0) : 0;
}

function element<B extends SlideBlock>(
  whole: B,
  part: B,
  handler: DrawnHandler<B>,
  slide: string,
  area: Area,
): LaidElement {
  const path = `${slide}/${whole.key}`;
  return {
    key: whole.key,
    rootId: handler.rootId(path),
    part,
    draw: (slideObjectId) => handler.draw(part, { slideObjectId, path, area }, whole),
  };
}
