/** The check before a push: today's bundle passes, and each thing that Google would only say to a municipality is found here. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sv } from '../../src/messages/sv';
import { bundleFaults } from '../../src/tools/check-bundle';

const DIST = join(__dirname, '../../dist');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of dist/ with one file changed. */
function changed(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  folders.push(folder);
  cpSync(DIST, folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return folder;
}

describe('the bundle', () => {
  it('as it is built has no fault', async () => {
    expect(await bundleFaults(DIST, sv)).toEqual([]);
  });

  it('lacks a function that the menu names', async () => {
    const folder = changed('Code.js', (code) => code.replace('function recalculate()', 'function reckon()'));
    expect(await bundleFaults(folder, sv)).toEqual(['onOpen anropar recalculate, som skriptet inte har.']);
  });

  it('lacks a function that a dialog calls', async () => {
    const folder = changed('Code.js', (code) => code.replace('function startDecks()', 'function beginDecks()'));
    expect(await bundleFaults(folder, sv)).toEqual(['decks.html anropar startDecks, som skriptet inte har.']);
  });

  it('has a private field, which the runtime rejects', async () => {
    const folder = changed('Code.js', (code) => `${code}\nclass Hidden { #field = 1; get() { return this.#field; } }`);
    expect(await bundleFaults(folder, sv)).toEqual([expect.stringMatching(/^Code\.js går inte att läsa som ES2019: /)]);
  });

  it('does not parse', async () => {
    const folder = changed('Code.js', (code) => `${code}\nfunction (`);
    expect(await bundleFaults(folder, sv)).toEqual([expect.stringMatching(/^Code\.js går inte att läsa som ES2019: /)]);
  });

  it('does not ask for a scope that its entries require', async () => {
    const folder = changed('appsscript.json', (text) => text.replace('auth/drive.file', 'auth/drive.readonly'));
    expect(await bundleFaults(folder, sv)).toEqual([
      'appsscript.json begär inte de behörigheter som verktyget behöver: https://www.googleapis.com/auth/drive.file',
    ]);
  });
});
