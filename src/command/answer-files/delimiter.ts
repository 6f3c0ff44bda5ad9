/** Which sign stands between the cells of a text file: told by all its lines, since the first may be a title. */
const SIGNS = [';', '\t', ',', '|'] as const;
/** Lines enough to tell by. */
const LINES = 2000;

/** The sign that most lines have equally many of, outside quotes; of those that are alike in that, the first above. Comma where no line has any. */
export function delimiterOf(text: string): string {
  const lines = countedLines(text);
  let best = ',';
  let most = 0;
  SIGNS.forEach((sign, at) => {
    const score = scoreOf(lines.map((counts) => counts[at] as number));
    if (score > most) [best, most] = [sign, score];
  });
  return best;
}

/** How many lines have the usual number of the sign, and a little more for a higher number. */
function scoreOf(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  return Math.max(0, ...[...times].map(([count, lines]) => lines + count / (count + 1)));
}

/** Per line, how many of each sign stand outside quotes. */
function countedLines(text: string): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let current = SIGNS.map(() => 0);
  let inQuotes = false;
  for (let at = 0; at < text.length && lines.length < LINES; at += 1) {
    const character = text[at] as string;
    if (character === '"') inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (character === '\n') {
      lines.push(current);
      current = SIGNS.map(() => 0);
    } else {
      const sign = SIGNS.indexOf(character as (typeof SIGNS)[number]);
      if (sign >= 0) (current[sign] as number) += 1;
    }
  }
  return [...lines, current];
}
