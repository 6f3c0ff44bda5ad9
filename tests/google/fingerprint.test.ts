import fc from 'fast-check';
import { fingerprint } from '../../src/google/fingerprint';

describe('fingerprint', () => {
  it('is a whole number of 53 bits, the same for the same text and seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), (text, seed) => {
        const made = fingerprint(text, seed);
        expect(Number.isSafeInteger(made) && made >= 0).toBe(true);
        expect(fingerprint(text, seed)).toBe(made);
      }),
    );
  });

  it('differs by text and by seed', () => {
    const texts = Array.from({ length: 2000 }, (_, i) => `kommun/${i}`);
    const made = texts.flatMap((text) => [fingerprint(text), fingerprint(text, 1)]);
    expect(new Set(made).size).toBe(made.length);
  });
});
