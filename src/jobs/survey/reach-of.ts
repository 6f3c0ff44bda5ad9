/** How large the survey is, for the order of the rows of Kontroll. */
import type { Analysis } from '../../analysis/analysis';
import type { Reach } from '../../messages/hits';

export const reachOf = ({ units: [total] }: Pick<Analysis, 'units'>): Reach => ({
  people: total?.respondents ?? 0,
  questions: total?.questions.length ?? 1,
});
