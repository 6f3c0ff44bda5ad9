/** The command line where a person has something to decide first: exit code 2, what it is, and nothing written. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'digital-mognad-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

const answers = join(folder, 'svar.csv');
const row = (index: number): string => `Demostad;${1 + (index % 6)};${index % 3 ? 1 + (index % 5) : 9}\n`;
writeFileSync(
  answers,
  `Kommun;Vi delar data;Vi har en målbild\n${Array.from({ length: 24 }, (_, i) => row(i)).join('')}`,
);

const start = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/command/start.ts'), ...args, '--out', out],
    { encoding: 'utf8' },
  );

it('what is in doubt without a mapping ends with 2, says what to do, speaks of no menu, and writes nothing', () => {
  const { status, stderr } = start('--answers', answers);
  expect([status, existsSync(out)]).toEqual([2, false]);
  expect(stderr).toMatch(/^Stopp\. Inget har skrivits\./m);
  expect(stderr).toMatch(/Svaret ”9” står i 8 svar och lästes som vet ej\. Stämmer det: kör igen med --accept\./);
  expect(stderr).not.toMatch(/i menyn/);
});

it('with the yes it is done, and ends with what Kontroll found', () => {
  const { status, stderr } = start('--answers', answers, '--accept', '--name', 'Samverkan');
  expect([status, existsSync(join(out, 'index.html'))]).toEqual([0, true]);
  expect(stderr).toMatch(
    /Kontroll har 1 varning och \d+ upplysningar, inläsningen 2 varningar\. De tyngsta:\n {2}Frågor: Talen .*\n {2}Svar: .*\n {2}Frågor: Svaret /,
  );
  expect(readFileSync(join(out, 'analysis.csv'), 'utf8')).toContain('\nDemostad,q2,24,16,8,');
});
