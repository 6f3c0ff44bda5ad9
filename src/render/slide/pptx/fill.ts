/** Fills, outlines and colours: theme slots stay slots, so that a changed theme changes them. */
import type { OpaqueColor, ShapeProperties, SolidFill } from '../../../workspace/slides/model';
import { hexFromRgb } from '../../../workspace/colors';
import { inEmu } from '../../../workspace/slides/emu';
import { el, nothing, type Xml } from '../../xml/element';

const SLOTS: Readonly<Record<string, string>> = {
  DARK1: 'dk1',
  LIGHT1: 'lt1',
  DARK2: 'dk2',
  LIGHT2: 'lt2',
  ACCENT1: 'accent1',
  ACCENT2: 'accent2',
  ACCENT3: 'accent3',
  ACCENT4: 'accent4',
  ACCENT5: 'accent5',
  ACCENT6: 'accent6',
  HYPERLINK: 'hlink',
  FOLLOWED_HYPERLINK: 'folHlink',
  TEXT1: 'tx1',
  BACKGROUND1: 'bg1',
  TEXT2: 'tx2',
  BACKGROUND2: 'bg2',
};

const DASHES: Readonly<Record<string, string>> = {
  SOLID: 'solid',
  DOT: 'sysDot',
  DASH: 'dash',
  DASH_DOT: 'dashDot',
  LONG_DASH: 'lgDash',
  LONG_DASH_DOT: 'lgDashDot',
};

/** OOXML counts thousandths of a percent. */
const SHARE = 100_000;

export function colorXml(color: OpaqueColor | undefined, alpha = 1): Xml {
  const opacity = alpha < 1 ? el('a:alpha', { val: Math.round(alpha * SHARE) }) : null;
  const slot = color?.themeColor && SLOTS[color.themeColor];
  return slot
    ? el('a:schemeClr', { val: slot }, opacity)
    : el('a:srgbClr', { val: hexFromRgb(color?.rgbColor ?? {}).slice(1) }, opacity);
}

export const solidXml = (fill: SolidFill): Xml => el('a:solidFill', {}, colorXml(fill.color, fill.alpha ?? 1));

interface Fill {
  readonly propertyState?: string;
  readonly solidFill?: SolidFill;
}

/** Nothing is written where it is inherited. */
export function fillXml(fill: Fill | undefined): Xml {
  if (fill?.propertyState === 'NOT_RENDERED') return el('a:noFill');
  return fill?.solidFill && fill.propertyState !== 'INHERIT' ? solidXml(fill.solidFill) : nothing;
}

export interface Stroke {
  readonly fill?: SolidFill;
  /** In EMU. */
  readonly weight?: number;
  readonly dashStyle?: string;
  readonly ends?: Xml;
}

export const strokeXml = (name: string, { fill, weight, dashStyle, ends = nothing }: Stroke): Xml =>
  el(
    name,
    { ...(weight !== undefined && { w: Math.round(weight), cap: 'flat' }) },
    fill ? solidXml(fill) : nothing,
    el('a:prstDash', { val: DASHES[dashStyle ?? 'SOLID'] ?? 'solid' }),
    ends,
  );

export function outlineXml(outline: ShapeProperties['outline']): Xml {
  if (outline?.propertyState === 'NOT_RENDERED') return el('a:ln', {}, el('a:noFill'));
  if (!outline || outline.propertyState === 'INHERIT') return nothing;
  const { outlineFill, weight, dashStyle } = outline;
  return strokeXml('a:ln', {
    ...(outlineFill?.solidFill && { fill: outlineFill.solidFill }),
    ...(weight && { weight: inEmu(weight) }),
    ...(dashStyle && { dashStyle }),
  });
}
