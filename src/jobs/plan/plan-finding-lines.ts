/** What is odd in the plan, in words, each with its cell; the first few, since a dialog is no list. */
import type { Words } from '../../messages';
import type { PlanFinding } from '../../messages/finding';
import { placeText } from '../../messages/place';
import { say } from '../../messages/told';

const MOST = 5;

export function planFindingLines(findings: readonly PlanFinding[], words: Words): readonly string[] {
  if (findings.length === 0) return [];
  const { done } = words.planMessages;
  const shown = findings
    .slice(0, MOST)
    .map((finding) => `${placeText(finding.place, words)}: ${say(finding, words.planFindings)}`);
  const rest = findings.length - shown.length;
  return [done.findings(findings.length), ...shown, ...(rest > 0 ? [done.moreFindings(rest)] : [])];
}
