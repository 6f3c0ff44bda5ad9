/** "Svar!C17" or "Svar", as people say it, as the place that a finding holds. */
import type { Place } from '../src/messages/place';

export function at(text: string): Place {
  const [, tab, letters = '', digits = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(text) ?? [];
  if (tab === undefined) return { tab: text };
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { tab, row: Number(digits) - 1, column };
}
