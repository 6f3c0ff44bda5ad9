/** Cuts the `q` of files.list into words, signs and quoted texts. */
import { invalidParameter } from '../refusal';

export interface Token {
  readonly kind: 'word' | 'text';
  readonly text: string;
}

/** Texts stand in ' or " with \ before a quote or a \; words are names, signs are one or two characters. */
const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z][A-Za-z.]*|!=|<=|>=|[=<>(){}]))/sy;

/** @throws ApiError 400 where a character fits nowhere. */
export function tokens(query: string): readonly Token[] {
  const found: Token[] = [];
  const text = query.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw invalidParameter('q');
    const quoted = match[1] ?? match[2];
    if (quoted === undefined) found.push({ kind: 'word', text: match[3] ?? '' });
    else found.push({ kind: 'text', text: quoted.replace(/\\(.)/gs, '$1') });
  }
  return found;
}
