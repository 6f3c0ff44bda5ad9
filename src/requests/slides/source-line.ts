/** How the source line at a slide's foot is broken: what stands above it must know whether it takes one line or two. */
import { wrapText } from '../text/wrap';

export const SOURCE_PT = 12;
/** Up to the page number. */
export const SOURCE_WIDTH_PT = 616;

export const sourceLinesOf = (source: string): readonly string[] => wrapText(source, SOURCE_WIDTH_PT, SOURCE_PT, false);
