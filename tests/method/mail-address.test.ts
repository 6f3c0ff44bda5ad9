import fc from 'fast-check';
import { mailboxKey, readMailAddress } from '../../src/method/mail-address';

describe('a mail address', () => {
  it.each(['anna@demostad.example', "o'brien+plan@mail.demostad.example", ' anna@demostad.example\u00a0'])(
    '%j is one',
    (text) => {
      expect(readMailAddress(text)).toEqual({ address: text.trim() });
    },
  );

  it.each([
    ['anna@demostad.example\nbcc: bo@x.example', 'lineBreak'],
    ['anna@demostad.example\r\n', 'lineBreak'],
    ['anna@demostad.example\u2028', 'lineBreak'],
    ['anna\u0000@demostad.example', 'lineBreak'],
    ['anna@a.example,bo@b.example', 'several'],
    ['anna@a.example; bo@b.example', 'several'],
    ['anna@a.example bo@b.example', 'several'],
    ['anna', 'form'],
    ['anna@demostad', 'form'],
    ['@demostad.example', 'form'],
    ['anna@@demostad.example', 'form'],
    ['Anna <anna@demostad.example>', 'form'],
    ['ingen adress', 'form'],
    ['<anna@demostad.example>', 'form'],
    ['anna..b@demostad.example', 'form'],
    ['anna@-demostad.example', 'form'],
    ['åsa@demostad.example', 'form'],
    ['anna@demostad.example😀', 'form'],
    [`${'a'.repeat(250)}@demostad.example`, 'form'],
    ['=HYPERLINK("x")@a.example', 'form'],
  ])('%j is refused: %s', (text, fault) => {
    expect(readMailAddress(text)).toEqual({ fault });
  });

  it('may have spaces around it, however many, and 254 characters', () => {
    expect(readMailAddress('  \u00a0anna@demostad.example \u00a0 ')).toEqual({ address: 'anna@demostad.example' });
    const ofLength = (length: number): string => `${'a'.repeat(length - '@demostad.example'.length)}@demostad.example`;
    expect(readMailAddress(ofLength(254))).toEqual({ address: ofLength(254) });
    expect(readMailAddress(ofLength(255))).toEqual({ fault: 'form' });
  });

  it('is of one mailbox however its capitals are', () =>
    expect(mailboxKey('Anna.Ek@Demostad.example')).toBe('anna.ek@demostad.example'));

  it('what passes never holds a comma, white space, angle bracket or control character', () => {
    const messy = fc.string({
      unit: fc.constantFrom('a', '@', '.', ',', ';', '<', '>', ' ', '\n', '\r', '\u00a0', '\u0000', 'å', '"'),
    });
    fc.assert(
      fc.property(messy, (text) => {
        const read = readMailAddress(text);
        if ('address' in read) expect(read.address).toMatch(/^[a-z.]+@[a-z.]+$/);
      }),
      { numRuns: 2000 },
    );
  });
});
