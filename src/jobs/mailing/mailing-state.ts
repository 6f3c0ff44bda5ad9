/** Whether the mailing is on, whose it is, and what a click on Slå på/av utskick can mean. */
import type { Job } from '../../google/call';
import type { RunContext } from '../run/run-context';
import { readWorkbook } from '../workbook/read-workbook';
import { readMailingProperties } from './mailing-properties';

export type MailingWish = 'on' | 'off' | 'takeOver';

export interface MailingState {
  /** '' = the mailing is off. */
  readonly owner: string;
  /** yyyy-mm-dd */
  readonly since: string;
  readonly mine: boolean;
  readonly stopping: boolean;
  /** Switching on was carried through; otherwise the next click mends it. */
  readonly complete: boolean;
}

/** Who owns the mailing now: what a dialog needs to ask the right question. */
export function* readMailingState(context: RunContext): Job<MailingState> {
  const { owner, since, hour, stopping } = yield* readMailingProperties();
  return { owner, since, stopping, mine: owner === context.user, complete: owner !== '' && hour !== null };
}

/** Whether the workbook is a copy of another, which may already send the same mails. */
export function* isCopy(context: RunContext): Job<boolean> {
  return (yield* readWorkbook(context)).original !== null;
}

/** What a click can mean: switching on what is off or half on, off what is one's own, over what is another's. */
export function wishedMailing({ owner, mine, stopping, complete }: MailingState): MailingWish {
  if (owner === '') return 'on';
  if (!mine) return 'takeOver';
  return stopping || complete ? 'off' : 'on';
}
