/** Text as paragraphs of runs, made from Google's flat list of text elements and turned back into it. */
import { same } from '../../protocol/same';
import type { Bullet, ParagraphStyle, TextContent, TextElement, TextStyle } from '../model';

export interface Run {
  /** What is shown; of automatic text this may be longer than its one code unit. */
  readonly content: string;
  readonly style: TextStyle;
  /** Type of automatic text. */
  readonly auto?: string;
}

export interface Paragraph {
  readonly style: ParagraphStyle;
  readonly bullet?: Bullet;
  /** The last one ends with the paragraph's newline. */
  readonly runs: readonly Run[];
}

/** In UTF-16 code units, Google's indices. */
export const runLength = (run: Run): number => (run.auto ? 1 : run.content.length);

export const paragraphLength = (paragraph: Paragraph): number =>
  paragraph.runs.reduce((sum, run) => sum + runLength(run), 0);

/** With the last newline; 0 where there is no text at all. */
export const textLength = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraphLength(paragraph), 0);

export function readParagraphs(text: TextContent | undefined): readonly Paragraph[] {
  const paragraphs: { style: ParagraphStyle; bullet?: Bullet; runs: Run[] }[] = [];
  for (const element of text?.textElements ?? []) {
    const marker = element.paragraphMarker;
    if (marker) {
      paragraphs.push({ style: marker.style ?? {}, ...(marker.bullet && { bullet: marker.bullet }), runs: [] });
      continue;
    }
    const { textRun, autoText } = element;
    const run = textRun ?? autoText;
    const auto = autoText?.type;
    paragraphs[paragraphs.length - 1]?.runs.push({
      content: run?.content ?? '',
      style: run?.style ?? {},
      ...(auto && { auto }),
    });
  }
  return paragraphs;
}

function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (runLength(run) === 0) continue;
    if (last && !last.auto && !run.auto && same(last.style, run.style)) {
      joined[joined.length - 1] = { ...last, content: last.content + run.content };
    } else joined.push(run);
  }
  return joined;
}

export function writeText(paragraphs: readonly Paragraph[], lists: TextContent['lists']): TextContent {
  let index = 0;
  const textElements: TextElement[] = [];
  const range = (length: number) => ({ ...(index > 0 && { startIndex: index }), endIndex: index + length });
  for (const { style, bullet, ...paragraph } of paragraphs) {
    const runs = joinRuns(paragraph.runs);
    textElements.push({
      ...range(paragraphLength({ style, runs })),
      paragraphMarker: { style, ...(bullet && { bullet }) },
    });
    for (const run of runs) {
      const { content, style: textStyle, auto } = run;
      textElements.push({
        ...range(runLength(run)),
        ...(auto
          ? { autoText: { type: auto, content, style: textStyle } }
          : { textRun: { content, style: textStyle } }),
      });
      index += runLength(run);
    }
  }
  const used = Object.entries(lists ?? {}).filter(([id]) =>
    paragraphs.some((paragraph) => paragraph.bullet?.listId === id),
  );
  return { textElements, ...(used.length > 0 && { lists: Object.fromEntries(used) }) };
}

/** The runs from `start` to `end`, cut where needed. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, runLength(run))];
    at += runLength(run);
    if (from >= to) return [];
    return run.auto ? [run] : [{ ...run, content: run.content.slice(from, to) }];
  });
}

/** Cuts runs at each newline; all paragraphs get the same style and bullet. */
export function splitParagraph(paragraph: Paragraph): readonly Paragraph[] {
  const pieces: Run[][] = [[]];
  for (const run of paragraph.runs) {
    const parts = run.auto ? [run.content] : run.content.split(/(?<=\n)/);
    for (const content of parts) {
      pieces[pieces.length - 1]?.push({ ...run, content });
      if (!run.auto && content.endsWith('\n')) pieces.push([]);
    }
  }
  return pieces.filter((runs) => runs.length > 0).map((runs) => ({ ...paragraph, runs }));
}

/** What the text says, without its last newline. */
export const plainText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .flatMap((paragraph) => paragraph.runs.map((run) => run.content))
    .join('')
    .replace(/\n$/, '');
