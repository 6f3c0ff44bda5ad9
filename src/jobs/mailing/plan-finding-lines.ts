/** What is odd in the plan, in words, each with its cell; the first few, since a dialog is no list. */
import { sv } from '../../messages/sv';
import { planMessages } from '../../messages/sv/plan';
import type { PlanFinding } from '../../messages/finding';
import { placeText } from '../../messages/place';
import { say } from '../../messages/told';

const MOST = 5;

export function planFindingLines(findings: readonly PlanFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  const shown = findings
    .slice(0, MOST)
    .map((finding) => `${placeText(finding.place, sv)}: ${say(finding, sv.planFindings)}`);
  const rest = findings.length - shown.length;
  return [
    planMessages.done.findings(findings.length),
    ...shown,
    ...(rest > 0 ? [planMessages.done.moreFindings(rest)] : []),
  ];
}
