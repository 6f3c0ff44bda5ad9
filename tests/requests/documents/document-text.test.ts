/** Texts and keys as people and data give them, as Docs keeps them. */
import { oneParagraph, paragraphsOf } from '../../../src/requests/documents/document-text';
import { keyInName, rangeName, readRangeName } from '../../../src/requests/documents/range-name';

describe('a text', () => {
  it.each([
    ['line breaks of every kind', 'a\r\nb\nc\u000bd\u2028e\u0085f', 'a b c d e f'],
    ['control characters and the private use area', 'a\u0000\u0007\u001b\u009fb\ue907\uf8ffc', 'abc'],
    ['a sign that stands for a picture where documents are read', 'a\ufffcb', 'ab'],
    ['half a pair', 'a\ud83db', 'a\ufffdb'],
    ['leading tabs, which a list would eat', '\t\ta\tb', 'a b'],
  ])('loses %s', (_, given, kept) => {
    expect(oneParagraph(given)).toBe(kept);
  });

  it('keeps no-break spaces, composed signs and whole pairs', () => {
    const text = 'vet\u00a0ej 30–57\u00a0% e\u0301 👩‍👩‍👧 \u{20000}';
    expect(oneParagraph(text)).toBe(text);
  });

  it('of a cell may be of several paragraphs', () => {
    expect(paragraphsOf(' a \r\n\n b\u2028c ')).toEqual(['a', '', 'b', 'c']);
    expect(paragraphsOf('')).toEqual(['']);
  });
});

describe('the name of a range', () => {
  it('tells the key, slashes and all, and the hash', () => {
    const name = rangeName('areas/OM-03/text', ['Hej']);
    expect(name).toMatch(/^dm\/areas\/OM-03\/text\/[0-9a-z]+$/);
    expect(readRangeName(name)).toEqual({ keyInName: 'areas/OM-03/text', hash: name.split('/').pop() });
  });

  it('is at most 256 units long, and differs for long keys that begin alike', () => {
    const [a, b] = [`${'lång'.repeat(100)}a`, `${'lång'.repeat(100)}b`];
    expect(rangeName(a, ['x']).length).toBeLessThanOrEqual(256);
    expect(keyInName(a)).not.toBe(keyInName(b));
    expect(readRangeName(rangeName(a, ['x']))?.keyInName).toBe(keyInName(a));
  });

  it.each(['Bokmärke', 'dm', 'dm/', 'dm/x', 'kix.abc'])('is not ours: %s', (name) => {
    expect(readRangeName(name)).toBeNull();
  });

  it('is another where the same words stand in other cells', () => {
    expect(rangeName('t', [[['a', 'b']]])).not.toBe(rangeName('t', [[['a'], ['b']]]));
    expect(rangeName('t', ['a', 'b'])).not.toBe(rangeName('t', ['a\nb']));
  });
});
