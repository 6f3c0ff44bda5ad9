/** A long list of findings of one kind is cut, with a last one that says how many more there are. */
import type { Finding } from '../messages/finding';

const MOST = 100;

export const cappedFindings = (found: readonly Finding[], code: string, tab: string): Finding[] =>
  found.length <= MOST
    ? [...found]
    : [...found.slice(0, MOST), { severity: 'Varning', code, where: tab, details: { count: found.length - MOST } }];
