/** A sent mail becomes an .eml file, the same bytes each time: id, date and boundary are made of the mail, never of chance. */
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentMail } from '../../../workspace/state';

/** `index` is the mail's place among those sent. */
export async function mailToEml(mail: SentMail, index: number): Promise<Uint8Array> {
  const hash = createHash('sha256')
    .update(JSON.stringify([index, mail]))
    .digest('hex')
    .slice(0, 24);
  const composer = new MailComposer({
    // Names and addresses apart, so that a comma or line break in one stays inside it.
    from: { name: mail.name, address: mail.from },
    to: [{ name: '', address: mail.to }],
    subject: mail.subject,
    text: mail.body,
    html: mail.htmlBody,
    date: new Date(mail.at),
    messageId: `<${hash}@local.invalid>`,
    baseBoundary: hash,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as ConstructorParameters<typeof MailComposer>[0]);
  return new Uint8Array(await composer.compile().build());
}

/** A file's name that sorts in the order of sending and says to whom: 01-ekonomichef-demostad-example.eml */
export const emlName = (mail: SentMail, index: number): string =>
  `${String(index + 1).padStart(2, '0')}-${
    mail.to
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'mail'
  }.eml`;
