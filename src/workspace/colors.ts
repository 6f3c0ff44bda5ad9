/** Colours as Google keeps them: 8-bit steps, printed as single-precision numbers, without the parts that are 0. */
export interface Rgb {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

/** Shortest decimal that is the same single-precision number. */
function single(value: number): number {
  const nearest = Math.fround(value);
  for (let digits = 1; digits <= 9; digits += 1) {
    const shorter = Number(nearest.toPrecision(digits));
    if (Math.fround(shorter) === nearest) return shorter;
  }
  return nearest;
}

const step = (part: number | undefined): number => single(Math.round(Math.min(1, Math.max(0, part ?? 0)) * 255) / 255);

export function storedRgb(rgb: Rgb): Rgb {
  const [red, green, blue] = [step(rgb.red), step(rgb.green), step(rgb.blue)];
  return { ...(red > 0 && { red }), ...(green > 0 && { green }), ...(blue > 0 && { blue }) };
}

export function rgbFromHex(hex: string): Rgb {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return storedRgb({ red: part(1), green: part(3), blue: part(5) });
}

/** `#RRGGBB`. */
export function hexFromRgb(rgb: Rgb): string {
  const part = (value: number | undefined): string =>
    Math.round((value ?? 0) * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  return `#${part(rgb.red)}${part(rgb.green)}${part(rgb.blue)}`;
}

/** Puts every `rgbColor` anywhere in a request's properties into the stored form. */
export function storeColors<T>(value: T): T {
  if (Array.isArray(value)) return value.map(storeColors) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'rgbColor' ? storedRgb((part ?? {}) as Rgb) : storeColors(part as unknown),
    ]),
  ) as T;
}
