/** Lists that were written with commas where each text should have a line of its own: they are said, not taken for one long text. */
import { cleanText, comparisonKey } from '../grid/clean-text';
import { inEveryLanguage } from '../messages';

const LONGEST_PART = 30;

/** Texts that people put in such lists, in every language. */
const usual = (): ReadonlySet<string> =>
  new Set(
    inEveryLanguage(({ settingDefaults }) => settingDefaults.dontKnow)
      .flat()
      .concat('-', '–', 'n/a', 'na')
      .map(comparisonKey),
  );

/** "Vet ej, Vet inte": short texts with commas or semicolons between them, of which at least one is a usual text. */
export function isSeveralTexts(line: string): boolean {
  const parts = line.split(/[,;]/).map(cleanText);
  const known = usual();
  return (
    parts.length > 1 &&
    parts.every((part) => part.length <= LONGEST_PART) &&
    parts.some((part) => known.has(comparisonKey(part)))
  );
}

/** "Inte alls = 1, Helt = 6". */
export const isSeveralValues = (line: string): boolean => /=\s*\d+\s*[,;].*=/.test(line);

/** A text in quotes is one text, whatever it holds. */
export const quotedText = (line: string): string | null => /^"(.+)"$/.exec(line)?.[1] ?? null;

/** The line of a list that is read as this text; clean. */
export const lineOfText = (text: string): string =>
  isSeveralTexts(text) || quotedText(text) !== null ? `"${text}"` : text;
