import PostalMime from 'postal-mime';
import fc from 'fast-check';
import { emlName, mailToEml } from '../../../../src/render/mail/eml/mail-to-eml';
import type { SentMail } from '../../../../src/workspace/state';
import { mailHtml } from '../../../../src/requests/mail/mail-html';
import { mailText } from '../../../../src/requests/mail/mail-text';
import { demoDigest } from '../../../report/mails/demo-mails';

const digest = demoDigest();
const mail: SentMail = {
  from: 'strateg@demostad.example',
  to: 'ekonomichef@demostad.example',
  subject: digest.subject,
  body: mailText(digest),
  htmlBody: mailHtml(digest),
  name: digest.sender,
  at: Date.UTC(2026, 10, 23, 6, 12),
};
const read = async (sent: SentMail) => PostalMime.parse(await mailToEml(sent, 0));

describe('mailToEml', () => {
  it('a mail reads back as it was sent', async () => {
    const back = await read(mail);
    expect(back).toMatchObject({
      from: { name: 'Digital mognad i Demostad', address: 'strateg@demostad.example' },
      to: [{ address: 'ekonomichef@demostad.example' }],
      subject: 'Digital mognad: 3 åtgärder att uppdatera (Demostad)',
      date: '2026-11-23T06:12:00.000Z',
      attachments: [],
    });
    expect(back.text?.trim()).toBe(mail.body.trim());
    expect(back.html?.trim()).toBe(mail.htmlBody.trim());
  });

  it('the bytes are the same each time and other for another mail', async () => {
    const first = Buffer.from(await mailToEml(mail, 0));
    expect(first.equals(Buffer.from(await mailToEml(mail, 0)))).toBe(true);
    expect(first.equals(Buffer.from(await mailToEml(mail, 1)))).toBe(false);
  });

  it.each([
    ['a line break in the subject', { subject: 'Hej\r\nBcc: bo@x.example\r\n\r\n<b>x</b>' }],
    ['a line break in the address', { to: 'anna@a.example\r\nBcc: bo@x.example' }],
    ['a comma in the address', { to: 'anna@a.example, bo@x.example' }],
    ['a line break in the name', { name: 'Anna\nBcc: bo@x.example' }],
    ['script and emoji', { subject: '<script>alert(1)</script> 😀 åäö', name: '"Anna" <x@y.example>' }],
  ])('%s adds no header and no recipient', async (_, changed) => {
    const back = await read({ ...mail, ...changed });
    expect(back.bcc ?? []).toEqual([]);
    expect(back.cc ?? []).toEqual([]);
    expect((back.to ?? []).length).toBeLessThanOrEqual(1);
    expect(
      back.headers
        .map(({ key }) => key)
        .filter(
          (key) => !['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type'].includes(key),
        ),
    ).toEqual([]);
    expect(back.html?.trim()).toBe(mail.htmlBody.trim());
  });

  it('any subject is one header line that reads back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (subject) => {
        const back = await read({ ...mail, subject });

        const shown = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f]+/g, '');
        expect(shown(back.subject ?? '')).toBe(shown(subject));
      }),
      { numRuns: 60 },
    );
  });

  it('the file is named by order and recipient, whatever the address holds', () => {
    expect(emlName(mail, 0)).toBe('01-ekonomichef-demostad-example.eml');
    expect(emlName({ ...mail, to: '../../etc\n' }, 11)).toBe('12-etc.eml');
  });
});
