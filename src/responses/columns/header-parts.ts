/** What a header may be called by: all of it, or the question's own part of what tools put together. */
import { cleanText } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';

/** "Område [fråga]" of Google Forms and LimeSurvey. */
const BRACKETED = /^(.*?)\s*\[(.+)\]$/;
/** "G1Q1. Fråga", "Q1[SQ001]: fråga", "G1Q1 - Fråga": a code and a text; a code has a digit and no spaces. */
const CODED = /^([\p{L}_]*\d[\p{L}\d_[\]-]*)\s*[.:)–-]\s+(.+)$/u;

/** The whole first; then the part in brackets, or code and text. */
export function headerParts(cell: Cell): readonly string[] {
  const text = cleanText(cell);
  const bracketed = BRACKETED.exec(text)?.[2];
  const [, code, rest] = CODED.exec(text) ?? [];
  return [text, ...(bracketed === undefined ? [] : [bracketed]), ...(code && rest ? [rest, code] : [])];
}
