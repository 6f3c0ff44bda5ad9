/** How large the survey is, for the order of the rows of Kontroll. */
import type { Analysis } from '../../analysis/analysis';
import type { Reach } from '../../messages/hits';

export const reachOf = ({ units }: Pick<Analysis, 'units'>): Reach => ({
  people: units.reduce((sum, { level, respondents }) => sum + (level === 'municipality' ? (respondents ?? 0) : 0), 0),
  questions: units[0]?.questions.length ?? 1,
});
