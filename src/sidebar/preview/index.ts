/** Shows exactly who would get what, each mail closed in a frame of its own without scripts. */
import type { MailPreview } from '../../jobs/preview-mailing';
import { byId, element } from '../element';
import { content, filled, words } from '../sent-along';
import { closeDialog } from '../server';

const preview = content<MailPreview>();

function shownMail(mail: MailPreview['mails'][number]): HTMLElement {
  const details = element('details');
  details.append(element('summary', mail.to + ' – ' + mail.subject));
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.title = filled(words.preview.mailTo, { to: mail.to });
  frame.srcdoc = mail.htmlBody;
  details.append(frame);
  return details;
}

const count = preview.mails.length;
byId('heading').textContent = count === 1 ? words.preview.one : filled(words.preview.several, { count });
byId('note').textContent = words.preview.nothingSent;
byId('mails').append(
  ...preview.mails.map(shownMail),
  ...preview.sentences.map((sentence) => element('p', sentence, 'muted')),
);
byId('close').textContent = words.close;
byId('close').addEventListener('click', closeDialog);
