/** What stops everything that shows figures: findings so severe that nothing is made until a person has put them right. */
import type { Finding } from '../messages/finding';
import { SurveyError } from '../messages/survey-error';

export const stopsAmong = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'stop');

/** Throws STOPPED { findings }. */
export function throwIfStopped(findings: readonly Finding[]): void {
  const stops = stopsAmong(findings);
  if (stops.length > 0) throw new SurveyError('STOPPED', { findings: stops });
}
