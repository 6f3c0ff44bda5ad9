/** Rows of Kontroll in words: what was found, and what to do about it. */
import type { FindingDetails, FindingWords } from '../finding';
import type { SaidOf } from '../told';
import { aggregateFindings } from './aggregate-findings';
import { answerFindings } from './answer-findings';
import { fileFindings } from './file-findings';
import { longFormFindings } from './long-form-findings';
import { personalFindings } from './personal-findings';
import { recordFindings } from './record-findings';
import { slideFindings } from './slide-findings';
import { surveyTabFindings } from './survey-tab-findings';
import { trendFindings } from './trend-findings';
import { unitFindings } from './unit-findings';

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

/** How grave a finding is. */
export const severityNames = { stop: 'Stopp', warning: 'Varning', info: 'Info' } as const;

/** A row as a whole, zero-based. */
export const rowPlace = (tab: string, row: number): string => `${tab}, rad ${row + 1}`;
