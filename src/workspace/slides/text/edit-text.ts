/** Inserts and deletes text in paragraphs; the index is in UTF-16 code units. Bounds are checked by the caller. */
import type { ParagraphStyle, TextStyle } from '../model';
import {
  paragraphLength,
  runLength,
  sliceRuns,
  splitParagraph,
  textLength,
  type Paragraph,
  type Run,
} from './paragraphs';

export interface NewTextStyles {
  readonly paragraph: ParagraphStyle;
  readonly text: TextStyle;
}

/** Control characters and the private-use area are stripped out, as the API's description says. */

const STRIPPED = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

export const cleanText = (text: string): string => text.replace(STRIPPED, '');

/** Behind the surrogate pair that the index would split. */
function outsidePair(paragraphs: readonly Paragraph[], index: number): number {
  const units = paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => (run.auto ? '#' : run.content))).join('');
  const [before, after] = [units.charCodeAt(index - 1), units.charCodeAt(index)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000 ? index + 1 : index;
}

/** The style of the neighbour to the left in the same paragraph, else of what stands at the index. */
function neighbourStyle(runs: readonly Run[], at: number): TextStyle {
  const [left] = sliceRuns(runs, Math.max(at - 1, 0), Math.max(at, 1));
  const { link: _link, ...style } = left?.style ?? {};
  return style;
}

export function insertText(
  paragraphs: readonly Paragraph[],
  asked: number,
  text: string,
  styles: NewTextStyles,
): readonly Paragraph[] {
  if (text === '') return paragraphs;
  if (paragraphs.length === 0)
    return splitParagraph({ style: styles.paragraph, runs: [{ content: `${text}\n`, style: styles.text }] });
  const index = outsidePair(paragraphs, asked);
  let start = 0;
  return paragraphs.flatMap((paragraph) => {
    const at = index - start;
    start += paragraphLength(paragraph);
    if (at < 0 || index >= start) return [paragraph];
    const length = paragraphLength(paragraph);
    const inserted = { content: text, style: neighbourStyle(paragraph.runs, at) };
    return splitParagraph({
      ...paragraph,
      runs: [...sliceRuns(paragraph.runs, 0, at), inserted, ...sliceRuns(paragraph.runs, at, length)],
    });
  });
}

/** What is left of two paragraphs takes the style of the first. A half surrogate pair at an end is taken whole. */
export function deleteText(
  paragraphs: readonly Paragraph[],
  askedStart: number,
  askedEnd: number,
): readonly Paragraph[] {
  const moved = outsidePair(paragraphs, askedStart);
  const start = moved === askedStart ? askedStart : askedStart - 1;
  const end = Math.min(outsidePair(paragraphs, askedEnd), textLength(paragraphs) - 1);
  const before: Paragraph[] = [];
  const after: Paragraph[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const length = paragraphLength(paragraph);
    const [head, tail] = [sliceRuns(paragraph.runs, 0, start - at), sliceRuns(paragraph.runs, end - at, length)];
    if (at <= start) before.push({ ...paragraph, runs: head });
    if (at + length > end) after.push({ ...paragraph, runs: tail });
    at += length;
  }
  const [first, second] = [before[before.length - 1], after[0]];
  if (!first || !second) return paragraphs;
  return [...before.slice(0, -1), { ...first, runs: [...first.runs, ...second.runs] }, ...after.slice(1)];
}

/** Replaces every occurrence within a paragraph; the new text takes the style of the first character replaced. */
export function replaceText(
  paragraphs: readonly Paragraph[],
  find: string,
  replacement: string,
  matchCase: boolean,
): { paragraphs: readonly Paragraph[]; count: number } {
  const pattern = matchCase ? find : find.toLowerCase();
  let count = 0;
  const replaced = paragraphs.flatMap((paragraph) => {
    let runs = paragraph.runs;
    let from = 0;
    for (;;) {
      const units = runs.map((run) => (run.auto ? '\ufffc' : run.content)).join('');
      const at = (matchCase ? units : units.toLowerCase()).indexOf(pattern, from);
      if (at < 0 || pattern === '') break;
      const length = runs.reduce((sum, run) => sum + runLength(run), 0);
      const style = sliceRuns(runs, at, at + 1)[0]?.style ?? {};
      runs = [
        ...sliceRuns(runs, 0, at),
        { content: replacement, style },
        ...sliceRuns(runs, at + pattern.length, length),
      ];
      from = at + replacement.length;
      count += 1;
    }
    return runs === paragraph.runs ? [paragraph] : splitParagraph({ ...paragraph, runs });
  });
  return { paragraphs: replaced, count };
}
