/** A text from a cell, short enough for one mail or one line of a list. */
const LONGEST = 200;

/** Cut between words where it is longer than `most` characters; whole code points only. */
export function cutBetweenWords(text: string, most = LONGEST): string {
  const points = Array.from(text);
  if (points.length <= most) return text;
  const head = points.slice(0, most - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
}
