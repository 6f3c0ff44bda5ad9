/** Styles runs and paragraphs of a span; a style that is reset goes back to what the text would have by itself. */
import { changeProperties } from '../properties/change-properties';
import type { Bullet, ParagraphStyle, TextStyle } from '../model';
import { refuse } from '../refusal';
import type { RequestContext } from '../requests/request-handler';
import { changeFamily } from './change-family';
import { same } from '../../protocol/same';
import { paragraphLength, runLength, sliceRuns, textLength, type Paragraph } from './paragraphs';
import type { Span } from './text-place';

interface StyleChange<T> {
  readonly fields: string | undefined;
  readonly source: T | undefined;
  readonly defaults: T;
}

const TEXT_FIELDS = [
  'backgroundColor',
  'foregroundColor',
  'bold',
  'italic',
  'fontFamily',
  'fontSize',
  'link',
  'baselineOffset',
  'smallCaps',
  'strikethrough',
  'underline',
  'weightedFontFamily',
];
const PARAGRAPH_FIELDS = [
  'lineSpacing',
  'alignment',
  'indentStart',
  'indentEnd',
  'spaceAbove',
  'spaceBelow',
  'indentFirstLine',
  'direction',
  'spacingMode',
];

const LINK_COLOR = { opaqueColor: { themeColor: 'HYPERLINK' } };

/** Fields that the mask resets take their default; none where the text inherits. */
const filled = <T extends object>(value: T, defaults: T): T => ({ ...defaults, ...value });

export function changeTextStyle(style: TextStyle, change: StyleChange<TextStyle>, context: RequestContext): TextStyle {
  const { value, source, paths } = changeProperties(
    style,
    { ...change, message: 'TextStyle', editable: TEXT_FIELDS, unit: 'PT' },
    context,
  );
  const names = (field: string): boolean => paths.some((path) => path.split('.')[0] === field);
  if (names('fontSize') && source.fontSize && (source.fontSize.magnitude ?? 0) <= 0) {
    throw refuse(context, 'The font size must be greater than 0.');
  }
  const next = changeFamily(
    filled(value, change.defaults),
    { style, source, defaults: change.defaults, takes: names },
    context,
  );
  if (!names('link')) return next;
  if (source.link) {
    return {
      ...next,
      ...(!names('foregroundColor') && { foregroundColor: LINK_COLOR }),
      ...(!names('underline') && { underline: true }),
    };
  }
  const { foregroundColor, underline, ...rest } = next;
  const linked = same(foregroundColor, LINK_COLOR) && underline === true;
  return linked ? filled<TextStyle>(rest, change.defaults) : next;
}

export function changeParagraphStyle(
  style: ParagraphStyle,
  change: StyleChange<ParagraphStyle>,
  context: RequestContext,
): ParagraphStyle {
  const { value } = changeProperties(
    style,
    { ...change, message: 'ParagraphStyle', editable: PARAGRAPH_FIELDS, unit: 'PT' },
    context,
  );
  return { ...filled(value, change.defaults), direction: value.direction ?? 'LEFT_TO_RIGHT' };
}

/** Paragraphs that the span touches; an empty span touches the paragraph it stands in. */
function touched(start: number, length: number, span: Span): boolean {
  return span.start === span.end
    ? span.start >= start && span.start < start + length
    : span.start < start + length && span.end > start;
}

export function mapParagraphs(
  paragraphs: readonly Paragraph[],
  span: Span,
  change: (paragraph: Paragraph) => Paragraph,
): readonly Paragraph[] {
  const length = textLength(paragraphs);
  let at = 0;
  return paragraphs.map((paragraph) => {
    const start = at;
    at += paragraphLength(paragraph);
    // The newline at the end of the text is in no span, but an empty last paragraph is: it has nothing else.
    const emptyLast = at === length && at - start === 1 && start === span.end && span.start < span.end;
    return emptyLast || touched(start, at - start, span) ? change(paragraph) : paragraph;
  });
}

/** The span's runs; a span that reaches a paragraph's end takes its newline too, and one that covers a paragraph its bullet. */
export function styleSpan(
  paragraphs: readonly Paragraph[],
  span: Span,
  change: (style: TextStyle) => TextStyle,
): readonly Paragraph[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const length = paragraphLength(paragraph);
    const start = Math.max(0, span.start - at);
    const reach = span.end - at;
    const end = reach >= length - 1 ? length : reach;
    at += length;
    if (start >= end || reach < 0 || (reach === 0 && length > 1)) return paragraph;
    const { runs } = paragraph;
    const middle = sliceRuns(runs, start, end).map((run) => ({ ...run, style: change(run.style) }));
    const whole = start === 0 && end === length;
    const bullet: Bullet | undefined =
      paragraph.bullet && whole
        ? {
            ...paragraph.bullet,
            bulletStyle: change(paragraph.bullet.bulletStyle ?? {}),
          }
        : paragraph.bullet;
    return {
      ...paragraph,
      ...(bullet && { bullet }),
      runs: [...sliceRuns(runs, 0, start), ...middle, ...sliceRuns(runs, end, length)].filter(
        (run) => runLength(run) > 0,
      ),
    };
  });
}
