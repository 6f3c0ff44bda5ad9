/** A text's family and its weight, which go together: how the two fields that say them are reconciled (TextStyle.weightedFontFamily). */
import type { TextStyle } from '../model';
import { refuse } from '../refusal';
import type { RequestContext } from '../requests/request-handler';

const NORMAL = 400;

interface FamilyChange {
  /** The style before. */
  readonly style: TextStyle;
  /** The request's. */
  readonly source: TextStyle;
  readonly defaults: TextStyle;
  /** Whether the request's mask takes a field. */
  readonly takes: (field: string) => boolean;
}

/**
 * `next` with family and weight as the request has them; neither said means neither of one's own.
 * @throws ApiError 400 where the weighted family has no name or the two families differ.
 */
export function changeFamily(next: TextStyle, change: FamilyChange, context: RequestContext): TextStyle {
  const { style, source, defaults, takes } = change;
  const weighted = takes('weightedFontFamily') ? source.weightedFontFamily : undefined;
  const family = takes('fontFamily') ? source.fontFamily : undefined;
  if (!takes('weightedFontFamily') && !takes('fontFamily')) return next;
  if (weighted) {
    const { fontFamily, weight = NORMAL } = weighted;
    if (!fontFamily) throw refuse(context, 'The weighted font family must have a font family.');
    if (family !== undefined && family !== fontFamily) {
      throw refuse(context, `The font family (${family}) must match that of the weighted font family (${fontFamily}).`);
    }
    return { ...next, fontFamily, weightedFontFamily: { fontFamily, weight } };
  }
  if (family) {
    // Alone the family keeps its weight; where the mask takes both, what is not said is normal.
    const weight = takes('weightedFontFamily') ? NORMAL : (style.weightedFontFamily?.weight ?? NORMAL);
    return { ...next, fontFamily: family, weightedFontFamily: { fontFamily: family, weight } };
  }
  const { fontFamily: _family, weightedFontFamily: _weighted, ...rest } = next;
  const { fontFamily, weightedFontFamily } = defaults;
  return { ...rest, ...(fontFamily && { fontFamily }), ...(weightedFontFamily && { weightedFontFamily }) };
}
