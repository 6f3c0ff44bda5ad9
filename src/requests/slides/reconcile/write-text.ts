/** Requests that put text into a placeholder or box, with the styles that differ from the layout's. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { fieldMask } from '../../field-mask';
import type { BodyParagraph, LaidSlide } from '../lay-out/laid-slide';
import { pt } from '../units';

type Request = slides_v1.Schema$Request;

const PRESETS = { bullet: 'BULLET_DISC_CIRCLE_SQUARE', number: 'NUMBERED_DIGIT_ALPHA_ROMAN' } as const;
const MARKER_INDENT_PT = { bullet: 18, number: 28 } as const;

/** Replaces the whole text; the style of what stood there goes on. */
export const replaceText = (objectId: string, current: string, text: string): readonly Request[] => [
  ...(current === '' ? [] : [{ deleteText: { objectId, textRange: { type: 'ALL' } } }]),
  ...(text === '' ? [] : [{ insertText: { objectId, insertionIndex: 0, text } }]),
];

/** The sizes of a title's paragraphs are set anew where it may have its own: those of the title before would go on. */
export function replaceTitle(
  objectId: string,
  current: string,
  { title, titleSizesPt }: Pick<LaidSlide, 'title' | 'titleSizesPt'>,
): readonly Request[] {
  const replaced = replaceText(objectId, current, title);
  if (titleSizesPt === undefined || title === '') return replaced;
  const sized = (textRange: slides_v1.Schema$Range, style: slides_v1.Schema$TextStyle): Request => ({
    updateTextStyle: { objectId, textRange, style, fields: 'fontSize' },
  });
  let start = 0;
  return [
    ...replaced,
    sized({ type: 'ALL' }, {}),
    ...title.split('\n').flatMap((text, place) => {
      const range = { type: 'FIXED_RANGE', startIndex: start, endIndex: start + text.length };
      start += text.length + 1;
      const size = titleSizesPt[place];
      return size === undefined || text === '' ? [] : [sized(range, { fontSize: pt(size) })];
    }),
  ];
}

export const bodyText = (paragraphs: readonly BodyParagraph[]): string => paragraphs.map(({ text }) => text).join('\n');

/** `listed`: the placeholder gives its paragraphs bullets by itself, which only lists shall keep. */
export function replaceBody(
  objectId: string,
  current: string,
  paragraphs: readonly BodyParagraph[],
  listed: boolean,
): readonly Request[] {
  const text = bodyText(paragraphs);
  const replaced = replaceText(objectId, current, text);
  if (text === '') return replaced;
  const all = { type: 'ALL' };
  let start = 0;
  const styled = paragraphs.flatMap((paragraph): readonly Request[] => {
    const textRange = { type: 'FIXED_RANGE', startIndex: start, endIndex: start + paragraph.text.length };
    start += paragraph.text.length + 1;
    return paragraph.text === '' ? [] : paragraphRequests(objectId, textRange, paragraph);
  });
  return [
    ...replaced,
    // An empty style under a mask takes back what the text before had, so that the layout's own shows.
    ...(current === ''
      ? []
      : [{ updateTextStyle: { objectId, textRange: all, style: {}, fields: 'bold,fontSize,foregroundColor' } }]),
    ...(listed ? [{ deleteParagraphBullets: { objectId, textRange: all } }] : []),
    ...styled,
  ];
}

function paragraphRequests(
  objectId: string,
  textRange: slides_v1.Schema$Range,
  paragraph: BodyParagraph,
): readonly Request[] {
  const { marker, sizePt, bold, slot, spaceAbovePt = 0, indentPt = 0 } = paragraph;
  const start = textRange.startIndex ?? 0;
  const style: slides_v1.Schema$TextStyle = {
    ...(bold && { bold }),
    ...(sizePt !== undefined && { fontSize: pt(sizePt) }),
    ...(slot && { foregroundColor: { opaqueColor: { themeColor: slot } } }),
  };
  const paragraphStyle = {
    spaceAbove: pt(spaceAbovePt),
    indentStart: pt(indentPt + (marker ? MARKER_INDENT_PT[marker] : 0)),
    indentFirstLine: pt(indentPt),
    indentEnd: pt(indentPt),
  };
  return [
    ...(fieldMask(style) === '' ? [] : [{ updateTextStyle: { objectId, textRange, style, fields: fieldMask(style) } }]),
    ...(marker ? [{ createParagraphBullets: { objectId, textRange, bulletPreset: PRESETS[marker] } }] : []),
    ...(marker === 'bullet' ? smallBullet(objectId, start, paragraph) : []),
    { updateParagraphStyle: { objectId, textRange, style: paragraphStyle, fields: fieldMask(paragraphStyle) } },
  ];
}

/** A disc of radius 2.5: in the text's own size it is half as large again as a full stop of a heading (LOOK.md section 6, slide 8). */
const BULLET_PT = 10;

/**
 * A bullet takes the style that its whole paragraph is given, and keeps it when the text's parts are styled again (discovery:
 * UpdateTextStyleRequest.textRange). A text of one sign has no parts; its bullet stays as large as the text.
 */
function smallBullet(objectId: string, start: number, { text, sizePt }: BodyParagraph): readonly Request[] {
  if (text.length < 2) return [];
  const end = start + text.length;
  const own = sizePt === undefined ? {} : { fontSize: pt(sizePt) };
  const sized = (startIndex: number, endIndex: number, style: slides_v1.Schema$TextStyle): Request => ({
    updateTextStyle: { objectId, textRange: { type: 'FIXED_RANGE', startIndex, endIndex }, style, fields: 'fontSize' },
  });
  return [sized(start, end, { fontSize: pt(BULLET_PT) }), sized(start, end - 1, own), sized(end - 1, end, own)];
}
