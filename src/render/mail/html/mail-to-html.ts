/** A sent mail as a figure for a page: its own HTML in a frame that may run nothing, with a caption of who, to whom and what. */
import type { Words } from '../../../messages';
import type { SentMail } from '../../../workspace/state';
import { escapeText } from '../../xml/escape';

/** An empty sandbox runs no script, sends no form and opens no window; links in it do nothing. */
export function mailToHtml(mail: SentMail, words: Words): string {
  const figure = words.mailFigure;
  return [
    '<figure class="mail">',
    `<iframe sandbox="" title="${escapeText(`${figure.subject}: ${mail.subject}`)}" width="680" height="${frameHeight(mail)}" style="border:0;width:100%" srcdoc="${escapeText(mail.htmlBody)}"></iframe>`,
    '<figcaption>',
    `<p><strong>${escapeText(mail.subject)}</strong></p>`,
    `<p>${figure.to}: ${escapeText(mail.to)}. ${figure.from}: ${escapeText(mail.name)} (${escapeText(mail.from)}).</p>`,
    `<details><summary>${figure.plainText}</summary><pre>${escapeText(mail.body)}</pre></details>`,
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
