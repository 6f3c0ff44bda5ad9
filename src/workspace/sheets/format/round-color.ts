/** A colour as Google gives it back: 8-bit steps, no component that is zero (RECORDINGS.md 5). */
import type { Color } from '../state';

const f32 = Math.fround;

/** The shortest decimal that is this 32-bit float, as Google prints floats. */
function shortFloat(value: number): number {
  for (let digits = 6; digits <= 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (f32(short) === f32(value)) return short;
  }
  return value;
}

const component = (value: number | null | undefined): number =>
  shortFloat(f32(Math.floor(f32(f32(Math.min(1, Math.max(0, value ?? 0))) * 255)) / 255));

export function roundColor(color: Color): Color {
  const [red, green, blue] = [component(color.red), component(color.green), component(color.blue)];
  return { ...(red && { red }), ...(green && { green }), ...(blue && { blue }) };
}
