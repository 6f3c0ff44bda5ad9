import fc from 'fast-check';
import { fingerprint } from '../../src/google/fingerprint';

describe('fingerprint', () => {
  // What the author of cyrb53 printed (github.com/bryc/code, jshash).
  it.each([
    ['a', 0, 7929297801672961],
    ['b', 0, 8684336938537663],
    ['revenge', 0, 4051478007546757],
    ['revenue', 0, 8309097637345594],
    ['revenue', 1, 8697026808958300],
    ['revenue', 2, 2021074995066978],
    ['revenue', 3, 4747903550515895],
  ])('of %p with the seed %i is %i', (text, seed, known) => expect(fingerprint(text, seed)).toBe(known));

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
