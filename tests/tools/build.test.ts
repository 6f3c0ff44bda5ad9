/** What is pushed, built into a folder of the test’s own. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from '../../src/tools/build';

const ROOT = join(__dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'build-'));
const folder = join(home, 'deep', 'dist');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
let told: Awaited<ReturnType<typeof build>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'old'), { recursive: true });
  writeFileSync(join(folder, 'old', 'left-over.html'), '');
  told = await build(folder);
});
afterAll(() => rmSync(home, { recursive: true }));

it('is made anew: the script, the dialogs, the manifest, and nothing from before', () => {
  const dialogs = readdirSync(join(ROOT, 'src/sidebar'), { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(readdirSync(folder).sort()).toEqual(
    ['Code.js', 'appsscript.json', ...dialogs.map(({ name }) => `${name}.html`)].sort(),
  );
  expect(existsSync(join(folder, 'old'))).toBe(false);
  expect(read('appsscript.json')).toBe(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'));
});

it('is made where there is no folder yet', async () => {
  const other = join(home, 'not', 'there');
  await build(other);
  expect(existsSync(join(other, 'Code.js'))).toBe(true);
});

describe('the script', () => {
  it('tells its size and what went into it', () => {
    expect(told.bytes).toBe(Buffer.byteLength(read('Code.js')));
    expect(told.inputs).toContain('src/main.ts');
    expect(told.inputs.some((file) => file.startsWith('src/workspace/'))).toBe(false);
  });

  it('has a function of its own for each export of main.ts, in order, which hands its arguments on', () => {
    const names = [...read('Code.js').matchAll(/^function (\w+)\(\)/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names).toEqual([...names].sort());
    const context = createContext({});
    runInContext(read('Code.js'), context);
    const answer: unknown = runInContext('app = { startDecks: (...all) => all.join() }; startDecks(1, 2)', context);
    expect(answer).toBe('1,2');
  });

  it('keeps Swedish letters, and no licence comment', () => {
    expect(read('Code.js')).toContain('Kommun');
    expect(read('Code.js')).toContain('å');
    expect(read('Code.js')).not.toMatch(/\\xE5|@license|#private|\bstatic \w+ =/);
  });
});

describe('a dialog', () => {
  it.each(['result', 'columns', 'review', 'decks', 'preview'])('%s has its style and its script in it', (name) => {
    const page = read(`${name}.html`);
    expect(page).toContain(`<style>\n${readFileSync(join(ROOT, 'src/sidebar/style.css'), 'utf8')}</style>`);
    expect(page).toMatch(/<script>\n[^<]*\(\(\) => \{/);
    expect(page).not.toMatch(/<!-- (style|script) -->/);
    expect(/<script>([\s\S]*)<\/script>/.exec(page)![1]).not.toContain('`');
  });
});
