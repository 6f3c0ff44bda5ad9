/** Sends one mail and says what became of it: sent, surely refused, or not known. */
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import type { Meaning } from '../../google/refusals';
import type { Words } from '../../messages';
import { headerText } from '../../requests/mail/header-text';
import type { PlannedMail } from './plan-round';

export interface Outcome {
  readonly result: 'sent' | 'failed' | 'unsure';
  /** What went wrong, in words; '' where nothing did. */
  readonly fault: string;
  /** Why no further mail would go either. */
  readonly stop: 'quota' | 'pace' | 'permission' | null;
}

export function* sendOne(mail: PlannedMail, { mailingMessages }: Words): Job<Outcome> {
  try {
    yield* call('appsscript.MailApp.sendEmail', {
      to: mail.recipient,
      subject: mail.subject,
      body: mail.text,
      htmlBody: mail.html,
      name: mail.sender,
    });
    return { result: 'sent', fault: '', stop: null };
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    const message = headerText(error.message);
    if (error.ambiguous) return { result: 'unsure', fault: mailingMessages.unknownOutcome(message), stop: null };
    return { result: 'failed', fault: mailingMessages.refused(message), stop: STOPS[error.meaning] ?? null };
  }
}

/** Refusals that the next mail would meet as well. */
const STOPS: { readonly [M in Meaning]?: Outcome['stop'] } = {
  dailyQuota: 'quota',
  rateLimit: 'pace',
  noConsent: 'permission',
  noAccess: 'permission',
  domainPolicy: 'permission',
};
