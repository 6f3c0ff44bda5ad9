/** Text that was saved as UTF-8 twice over ("LillÃ¥ker"): recognised by its signs, and put right by going back one step. */
import { encode } from 'iconv-lite';

/** What å, ä, ö, Å, Ä, Ö, é and typographic signs become. */
const SIGNS = /Ã[¥¤¶…„–©]|â€[™œ“”\u009d]|Â[ \u00a0«»]/;

export const isTwiceEncoded = (text: string): boolean => SIGNS.test(text);

/** Line by line, so that a line that is right already stays as it is. */
export const onceEncoded = (text: string): string =>
  text
    .split('\n')
    .map((line) => (isTwiceEncoded(line) ? stepBack(line) : line))
    .join('\n');

function stepBack(line: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(encode(line, 'windows-1252'));
  } catch {
    return line;
  }
}
