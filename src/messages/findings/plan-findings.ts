/** What is odd in Handlingsplan. */
import type { HeaderKey } from '../keys';
import type { NoDetails } from '../told';

interface Date {
  readonly column: HeaderKey<'plan'>;
  readonly text: string;
}

interface Text {
  readonly text: string;
}

export interface PlanFindings {
  PLAN_DATE_UNREADABLE: Date;
  PLAN_DATE_AMBIGUOUS: Date;
  /** yyyy-mm-dd. */
  PLAN_DATE_FUTURE: Text;
  PLAN_STATUS_UNKNOWN: Text;
  PLAN_PERCENT_UNREADABLE: Text;
  PLAN_REMINDERS_UNKNOWN: Text;
  PLAN_ADDRESS_LINE_BREAK: NoDetails;
  PLAN_ADDRESS_SEVERAL: NoDetails;
  PLAN_ADDRESS_FORM: Text;
  PLAN_ACTION_BLANK: NoDetails;
  PLAN_ID_DOUBLED: { readonly id: string };
}
