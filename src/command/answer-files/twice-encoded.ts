/** Text that was saved as UTF-8 twice over is put right by going back one step. */
import { encode } from 'iconv-lite';
import { isTwiceEncoded } from '../../grid/twice-encoded';

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
