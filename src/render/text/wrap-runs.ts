/** Breaks runs of differently styled text into lines at ordinary spaces; a word longer than a line is broken inside. */

export interface Piece<Style> {
  readonly text: string;
  readonly style: Style;
  /** Points. */
  readonly width: number;
}

export interface StyledText<Style> {
  readonly text: string;
  readonly style: Style;
}

export type Measure<Style> = (text: string, style: Style) => number;

const widthOf = <Style>(pieces: readonly Piece<Style>[]): number => pieces.reduce((sum, piece) => sum + piece.width, 0);

/** Words with the space behind them; a word may consist of several runs. */
function words<Style>(
  runs: readonly StyledText<Style>[],
  measure: Measure<Style>,
): readonly (readonly Piece<Style>[])[] {
  const list: Piece<Style>[][] = [[]];
  for (const run of runs) {
    for (const text of run.text.split(/(?<= )(?=[^ ])/)) {
      if (text === '') continue;
      list[list.length - 1]?.push({ text, style: run.style, width: measure(text, run.style) });
      if (text.endsWith(' ')) list.push([]);
    }
  }
  return list.filter((word) => word.length > 0);
}

/** As much of a word as fits, character by character, at least one. */
function breakWord<Style>(
  word: readonly Piece<Style>[],
  room: number,
  measure: Measure<Style>,
): readonly (readonly Piece<Style>[])[] {
  const lines: Piece<Style>[][] = [[]];
  for (const { text, style } of word) {
    for (const character of text) {
      const width = measure(character, style);
      const line = lines[lines.length - 1] ?? [];
      if (line.length > 0 && widthOf(line) + width > room && character !== ' ')
        lines.push([{ text: character, style, width }]);
      else line.push({ text: character, style, width });
    }
  }
  return lines;
}

/** Neighbours of one style become one piece. */
function joined<Style>(line: readonly Piece<Style>[], measure: Measure<Style>): readonly Piece<Style>[] {
  const pieces: Piece<Style>[] = [];
  for (const piece of line) {
    const last = pieces[pieces.length - 1];
    if (last?.style === piece.style) {
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + piece.text,
        width: measure(last.text + piece.text, last.style),
      };
    } else pieces.push(piece);
  }
  return pieces;
}

const withoutLastSpace = <Style>(word: readonly Piece<Style>[], measure: Measure<Style>): number => {
  const last = word[word.length - 1];
  return last ? widthOf(word) - last.width + measure(last.text.replace(/ +$/, ''), last.style) : 0;
};

/** At least one line, empty for empty text. `room` in points; the first line may have another. */
export function wrapRuns<Style>(
  runs: readonly StyledText<Style>[],
  room: number,
  firstRoom: number,
  measure: Measure<Style>,
): readonly (readonly Piece<Style>[])[] {
  const lines: (readonly Piece<Style>[])[] = [];
  let line: readonly Piece<Style>[] = [];
  for (const word of words(runs, measure)) {
    const space = lines.length === 0 ? firstRoom : room;
    if (widthOf(line) + withoutLastSpace(word, measure) <= space) {
      line = [...line, ...word];
      continue;
    }
    if (line.length > 0) lines.push(line);
    const pieces = withoutLastSpace(word, measure) <= room ? [word] : breakWord(word, room, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? [];
  }
  return [...lines, line].map((made) => joined(made, measure));
}
