/** Points, the unit of our measures on slides, as Google's sizes and transforms in whole EMU. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';

/** English Metric Units in a point. */
export const EMU_PER_PT = 12700;

/** Inner margins of every text box and table cell of Slides, which no request can change (LOOK.md section 4). */
export const INSET_X_PT = 7.2;
export const INSET_Y_PT = 3.6;

/** A rectangle on a slide, in points from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const toEmu = (pt: number): number => Math.round(pt * EMU_PER_PT);

export const emu = (pt: number): slides_v1.Schema$Dimension => ({ magnitude: toEmu(pt), unit: 'EMU' });

/** Weights and type sizes keep their points: Google answers them so. */
export const pt = (points: number): slides_v1.Schema$Dimension => ({ magnitude: points, unit: 'PT' });

/** Place and size of a new element on a page. */
export const elementProperties = (pageObjectId: string, box: Box): slides_v1.Schema$PageElementProperties => ({
  pageObjectId,
  size: { width: emu(box.width), height: emu(box.height) },
  transform: { scaleX: 1, scaleY: 1, translateX: toEmu(box.x), translateY: toEmu(box.y), unit: 'EMU' },
});

/** The box whose text area, inside the margins, is `text`. */
export const boxAroundText = (text: Box): Box => ({
  x: text.x - INSET_X_PT,
  y: text.y - INSET_Y_PT,
  width: text.width + 2 * INSET_X_PT,
  height: text.height + 2 * INSET_Y_PT,
});
