/** Pieces of HTML: whatever is put into a template is escaped, unless it is a piece itself. */
import { escapeText } from '../../render/xml/escape';

export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | null;

const pieceOf = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map((one) => one.html).join('\n');
  return escapeText(String(part));
};

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.reduce((all, text, index) => all + pieceOf(parts[index - 1] ?? null) + text),
});

/** Markup made by our own drawing code, taken as it is. */
export const drawn = (markup: string): Html => ({ html: markup });
