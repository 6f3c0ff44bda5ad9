/** Breaks a text into lines as Slides will, from measured widths with room for a slightly wider substitute font. */
import { textWidthPt } from './measure';

/** Arimo, the substitute for Open Sans, may be this much wider (LOOK.md section 4). */
export const SAFETY = 1.02;

/** Pieces of a word that is longer than a line by itself. */
const broken = (word: string, fits: (text: string) => boolean): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && !fits(piece + sign)) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
};

const wrapParagraph = (paragraph: string, fits: (text: string) => boolean): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : broken(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
  }
  return [...lines, line];
};

/** Lines at ordinary spaces (never at no-break ones); a word is broken only where it alone is too wide. At least one line, '' for ''. */
export const wrapText = (text: string, widthPt: number, sizePt: number, bold: boolean): string[] => {
  const fits = (part: string): boolean => textWidthPt(part, sizePt, bold) * SAFETY <= widthPt;
  return text.split(/\r\n|[\n\v\r]/).flatMap((paragraph) => wrapParagraph(paragraph, fits));
};
