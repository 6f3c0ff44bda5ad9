/** What the plan is like now, what was written in it, and what to put right. */
import type { Words } from '../../messages';
import { healthOf } from '../../method/health';
import { planFindingLines } from './plan-finding-lines';
import type { WrittenPlan } from './write-plan';

/** `today` is a serial day number. */
export function planSentences(
  { plan, changed, identified, dated }: WrittenPlan,
  today: number,
  words: Words,
): readonly string[] {
  const { done } = words.planMessages;
  const count = (health: 'late' | 'dueSoon'): number =>
    plan.actions.filter((action) => healthOf(action, today) === health).length;
  return [
    plan.actions.length === 0 ? done.empty : done.counted(plan.actions.length, count('late'), count('dueSoon')),
    ...(changed === 0 && identified === 0 && dated === 0 ? [done.unchanged] : []),
    ...(changed > 0 ? [done.changed(changed)] : []),
    ...(identified > 0 ? [done.identified(identified)] : []),
    ...(dated > 0 ? [done.dated(dated)] : []),
    ...planFindingLines(plan.findings, words),
  ];
}
