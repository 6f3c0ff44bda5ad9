/** A text broken into lines that fit a width, measured in the font it is drawn in. */
import { textWidth } from '../../text/text-width';

/** `width` and `size` in the same unit. A word wider than a line stands alone and is cut by its cell. */
export const wrapped = (text: string, width: number, size: number, bold: boolean): readonly string[] =>
  text.split('\n').flatMap((paragraph) =>
    paragraph.split(' ').reduce<string[]>((lines, word) => {
      const last = lines[lines.length - 1];
      if (last === undefined) return [word];
      const longer = `${last} ${word}`;
      return textWidth(longer, size, bold) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, []),
  );
