/** Compares a text with its golden file in tests/golden; with UPDATE_GOLDEN=1 it is written anew, to be read in the diff. */
import fs from 'node:fs';
import path from 'node:path';

export function expectGolden(name: string, text: string): void {
  const file = path.resolve(__dirname, 'golden', name);
  if (process.env['UPDATE_GOLDEN'] === '1') fs.writeFileSync(file, text);
  expect(text).toBe(fs.readFileSync(file, 'utf8'));
}
