/** What is odd in the plan, in words, each with its cell; the first few, since a dialog is no list. */
import { planFindings, planMessages } from '../../messages/sv/plan';
import type { Finding } from '../../messages/finding';

const MOST = 5;

export function planFindingLines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const shown = findings
    .slice(0, MOST)
    .map(({ where, code, details }) => `${where}: ${planFindings[code]?.(details) ?? code}`);
  const rest = findings.length - shown.length;
  return [
    planMessages.done.findings(findings.length),
    ...shown,
    ...(rest > 0 ? [planMessages.done.moreFindings(rest)] : []),
  ];
}
