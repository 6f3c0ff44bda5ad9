/** The generator of the table of widths, against what the font’s files say of themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advances, fontFile, widthsFile } from '../../src/tools/widths';

const LATIN = 0x20;
const WIDTHS = join(__dirname, '../../src/requests/text/widths.ts');

it('makes the table that is in the repository', () => expect(widthsFile()).toBe(readFileSync(WIDTHS, 'utf8')));

// Open Sans’ own table of advances (hmtx), 2048 units to an em.
it.each([
  ['regular', { ' ': 532, A: 1295, i: 517, Å: 1295 }],
  ['bold', { ' ': 532, A: 1413, i: 625, Å: 1413 }],
] as const)('reads the advances of the %s weight', (weight, known) => {
  const { unitsPerEm, latin, extra } = advances(fontFile(weight));
  expect(unitsPerEm).toBe(2048);
  expect(latin).toHaveLength(0xff - LATIN + 1);
  for (const [sign, width] of Object.entries(known)) expect(latin[sign.charCodeAt(0) - LATIN]).toBe(width);
  // The first of the signs beyond Latin-1 is the dash, half an em.
  expect([extra.length, extra[0]]).toEqual([5, 1024]);
});

it('has no width for a control character', () => {
  const { latin } = advances(fontFile('regular'));
  expect(latin[0x80 - LATIN]).toBe(0);
});
