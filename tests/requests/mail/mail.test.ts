import fc from 'fast-check';
import { escapeHtml } from '../../../src/requests/mail/escape-html';
import { headerText } from '../../../src/requests/mail/header-text';
import { mailHtml } from '../../../src/requests/mail/mail-html';
import { mailText } from '../../../src/requests/mail/mail-text';
import { expectGolden } from '../../golden';
import { anAction, TODAY } from '../../method/an-action';
import { elementsOf, type Element } from './parse-html';
import { demoDigest, demoFacts, demoLetter } from '../../report/mails/demo-mails';

const named = (elements: readonly Element[], ...names: string[]): readonly Element[] =>
  elements.filter(({ name }) => names.includes(name));
const hostile = '<script>alert(1)</script> & "citat" \'x\' =HYPERLINK("https://x.example")\nBcc: bo@x.example';

describe('mails', () => {
  it('read as they did', () => {
    expectGolden('mail-digest.txt', mailText(demoDigest()));
    expectGolden('mail-digest.html', mailHtml(demoDigest()));
    expectGolden('mail-letter.txt', mailText(demoLetter()));
    expectGolden('mail-letter.html', mailHtml(demoLetter()));
  });

  it('the subject says how many and where', () => {
    expect(demoDigest().subject).toBe('Digital mognad: 3 åtgärder att uppdatera (Demostad)');
    expect(demoDigest([anAction({ due: TODAY - 1 })], { ...demoFacts, place: '' }).subject).toBe(
      'Digital mognad: 1 åtgärd att uppdatera',
    );
    expect(demoLetter().subject).toBe('Digital mognad: veckobrev, 2 åtgärder försenade (Demostad)');
  });

  it.each([
    ['digest', demoDigest()],
    ['letter', demoLetter({ late: true, unsure: [{ recipient: 'anna@a.example', subject: 'Ämne' }] })],
  ])('%s: one h1, a language, unique link texts, no script, picture or class that must work', (_, mail) => {
    const page = elementsOf(mailHtml(mail));
    expect(named(page, 'html')[0]?.attributes['lang']).toBe('sv');
    expect(named(page, 'h1')).toHaveLength(1);
    expect(named(page, 'script', 'img', 'link', 'iframe', 'form')).toHaveLength(0);
    const links = named(page, 'a');
    expect(new Set(links.map(({ text }) => text)).size).toBe(links.length);
    for (const { attributes } of links)
      expect(attributes['href']).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/demo\/edit#gid=/);
    for (const { name, attributes } of named(page, 'body', 'h1', 'h2', 'span', 'ul', 'th', 'td', 'a')) {
      const style = attributes['style'] ?? '';
      if (name !== 'td' || style !== '')
        expect([name, /(^|;)color:#/.test(style), /background-color:#/.test(style)]).toEqual([name, true, true]);
    }
  });

  it('more than ten actions are counted', () => {
    const actions = Array.from({ length: 14 }, (_, index) =>
      anAction({ id: `Å-${index + 10}`, due: TODAY - index - 1 }),
    );
    const text = mailText(demoDigest(actions));
    expect(text.match(/Uppdatera Å-/g)).toHaveLength(10);
    expect(text).toContain('och fyra till');
    expect(text).toContain('14 åtgärder behöver uppdateras');
  });

  it('two actions with the same id still have links that can be told apart', () => {
    const page = elementsOf(mailHtml(demoDigest([anAction({ due: TODAY - 1 }), anAction({ due: TODAY - 2 })])));
    expect(named(page, 'a').map(({ text }) => text)).toEqual([
      'Uppdatera Å-01 på en minut',
      'Uppdatera Å-01 på en minut (rad 2 i brevet)',
      'Öppna hela handlingsplanen',
    ]);
  });

  it('what people wrote is text, whatever it looks like', () => {
    const mail = demoDigest([anAction({ action: hostile, municipality: hostile, due: TODAY - 1 })], {
      ...demoFacts,
      place: hostile,
    });
    const page = elementsOf(mailHtml(mail));
    expect(named(page, 'script')).toHaveLength(0);
    expect(named(page, 'h2')[0]?.text).toContain('<script>alert(1)</script> & "citat"');
    expect(headerText(mail.subject)).not.toMatch(/[\r\n]/);
    expect(mailText(mail)).not.toMatch(/^Bcc/m);
  });

  it('the text stays within 72 columns, addresses apart', () => {
    const words = fc
      .array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 40 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, (action) => {
        for (const line of mailText(demoDigest([anAction({ action, due: TODAY - 1 })])).split('\n')) {
          expect(Array.from(line).length <= 72 || line.startsWith('https://') || !line.trim().includes(' ')).toBe(true);
        }
      }),
    );
  });

  it('escaped text reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const allowed = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
        expect(elementsOf(`<p title="x${escapeHtml(allowed)}">x${escapeHtml(allowed)}</p>`)[0]).toEqual({
          name: 'p',
          attributes: { title: `x${allowed}` },
          text: `x${allowed}`,
        });
      }),
    );
  });
});

describe('headerText', () => {
  it('is one line without control characters, at most 200 characters, no half emoji', () => {
    expect(headerText(' Digital\r\nmognad:\u0000 Bcc: x ')).toBe('Digital mognad: Bcc: x');
    expect(Array.from(headerText('😀'.repeat(300)))).toHaveLength(200);
    expect(headerText('😀'.repeat(300))).toBe('😀'.repeat(200));
  });
});
