/** Where the chart lies on the slide and how its values become points (LOOK.md section 5). */
import type { FourFieldChart } from '../../../report/four-field-chart';
import type { Box } from '../units';

export const PANEL: Box = { x: 272, y: 104, width: 350, height: 216 };
export const RIGHT = PANEL.x + PANEL.width;
export const BOTTOM = PANEL.y + PANEL.height;
/** Strips above and below the data, where the names of the fields stand. */
export const STRIP = 27;
export const DATA_TOP = PANEL.y + STRIP;
export const DATA_BOTTOM = BOTTOM - STRIP;
const DATA_LEFT = PANEL.x + 12;
const DATA_WIDTH = PANEL.width - 24;

/** Self-rating 0–100 → points from the slide's left. */
export const xOf = (selfRating: number): number => DATA_LEFT + (DATA_WIDTH * selfRating) / 100;

/** Share 0–1 → points from the slide's top; what lies beyond the axis is drawn at its end. */
export const yOf = (share: number, shareAxisMax: number): number =>
  DATA_BOTTOM - ((DATA_BOTTOM - DATA_TOP) * Math.min(share, shareAxisMax)) / shareAxisMax;

export const lineXOf = ({ lines }: FourFieldChart): number => xOf(lines.selfRating);
export const lineYOf = ({ lines, shareAxisMax }: FourFieldChart): number => yOf(lines.dontKnowShare, shareAxisMax);
