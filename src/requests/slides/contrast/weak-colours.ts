/** Which colours of a presentation's own theme show too badly to be used as we use them (LOOK.md section 2, "Changed theme"). */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { ThemeSlot } from '../drawing/elements';
import { contrastRatio, over, type Rgb } from './contrast-ratio';

/** `text` on paper, panel or tint; `fill` under white text; `mark` on paper or tint. */
export type ColourUse = 'text' | 'fill' | 'mark';

export interface WeakColour {
  readonly slot: ThemeSlot;
  readonly use: ColourUse;
  /** The worst ratio it has in that use. */
  readonly ratio: number;
}

const LEAST_TEXT = 4.5;
const LEAST_MARK = 3;
/** The field Börja här, and the crosses in it. */
const TINT = 0.08;
const CROSS = 0.74;

type Scheme = (slot: ThemeSlot) => Rgb;

/** Null where Google does not tell the theme's colours. */
function schemeOf({ masters }: slides_v1.Schema$Presentation): Scheme | null {
  const colors = masters?.[0]?.pageProperties?.colorScheme?.colors ?? [];
  if (colors.length === 0) return null;
  return (slot) => {
    // Google leaves parts that are 0 out of its answers.
    const { red = 0, green = 0, blue = 0 } = colors.find(({ type }) => type === slot)?.color ?? {};
    return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 };
  };
}

/** How well the text's own colour shows on the paper where that is too little to go on with; null where it will do. */
export function unreadableText(presentation: slides_v1.Schema$Presentation): number | null {
  const scheme = schemeOf(presentation);
  const ratio = scheme === null ? LEAST_TEXT : contrastRatio(scheme('DARK1'), scheme('LIGHT1'));
  return ratio < LEAST_TEXT ? ratio : null;
}

/** In order of slots. */
export function weakColours(presentation: slides_v1.Schema$Presentation): readonly WeakColour[] {
  const scheme = schemeOf(presentation);
  if (scheme === null) return [];
  const paper = scheme('LIGHT1');
  const tint = over(scheme('ACCENT1'), TINT, paper);
  const worst = (paint: Rgb, papers: readonly Rgb[]): number =>
    Math.min(...papers.map((under) => contrastRatio(paint, under)));
  const weak = (slot: ThemeSlot, use: ColourUse, ratio: number): WeakColour[] =>
    ratio < (use === 'mark' ? LEAST_MARK : LEAST_TEXT) ? [{ slot, use, ratio }] : [];
  return [
    ...weak('DARK2', 'text', worst(scheme('DARK2'), [paper, scheme('LIGHT2'), tint])),
    ...weak('ACCENT1', 'text', worst(scheme('ACCENT1'), [paper, tint])),
    ...(['ACCENT1', 'ACCENT2'] as const).flatMap((slot) => weak(slot, 'fill', contrastRatio(paper, scheme(slot)))),
    ...weak('ACCENT1', 'mark', worst(over(scheme('ACCENT1'), CROSS, paper), [paper, tint])),
    ...(['ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5', 'ACCENT6'] as const).flatMap((slot) =>
      weak(slot, 'mark', contrastRatio(scheme(slot), paper)),
    ),
  ];
}
