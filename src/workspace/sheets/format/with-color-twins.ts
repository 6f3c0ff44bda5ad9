/**
 * Formats and specs as Google stores them: colours rounded, and each colour given both as `xColor` and `xColorStyle`
 * (RECORDINGS.md 6). Where both are given the style counts.
 */
import { themeColor } from '../blank-spreadsheet';
import type { Color, ColorStyle } from '../state';
import { roundColor } from './round-color';

const isColor = (key: string): boolean =>
  key === 'color' || (/Color$/.test(key) && key !== 'rgbColor' && key !== 'themeColor');
const isStyle = (key: string): boolean => /[cC]olorStyle$/.test(key);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function withColorTwins<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withColorTwins) as Value;
  if (!isRecord(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === null || member === undefined) continue;
    if (isStyle(key)) {
      const style = roundStyle(member as ColorStyle);
      result[key] = style;
      result[key.slice(0, -'Style'.length)] = style.rgbColor ?? themeColor(style.themeColor ?? '');
    } else if (!isColor(key)) {
      result[key] = withColorTwins(member);
    } else if (!isRecord((value as Record<string, unknown>)[`${key}Style`])) {
      const color = roundColor(member as Color);
      result[key] = color;
      result[`${key}Style`] = { rgbColor: color };
    }
  }
  return result as Value;
}

const roundStyle = (style: ColorStyle): ColorStyle =>
  style.themeColor ? { themeColor: style.themeColor } : { rgbColor: roundColor(style.rgbColor ?? {}) };

/** Mask paths with the twin of every colour they name. */
export const twinPaths = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => {
    const steps = path.split('.');
    const at = steps.findIndex((step) => isColor(step) || isStyle(step));
    const step = steps[at];
    if (step === undefined) return [path];
    const before = steps.slice(0, at);
    const plain = isStyle(step) ? step.slice(0, -'Style'.length) : step;
    return [[...before, plain].join('.'), [...before, `${plain}Style`].join('.')];
  });
