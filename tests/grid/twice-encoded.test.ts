import { isTwiceEncoded } from '../../src/grid/twice-encoded';

/** The characters that Windows-1252 has for the bytes 0x80–0x9f; where it has none a reader leaves the byte as it is. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text as it looks when its UTF-8 bytes are read as Windows-1252. */
const readWrongly = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => (byte >= 0x80 && byte <= 0x9f ? C1[byte - 0x80] : String.fromCharCode(byte)))
    .join('');

it.each(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö', 'é', '’', '“', '”', '\u00a0', '«', '»'])(
  '%p saved twice is recognised',
  (letter) => expect(isTwiceEncoded(readWrongly(`x${letter}x`))).toBe(true),
);

it.each(['Lillåker', 'Ärlig', 'SÃO PAULO', 'FÂTÂ', '5 â€ a', '”så”', 'x – y', '«så»'])('%p is left alone', (text) =>
  expect(isTwiceEncoded(text)).toBe(false),
);
