/** `TextStyle` as a request changes it: links bring their look, what equals the paragraph's own style is inherited. */
import type { TextStyle } from '../model';
import { same } from '../../protocol/same';
import { refuse } from '../refusal';
import type { RequestContext } from '../requests/request-handler';
import { applyChange, names, styleChange, type StyleChange } from './change-style';

const FIELDS = [
  'backgroundColor',
  'baselineOffset',
  'bold',
  'fontSize',
  'foregroundColor',
  'italic',
  'link',
  'smallCaps',
  'strikethrough',
  'underline',
  'weightedFontFamily',
] as const;

/** Recorded: 0x1155CC in single precision. */
const LINK_COLOR = { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } };

export function textStyleChange(
  request: { readonly fields?: string; readonly textStyle?: TextStyle },
  context: RequestContext,
): StyleChange<TextStyle> {
  const change = styleChange<TextStyle>(
    { fields: request.fields, source: request.textStyle, message: 'TextStyle', editable: FIELDS },
    context,
  );
  const { link, weightedFontFamily, fontSize } = change.source;
  if (names(change, 'link') && link && Object.keys(link).length === 0)
    throw refuse(context, 'Links must include at least one type.');
  if (names(change, 'weightedFontFamily') && weightedFontFamily && !weightedFontFamily.fontFamily)
    throw refuse(context, 'The font family must be specified with a weighted font family.');
  if (names(change, 'fontSize') && fontSize && (fontSize.magnitude ?? 0) <= 0)
    throw refuse(context, 'The font size must be greater than 0.');
  return change;
}

/** A link's colour and line come and go with it, unless the request says them itself. */
function withLinkLook(before: TextStyle, after: TextStyle, change: StyleChange<TextStyle>): TextStyle {
  if (!names(change, 'link')) return after;
  const own = { color: names(change, 'foregroundColor'), line: names(change, 'underline') };
  if (after.link) {
    return {
      ...after,
      ...(!own.color && { foregroundColor: LINK_COLOR }),
      ...(!own.line && { underline: true }),
    };
  }
  if (!before.link) return after;
  const { foregroundColor, underline, ...rest } = after;
  return {
    ...rest,
    ...(foregroundColor && (own.color || !same(foregroundColor, LINK_COLOR)) && { foregroundColor }),
    ...(own.line && underline !== undefined && { underline }),
  };
}

/** A font without a weight has 400. */
const withWeight = ({ weightedFontFamily: font, ...rest }: TextStyle): TextStyle =>
  font ? { ...rest, weightedFontFamily: { ...font, weight: font.weight ?? 400 } } : rest;

export function changedText(style: TextStyle, change: StyleChange<TextStyle>, inherited: TextStyle): TextStyle {
  const changed = withWeight(withLinkLook(style, applyChange(style, change), change));
  const entries = Object.entries(changed).filter(
    ([field, value]) => !(names(change, field) && same(value, inherited[field as keyof TextStyle])),
  );
  return Object.fromEntries(entries);
}

/** Links are not settable on newlines. */
export function withoutLinks(change: StyleChange<TextStyle>): StyleChange<TextStyle> {
  return { ...change, paths: change.paths.filter((path) => path !== 'link' && !path.startsWith('link.')) };
}
