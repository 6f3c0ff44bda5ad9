/** Both figures shown: only such cells take part in anything that is worked out across cells (STATISTICS.md section 1). */
import type { ShownFigures } from '../shown-figures';

export const takesPart = ({ selfRating, dontKnowShare }: Pick<ShownFigures, 'selfRating' | 'dontKnowShare'>): boolean =>
  selfRating !== null && dontKnowShare !== null;
