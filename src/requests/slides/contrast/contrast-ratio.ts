/** How well one colour shows on another, 1 (not at all) to 21 (WCAG 2.1, relative luminance). */

/** Parts 0–1 of sRGB. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = ({ red, green, blue }: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export function contrastRatio(a: Rgb, b: Rgb): number {
  const [light, dark] = [Math.max(luminance(a), luminance(b)), Math.min(luminance(a), luminance(b))];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour that lets the paper through. */
export const over = (paint: Rgb, alpha: number, paper: Rgb): Rgb => ({
  red: paint.red * alpha + paper.red * (1 - alpha),
  green: paint.green * alpha + paper.green * (1 - alpha),
  blue: paint.blue * alpha + paper.blue * (1 - alpha),
});
