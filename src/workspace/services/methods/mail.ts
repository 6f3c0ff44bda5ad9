/** MailApp: `to` is a comma list there, so one stray comma is one more recipient; the workspace counts as Google does. */
import type { Handler } from '../../handler';
import { ApiError } from '../../protocol/api-error';
import type { SentMail } from '../state';
import { ownerOf } from '../execution';

/** Recipients a day of a Workspace account (LIMITS.md 1.1). */
const DAILY_MAIL_QUOTA = 1500;

const RECIPIENTS_A_MESSAGE = 50;
const BODY_BYTES = 400 * 1024;
const ADDRESS = /^[^\s@,<>]+@[^\s@,<>]+\.[^\s@,<>]+$/;

export const sendEmail: Handler = (state, request) => {
  const mail = request.params as unknown as Omit<SentMail, 'from' | 'at'>;
  const from = ownerOf(request.user);
  const recipients = mail.to.split(',').map((address) => address.trim());
  const bad = recipients.find((address) => !ADDRESS.test(address));
  if (bad !== undefined) throw new ApiError(400, '', `Invalid email: ${bad}`);
  if (recipients.length > RECIPIENTS_A_MESSAGE)
    throw new ApiError(400, '', 'Limit exceeded: Email Recipients Per Message.');
  if (Buffer.byteLength(mail.body) + Buffer.byteLength(mail.htmlBody) > BODY_BYTES)
    throw new ApiError(400, '', 'Limit exceeded: Email Body Size.');
  const left = state.mailQuota[from] ?? DAILY_MAIL_QUOTA;
  if (left < recipients.length) throw new ApiError(429, '', 'Service invoked too many times for one day: email.');
  return {
    state: {
      ...state,
      mailQuota: { ...state.mailQuota, [from]: left - recipients.length },
      sent: [...state.sent, { ...mail, from, at: request.now }],
    },
    body: null,
  };
};

export const getRemainingDailyQuota: Handler = (state, request) => ({
  state,
  body: state.mailQuota[ownerOf(request.user)] ?? DAILY_MAIL_QUOTA,
});
