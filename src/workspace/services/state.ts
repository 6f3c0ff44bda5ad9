/** What the built-in services of Apps Script keep. */
export interface ServicesState {
  readonly scriptProperties: Readonly<Record<string, string>>;
  readonly triggers: readonly TriggerState[];
  readonly sent: readonly SentMail[];
  /** Mail recipients left today, per user. */
  readonly mailQuota: Readonly<Record<string, number>>;
  /** Which user's execution holds each lock; released when the execution ends. */
  readonly locks: Readonly<Record<string, string>>;
}

export interface TriggerState {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly schedule: { readonly everyMinutes: number } | { readonly dailyAtHour: number };
}

export interface SentMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly at: number;
}

export const emptyServices: ServicesState = { scriptProperties: {}, triggers: [], sent: [], mailQuota: {}, locks: {} };
