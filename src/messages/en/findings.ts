/** Rows of Check in words: what was found, and what to do about it. */
import type { FindingDetails, FindingWords } from '../finding';
import type { SaidOf } from '../told';
import { aggregateFindings } from './aggregate-findings';
import { answerFindings } from './answer-findings';
import { fileFindings } from './file-findings';
import { whole } from './format';
import { longFormFindings } from './long-form-findings';
import { personalFindings } from './personal-findings';
import { recordFindings } from './record-findings';
import { slideFindings } from './slide-findings';
import { surveyTabFindings } from './survey-tab-findings';
import { trendFindings } from './trend-findings';
import { unitFindings } from './unit-findings';
import { plural } from './wording';

export const findings: SaidOf<FindingDetails, FindingWords> = {
  ...aggregateFindings,
  ...answerFindings,
  ...fileFindings,
  ...longFormFindings,
  ...personalFindings,
  ...recordFindings,
  ...slideFindings,
  ...surveyTabFindings,
  ...trendFindings,
  ...unitFindings,
};

/** After what is said of the first of several: how many more there are, and the first places of those, where any is nearer known. */
export const alsoAt = (more: number, places: readonly string[]): string =>
  `The same goes for ${whole(more)} more ${plural(more, 'place')}${places.length === 0 ? '' : `: ${places.join(', ')}${more > places.length ? ' and others' : ''}`}.`;

/** How grave a finding is. */
export const severityNames = { stop: 'Stop', warning: 'Warning', info: 'Info' } as const;

/** A row as a whole, zero-based. */
export const rowPlace = (tab: string, row: number): string => `${tab}, row ${row + 1}`;
