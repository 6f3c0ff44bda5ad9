/** `createParagraphBullets`: makes the paragraphs of a span a list; leading tabs give the level and are removed. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { points } from '../emu';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { DEFAULT_PRESET, glyphOf, knownPreset, leadingTabs, newBullet } from '../text/bullets';
import { paragraphLength, sliceRuns } from '../text/paragraphs';
import { mapParagraphs } from '../text/style-text';
import { spanOf, textPlace } from '../text/text-place';

/** Points by which a level is indented further than the one above; the glyph hangs half of it to the left. */
const STEP = 36;

export const createParagraphBullets: RequestHandler<slides_v1.Schema$CreateParagraphBulletsRequest> = (
  presentation,
  request,
  context,
) => {
  const preset = request.bulletPreset ?? DEFAULT_PRESET;
  const place = textPlace(presentation, request, context);
  if (!knownPreset(preset)) throw refuse(context, `The bullet preset (${preset}) is not supported.`);
  if (place.paragraphs.length === 0) throw refuse(context, `The object (${request.objectId ?? ''}) has no text.`);
  const span = spanOf(request.textRange, place.paragraphs, context);

  const marked = mapParagraphs(place.paragraphs, span, (paragraph) => ({ ...paragraph }));
  const first = marked.findIndex((paragraph, i) => paragraph !== place.paragraphs[i]);
  const before = place.paragraphs[first - 1]?.bullet;
  const joins = before?.listId !== undefined && before.glyph === glyphOf(preset, before.nestingLevel ?? 0, 1);
  const listId =
    joins && before.listId
      ? before.listId
      : `kix.${context
          .newId()
          .replace(/[^a-z0-9]/gi, '')
          .toLowerCase()}`;

  const counts: number[] = [];
  const paragraphs = mapParagraphs(place.paragraphs, span, (paragraph) => {
    const level = leadingTabs(paragraph);
    counts.length = level + 1;
    counts[level] = (counts[level] ?? 0) + 1;
    const style = {
      ...paragraph.style,
      indentStart: points(STEP * (level + 1)),
      indentFirstLine: points(STEP * level + STEP / 2),
    };
    return {
      ...paragraph,
      style,
      bullet: newBullet({ listId, preset }, level, counts[level] ?? 1),
      runs: sliceRuns(paragraph.runs, level, paragraphLength(paragraph)),
    };
  });
  const nestingLevel = Object.fromEntries(Array.from({ length: 9 }, (_, level) => [level, { bulletStyle: {} }]));
  return { presentation: place.write(paragraphs, { ...place.lists, [listId]: { listId, nestingLevel } }) };
};
