/** `ParagraphStyle` as a request changes it. The named style comes first, since a heading has an id of its own. */
import type { ParagraphStyle } from '../model';
import { withHeadingId } from '../pieces/new-text';
import { refuse } from '../refusal';
import type { RequestContext } from '../requests/request-handler';
import { applyChange, names, styleChange, type StyleChange } from './change-style';

/** `headingId` and `tabStops` are read only. */
const FIELDS = [
  'alignment',
  'avoidWidowAndOrphan',
  'borderBetween',
  'borderBottom',
  'borderLeft',
  'borderRight',
  'borderTop',
  'direction',
  'indentEnd',
  'indentFirstLine',
  'indentStart',
  'keepLinesTogether',
  'keepWithNext',
  'lineSpacing',
  'namedStyleType',
  'pageBreakBefore',
  'shading',
  'spaceAbove',
  'spaceBelow',
  'spacingMode',
] as const;

export function paragraphStyleChange(
  request: { readonly fields?: string; readonly paragraphStyle?: ParagraphStyle },
  context: RequestContext,
): StyleChange<ParagraphStyle> {
  const change = styleChange<ParagraphStyle>(
    { fields: request.fields, source: request.paragraphStyle, message: 'ParagraphStyle', editable: FIELDS },
    context,
  );
  const part = change.paths.find((path) => path.startsWith('border') && path.includes('.'));
  if (part !== undefined) throw refuse(context, `Paragraph borders cannot be partially updated (${part}).`);
  return change;
}

/** Direction and named style are not inherited: without a value they have their first one. */
export function changedParagraph(
  style: ParagraphStyle,
  change: StyleChange<ParagraphStyle>,
  context: RequestContext,
): ParagraphStyle {
  const { namedStyleType = 'NORMAL_TEXT', direction = 'LEFT_TO_RIGHT', ...rest } = applyChange(style, change);
  const changed = { ...rest, namedStyleType, direction };
  const isOther = names(change, 'namedStyleType') && namedStyleType !== style.namedStyleType;
  return isOther ? withHeadingId(changed, context.newId) : changed;
}
