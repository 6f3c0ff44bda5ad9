/** A long list of findings of one kind is cut, with a last one that says how many more there are. */
import type { Finding, FindingCode, FindingDetails } from '../../messages/finding';

const MOST = 100;

type MoreCode = { [C in FindingCode]: 'count' extends keyof FindingDetails[C] ? C : never }[FindingCode];

export const cappedFindings = (found: readonly Finding[], code: MoreCode, tab: string): Finding[] =>
  found.length <= MOST
    ? [...found]
    : [...found.slice(0, MOST), { severity: 'warning', code, place: { tab }, details: { count: found.length - MOST } }];
