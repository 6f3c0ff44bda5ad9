/** Lengths and places of which Google's texts give no bounds, but that cannot be negative: believed to be refused (gaps.md). */
import type { ApiName } from './api-schema';

const NOT_NEGATIVE = '0..';

/** Message → field → bound, as in the schemas' rules; of a Dimension its magnitude. */
export const believedBounds: Readonly<Record<ApiName, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  sheets: {
    TextFormat: { fontSize: '(0..' },
    TextFormatRun: { startIndex: NOT_NEGATIVE },
    Padding: { top: NOT_NEGATIVE, right: NOT_NEGATIVE, bottom: NOT_NEGATIVE, left: NOT_NEGATIVE },
    Border: { width: NOT_NEGATIVE },
    BasicChartSpec: { headerCount: NOT_NEGATIVE },
    LineStyle: { width: NOT_NEGATIVE },
    PointStyle: { size: NOT_NEGATIVE },
    EmbeddedChart: { chartId: NOT_NEGATIVE },
    ProtectedRange: { protectedRangeId: NOT_NEGATIVE },
  },
  slides: {
    Outline: { weight: NOT_NEGATIVE },
    LineProperties: { weight: NOT_NEGATIVE },
    TableBorderProperties: { weight: NOT_NEGATIVE },
    TableRowProperties: { minRowHeight: NOT_NEGATIVE },
    ParagraphStyle: { lineSpacing: NOT_NEGATIVE, spaceAbove: NOT_NEGATIVE, spaceBelow: NOT_NEGATIVE },
    SolidFill: { alpha: '0..1' },
    Size: { width: NOT_NEGATIVE, height: NOT_NEGATIVE },
    Link: { slideIndex: NOT_NEGATIVE },
  },
  docs: {},
  drive: {},
};
