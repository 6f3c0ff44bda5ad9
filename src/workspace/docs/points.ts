/** A length in points; Docs leaves out a magnitude of 0. */
import type { Dimension } from './model';

export const points = (magnitude: number): Dimension => (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' });
