/** Lengths: Google answers in EMU (12 700 to the point) and leaves out what is 0. */
import type { Dimension } from './model';

export const EMU_PER_POINT = 12_700;

export const emu = (magnitude: number): Dimension => (magnitude === 0 ? { unit: 'EMU' } : { magnitude, unit: 'EMU' });
export const points = (magnitude: number): Dimension => (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' });

export function inEmu(dimension: Dimension | undefined): number {
  const magnitude = dimension?.magnitude ?? 0;
  return dimension?.unit === 'PT' ? magnitude * EMU_PER_POINT : magnitude;
}

export const inPoints = (dimension: Dimension | undefined): number => inEmu(dimension) / EMU_PER_POINT;
