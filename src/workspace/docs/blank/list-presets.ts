/** The nesting levels of a list by its preset: nine, each 36 points further in, the glyph half of that before (RECORDINGS.md 54). */
import type { NestingLevel } from '../model';

export const LEVELS = 9;
const STEP = 36;

type Level = Pick<NestingLevel, 'glyphSymbol' | 'glyphType' | 'glyphFormat'>;

const bullets =
  (...symbols: readonly string[]) =>
  (level: number): Level => ({ glyphSymbol: symbols[level % symbols.length]!, glyphFormat: `%${level}` });

type GlyphType = NonNullable<NestingLevel['glyphType']>;

const numbers =
  (suffix: string, ...types: readonly GlyphType[]) =>
  (level: number): Level => ({ glyphType: types[level % types.length]!, glyphFormat: `%${level}${suffix}` });

/** `1.`, `1.1.`, `1.1.1.` */
const nested = (level: number): Level => ({
  glyphType: 'DECIMAL',
  glyphFormat: Array.from({ length: level + 1 }, (_, i) => `%${i}.`).join(''),
});

const presets: Readonly<Record<string, (level: number) => Level>> = {
  BULLET_DISC_CIRCLE_SQUARE: bullets('●', '○', '■'),
  NUMBERED_DECIMAL_ALPHA_ROMAN: numbers('.', 'DECIMAL', 'ALPHA', 'ROMAN'),
  NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS: numbers(')', 'DECIMAL', 'ALPHA', 'ROMAN'),
  NUMBERED_DECIMAL_NESTED: nested,
};

/** Undefined for a preset whose glyphs are not known here. */
export function presetLevels(preset: string): readonly NestingLevel[] | undefined {
  const glyph = presets[preset];
  return (
    glyph &&
    Array.from({ length: LEVELS }, (_, level) => ({
      bulletAlignment: 'START' as const,
      ...glyph(level),
      indentFirstLine: { magnitude: STEP * level + STEP / 2, unit: 'PT' as const },
      indentStart: { magnitude: STEP * (level + 1), unit: 'PT' as const },
      textStyle: { underline: false },
      startNumber: 1,
    }))
  );
}
