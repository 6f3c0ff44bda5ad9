/** What a drawing on a slide is made of, in points and theme colours; order of the list is order of drawing. */
import type { Box } from '../units';

/** Slots of the theme; a municipality's own colours follow by themselves (LOOK.md section 2). */
export type ThemeSlot =
  'DARK1' | 'LIGHT1' | 'DARK2' | 'LIGHT2' | 'ACCENT1' | 'ACCENT2' | 'ACCENT3' | 'ACCENT4' | 'ACCENT5' | 'ACCENT6';

export interface Paint {
  readonly slot: ThemeSlot;
  /** 0–1; 1 where absent. */
  readonly alpha?: number;
}

/** What an element is, as its object id ends: checks know by it what may be small (LOOK.md section 3). */
export type Role = 'panel' | 'tint' | 'line' | 'cross' | 'mark' | 'nr' | 'tick' | 'axis' | 'name' | 'list' | 'note';

interface Drawn {
  readonly role: Role;
  /** Unique within the drawing; the object id is made of it. */
  readonly key: string;
}

export interface ShapeElement extends Drawn {
  readonly type: 'shape';
  readonly shape: 'RECTANGLE' | 'ELLIPSE';
  readonly box: Box;
  /** null = none. */
  readonly fill: Paint | null;
  readonly outline: (Paint & { readonly weightPt: number }) | null;
}

export interface LineElement extends Drawn {
  readonly type: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly paint: Paint;
  readonly weightPt: number;
}

export interface TextElement extends Drawn {
  readonly type: 'text';
  /** Lines as measured; Slides breaks them itself in the same places. */
  readonly lines: readonly string[];
  readonly text: string;
  /** The text's own area, without the margins of its box. */
  readonly area: Box;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly paint: Paint;
  readonly align: 'START' | 'CENTER' | 'END';
  /** 1 = 100 %. */
  readonly spacing: number;
}

export type Element = ShapeElement | LineElement | TextElement;

export interface Point {
  readonly x: number;
  readonly y: number;
}
