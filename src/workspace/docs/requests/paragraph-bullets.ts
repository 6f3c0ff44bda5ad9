/** `createParagraphBullets` and `deleteParagraphBullets`. Leading tabs say how deep a paragraph lies, and go. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { notImplemented } from '../../protocol/api-error';
import { LEVELS, presetLevels } from '../blank/list-presets';
import type { Bullet, ParagraphStyle } from '../model';
import { editTab, segmentOf, withSegment } from '../pieces/edit-tab';
import { type FoundParagraph, paragraphAt, paragraphsOf } from '../pieces/find-piece';
import type { NewlinePiece, Piece } from '../pieces/piece';
import { refuse } from '../refusal';
import type { TabState } from '../state';
import { mapParagraphs } from './map-paragraphs';
import { namedSpan, type Span } from './named-place';
import { withTab } from './named-tab';
import type { RequestContext, RequestHandler } from './request-handler';

const touched = ({ pieces, start, end }: Span): readonly FoundParagraph[] => paragraphsOf(pieces, start, end);

/** The list of the paragraph just above, where it has the same preset. */
function listAbove(tab: TabState, pieces: readonly Piece[], first: FoundParagraph, preset: string): string | undefined {
  const above = paragraphAt(pieces, first.start - 1)?.newline.bullet?.listId;
  return above !== undefined && tab.lists[above]?.preset === preset ? above : undefined;
}

function leadingTabs(pieces: readonly Piece[], { first }: FoundParagraph): number {
  const piece = pieces[first];
  return piece?.kind === 'text' ? /^\t*/.exec(piece.text)![0].length : 0;
}

function withBullet(newline: NewlinePiece, bullet: Bullet, tab: TabState): NewlinePiece {
  const level = tab.lists[bullet.listId ?? '']?.nestingLevels[bullet.nestingLevel ?? 0];
  const indents = {
    ...(level?.indentFirstLine && { indentFirstLine: level.indentFirstLine }),
    ...(level?.indentStart && { indentStart: level.indentStart }),
  };
  return { ...newline, bullet, paragraph: { ...newline.paragraph, ...indents } };
}

/** From the last paragraph up, so that the indices above stay true while tabs go. */
function makeList(tab: TabState, span: Span, listId: string): TabState {
  const { segmentId, pieces } = span;
  return touched(span).reduceRight((before, paragraph) => {
    const tabs = leadingTabs(pieces, paragraph);
    const level = Math.min(tabs, LEVELS - 1);
    const bullet = { listId, ...(level > 0 && { nestingLevel: level }), textStyle: { underline: false } };
    const marked = segmentOf(before, segmentId).map((piece, place) =>
      place === paragraph.last && piece.kind === 'newline' ? withBullet(piece, bullet, before) : piece,
    );
    const { start } = paragraph;
    return editTab(withSegment(before, segmentId, marked), { segmentId, start, end: start + tabs, pieces: [] });
  }, tab);
}

function checkedPreset(preset: string | undefined, context: RequestContext): string {
  if (preset === undefined || preset === 'BULLET_GLYPH_PRESET_UNSPECIFIED')
    throw refuse(context, 'The bullet preset must be specified.');
  return preset;
}

export const createParagraphBullets: RequestHandler<docs_v1.Schema$CreateParagraphBulletsRequest> = (
  document,
  request,
  context,
) => {
  const preset = checkedPreset(request.bulletPreset, context);
  const span = namedSpan(document, request.range, context);
  const [first] = touched(span);
  if (!first) return { document };
  const nestingLevels = presetLevels(preset);
  if (!nestingLevels) throw notImplemented(`createParagraphBullets with ${preset}`);
  const above = listAbove(span.tab, span.pieces, first, preset);
  if (above !== undefined) return { document: withTab(document, makeList(span.tab, span, above)) };
  const listId = context.newId('kix');
  const tab = { ...span.tab, lists: { ...span.tab.lists, [listId]: { preset, nestingLevels } } };
  return { document: withTab(document, makeList(tab, span, listId)) };
};

const STEP = 36;

/** How deep it lay is kept as an indent. */
function withoutBullet(newline: NewlinePiece): NewlinePiece {
  const { bullet, ...plain } = newline;
  if (!bullet) return newline;
  const { indentFirstLine: _first, indentStart: _start, ...rest } = newline.paragraph;
  const level = bullet.nestingLevel ?? 0;
  const indent = { magnitude: STEP * level, unit: 'PT' as const };
  const paragraph: ParagraphStyle = level === 0 ? rest : { ...rest, indentFirstLine: indent, indentStart: indent };
  return { ...plain, paragraph };
}

export const deleteParagraphBullets: RequestHandler<docs_v1.Schema$DeleteParagraphBulletsRequest> = (
  document,
  request,
  context,
) => ({ document: mapParagraphs(document, namedSpan(document, request.range, context), withoutBullet) });
