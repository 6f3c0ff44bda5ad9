/** A colour of Docs that may be nobody's but the parent's. */
import { hexFromRgb } from '../../workspace/colors';
import type { TextStyle } from '../../workspace/docs/model';

type OptionalColor = TextStyle['foregroundColor'];

/** Six digits; undefined where the colour is the parent's, or none. */
export const hexOf = (color: OptionalColor): string | undefined =>
  color?.color ? hexFromRgb(color.color.rgbColor ?? {}).slice(1) : undefined;
