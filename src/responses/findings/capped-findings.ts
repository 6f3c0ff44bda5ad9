/** Of many findings of one kind the first are kept, and the last of them says how many more there are. */
import type { Finding } from '../../messages/finding';

const MOST = 100;

/** Kinds are codes of one severity. */
export function cappedFindings(found: readonly Finding[]): Finding[] {
  if (found.length <= MOST) return [...found];
  const kinds = new Map<string, Finding[]>();
  for (const finding of found) {
    const kind = `${finding.code} ${finding.severity}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(finding);
    else kinds.set(kind, [finding]);
  }
  return [...kinds.values()].flatMap((alike) =>
    alike.slice(0, MOST).map((finding, place) => {
      const more = alike.length - MOST;
      return place === MOST - 1 && more > 0 ? { ...finding, more } : finding;
    }),
  );
}
