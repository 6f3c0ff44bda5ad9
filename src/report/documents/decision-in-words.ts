/** A decision as documents tell of it. */
import { isoOfSerial } from '../../method/days';
import type { Decision } from '../../method/decision';

export interface DecisionInWords {
  readonly areas: readonly string[];
  readonly owner: string;
  /** yyyy-mm-dd; null where the row has none. */
  readonly date: string | null;
  readonly reportBack: string | null;
}

const NONE: DecisionInWords = { areas: [], owner: '', date: null, reportBack: null };

const iso = (day: number | null): string | null => (day === null ? null : isoOfSerial(day));

/** All blank where there is no decision. */
export const inWords = (decision: Decision | null): DecisionInWords =>
  decision === null
    ? NONE
    : {
        areas: decision.areas,
        owner: decision.owner,
        date: iso(decision.date),
        reportBack: iso(decision.reportBack),
      };
