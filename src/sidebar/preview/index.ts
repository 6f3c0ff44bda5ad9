/** Shows exactly who would get what, each mail closed in a frame of its own without scripts. */
import type { MailPreview } from '../../jobs/preview-mailing';
import { byId, content, element } from '../element';
import { closeDialog } from '../server';

const preview = content<MailPreview>();

function shownMail(mail: MailPreview['mails'][number]): HTMLElement {
  const details = element('details');
  details.append(element('summary', mail.to + ' – ' + mail.subject));
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.title = 'Brev till ' + mail.to;
  frame.srcdoc = mail.htmlBody;
  details.append(frame);
  return details;
}

byId('heading').textContent = preview.mails.length === 1 ? '1 brev väntar' : preview.mails.length + ' brev väntar';
byId('mails').append(
  ...preview.mails.map(shownMail),
  ...preview.sentences.map((sentence) => element('p', sentence, 'muted')),
);
byId('close').addEventListener('click', closeDialog);
