/** The bullets of a list: which glyph a preset gives each level, and how numbers are counted. */
import type { Bullet } from '../model';
import type { Paragraph } from './paragraphs';

const GLYPHS: Readonly<Record<string, string>> = {
  BULLET_DISC_CIRCLE_SQUARE: '●○■',
  BULLET_DIAMONDX_ARROW3D_SQUARE: '❖➢■',
  BULLET_CHECKBOX: '❏❏❏',
  BULLET_ARROW_DIAMOND_DISC: '➔◆●',
  BULLET_STAR_CIRCLE_SQUARE: '★○■',
  BULLET_ARROW3D_CIRCLE_SQUARE: '➢○■',
  BULLET_LEFTTRIANGLE_DIAMOND_DISC: '◀◆●',
  BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE: '❖◇■',
  BULLET_DIAMOND_CIRCLE_SQUARE: '◆○■',
};

export const DEFAULT_PRESET = 'BULLET_DISC_CIRCLE_SQUARE';
const NUMBER_PRESET = 'NUMBERED_DIGIT_ALPHA_ROMAN';

export const knownPreset = (preset: string): boolean => preset in GLYPHS || preset === NUMBER_PRESET;

function numberGlyph(level: number, count: number): string {
  if (level % 3 === 0) return `${count}.`;
  if (level % 3 === 1) return `${String.fromCharCode(96 + ((count - 1) % 26) + 1)}.`;
  return `${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][count - 1] ?? String(count)}.`;
}

/** `count` is how many of the same level came before in the list, plus one. */
export const glyphOf = (preset: string, level: number, count: number): string =>
  preset === NUMBER_PRESET ? numberGlyph(level, count) : (Array.from(GLYPHS[preset] ?? '●')[level % 3] ?? '●');

interface ListOf {
  readonly listId: string;
  readonly preset: string;
}

export const newBullet = (list: ListOf, level: number, count: number): Bullet => ({
  listId: list.listId,
  ...(level > 0 && { nestingLevel: level }),
  glyph: glyphOf(list.preset, level, count),
  bulletStyle: {},
});

/** Leading tabs of a paragraph say its level. */
export function leadingTabs(paragraph: Paragraph): number {
  const text = paragraph.runs.map((run) => (run.auto ? '#' : run.content)).join('');
  return Math.min(8, /^\t*/.exec(text)?.[0].length ?? 0);
}
