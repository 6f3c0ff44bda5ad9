/** A sent mail as a figure for a page: its own HTML in a frame that may run nothing, with a caption of who, to whom and what. */
import { escapeHtml } from '../../google/escape-html';
import type { SentMail } from '../../workspace/state';

export interface MailFigureWords {
  /** "Till", "Från", "Ämne", and the name of the part that shows the plain text. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly plainText: string;
}

const swedish: MailFigureWords = { to: 'Till', from: 'Från', subject: 'Ämne', plainText: 'Samma brev som ren text' };

/** An empty sandbox runs no script, sends no form and opens no window; links in it do nothing. `heightPx` of the frame. */
export function mailToHtmlFragment(
  mail: SentMail,
  options: { readonly heightPx?: number; readonly words?: MailFigureWords } = {},
): string {
  const words = options.words ?? swedish;
  const heightPx = options.heightPx ?? frameHeight(mail);
  return [
    '<figure class="mail">',
    `<iframe sandbox="" title="${escapeHtml(`${words.subject}: ${mail.subject}`)}" width="680" height="${heightPx}" style="border:0;width:100%" srcdoc="${escapeHtml(mail.htmlBody)}"></iframe>`,
    '<figcaption>',
    `<p><strong>${escapeHtml(mail.subject)}</strong></p>`,
    `<p>${words.to}: ${escapeHtml(mail.to)}. ${words.from}: ${escapeHtml(mail.name)} (${escapeHtml(mail.from)}).</p>`,
    `<details><summary>${words.plainText}</summary><pre>${escapeHtml(mail.body)}</pre></details>`,
    '</figcaption>',
    '</figure>',
  ].join('\n');
}

/** Without script the page can't ask the frame how high it is: counted from what the mail holds, a little too high. */
function frameHeight(mail: SentMail): number {
  const count = (pattern: RegExp): number => (mail.htmlBody.match(pattern) ?? []).length;
  return (
    340 +
    count(/<h2/g) * 80 +
    count(/<p /g) * 26 +
    count(/<li>/g) * 34 +
    count(/<tr><td class="paper" align/g) * 32 +
    count(/<tr><th /g) * 120
  );
}
