/** Lengths of Docs, in points, as the twentieths of a point that WordprocessingML counts in. */
import type { Dimension } from '../../workspace/docs/model';

export const inPoints = (length: Dimension | undefined): number => length?.magnitude ?? 0;

export const twips = (length: Dimension | undefined): number => Math.round(inPoints(length) * 20);
