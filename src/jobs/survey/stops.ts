/** What stops everything that shows figures: findings so severe that nothing is made until a person has put them right. */
import { SurveyError } from '../../google/survey-error';
import type { Finding } from '../../messages/finding';
import { findingWords } from '../../messages/sv/findings';

/** One sentence each, with its place. */
export const stopSentences = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ severity }) => severity === 'Stopp')
    .map((finding) => `${finding.where}: ${findingWords(finding).what}`);

/** Throws STOPPED { faults }. */
export function throwIfStopped(findings: readonly Finding[]): void {
  const faults = stopSentences(findings);
  if (faults.length > 0) throw new SurveyError('STOPPED', { faults });
}
