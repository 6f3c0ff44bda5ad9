/** What code, tests and pages refer to is there: pages by name, numbered rules and facts in them, paths, links, commands. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');
const OWN = 'tests/references.test.ts';

const below = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? below(path) : [path];
  });
const files = [
  ...readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
  ...['src', 'tests', 'docs', '.ci'].flatMap(below),
];
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const pages = files.filter((file) => file.endsWith('.md'));
/** Where names of pages may stand: code, tests, scripts and the pages themselves. */
const referring = files.filter(
  (file) => /\.(ts|mjs|md|html|json)$/.test(file) && !/package-lock|\/schema\//.test(file) && file !== OWN,
);

/** A page by its whole path, else by the end of its path. */
const pagesNamed = (name: string): readonly string[] =>
  pages.includes(name) ? [name] : pages.filter((page) => page.endsWith(`/${name}`));

interface Reference {
  readonly page: string;
  /** `rule`, `section`, `step` …; '' where a bare number or id follows. */
  readonly kind: string;
  readonly numbers: readonly string[];
  readonly slide: string | undefined;
}

const NUMBER = String.raw`[A-Z]?\d+(?:\.\d+)*`;
const REFERENCE = new RegExp(
  String.raw`\b([A-Za-z][\w/-]*\.md)\b(?:\)?,? (rule|section|step|fact)s?)?(?:\)? (${NUMBER}(?:(?:, | and |–)${NUMBER})*)(?!\w))?(?:, slide (\d+))?`,
  'g',
);

/** "10–12" is 10, 11 and 12. */
function numbersIn(list: string): readonly string[] {
  return list.split(/, | and /).flatMap((part) => {
    const [from = '', to] = part.split('–');
    if (to === undefined) return [from];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));
  });
}

const referencesIn = (text: string): readonly Reference[] =>
  [...text.matchAll(REFERENCE)].map(([, page = '', kind = '', list, slide]) => ({
    page,
    kind,
    numbers: list === undefined ? [] : numbersIn(list),
    slide,
  }));

const escaped = (number: string): string => number.replace(/\./g, String.raw`\.`);

/** A rule, step or slide is a heading that begins with that word; any other number a heading or an item of a list. */
function hasAnchor(text: string, kind: string, number: string): boolean {
  const word = { rule: 'Rule ', step: 'Step ', slide: 'Slide ' }[kind] ?? '';
  const heading = new RegExp(String.raw`^#+ ${word}${escaped(number)}(?:\.|\s)`, 'm');
  return heading.test(text) || (word === '' && new RegExp(String.raw`^${escaped(number)}\. `, 'm').test(text));
}

function faultsOf(text: string): readonly string[] {
  return referencesIn(text).flatMap(({ page, kind, numbers, slide }) => {
    const named = pagesNamed(page);
    if (named.length !== 1) return [`${page} is ${named.length === 0 ? 'no page' : `${named.length} pages`}`];
    const inPage = textOf(named[0] ?? '');
    const missing = numbers.filter((number) => !hasAnchor(inPage, kind, number)).map((number) => `${kind} ${number}`);
    return [...missing, ...(slide === undefined || hasAnchor(inPage, 'slide', slide) ? [] : [`slide ${slide}`])].map(
      (what) => `${page} has no ${what.trim()}`,
    );
  });
}

const each = (list: readonly string[], faults: (text: string, file: string) => readonly string[]): readonly string[] =>
  list.flatMap((file) => faults(textOf(file), file).map((fault) => `${file}: ${fault}`));

/** Code spans of a page that are paths in this repo: no spaces, a folder at the top that we have. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|tests|docs|\.ci)\/[^`\s]*)`/g)].map(([, path = '']) => path.replace(/[:#].*$/, ''));

/** `a/{b,c}` is a/b and a/c; a name with `*` is any file like it; a file may be named without its ending. */
function isThere(path: string): boolean {
  const choice = /^(.*)\{([^}]*)\}(.*)$/.exec(path);
  if (choice) return (choice[2] ?? '').split(',').every((one) => isThere(`${choice[1]}${one}${choice[3]}`));
  const pattern = path
    .replace(/\/$/, '')
    .replace(/[.+]/g, String.raw`\$&`)
    .replace(/\*+/g, '.*');
  const like = new RegExp(String.raw`^${pattern}(?:$|/|\.(?:ts|md)$)`);
  return files.some((file) => like.test(file));
}

const scripts = (JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> }).scripts;

describe('references', () => {
  it('of code, tests and pages name one page, and a rule, section or fact that stands in it', () => {
    expect(each(referring, faultsOf)).toEqual([]);
  });

  it('of code and tests are never bare names, that no one could open', () => {
    const bare = /\b(?:STATISTICS|GOOGLE|LIMITS|LOOK|METHOD|RECORDINGS)(?:’s)? (?:rule|section|step|fact|[A-Z]?\d)/g;
    expect(each(referring, (text) => text.match(bare) ?? [])).toEqual([]);
  });

  it('to what stands beside the repo go through tests/shared.ts', () => {
    const tests = files.filter((file) => /^tests\/.*\.ts$/.test(file) && file !== 'tests/shared.ts');
    expect(each(tests, (text) => text.match(/\.\.\/shared\/\w+/g) ?? [])).toEqual([]);
  });

  it('are looked at: what is not there is told', () => {
    expect(faultsOf('a rule (STATISTICS.md rules 1–3 and 12; Holm)')).toEqual([]);
    expect(faultsOf('STATISTICS.md rules 14–16')).toEqual(['STATISTICS.md has no rule 16']);
    expect(faultsOf('LOOK.md section 6, slide 12')).toEqual(['LOOK.md has no slide 12']);
    expect(faultsOf('GOOGLE.md 999')).toEqual(['GOOGLE.md has no 999']);
    expect(faultsOf('see NOWHERE.md')).toEqual(['NOWHERE.md is no page']);
  });
});

describe('pages', () => {
  it('name paths that are there', () => {
    expect(each(pages, (text) => pathsIn(text).filter((path) => !isThere(path)))).toEqual([]);
    expect(['src/main.ts', 'src/grid/', 'tests/golden/*.txt', 'src/{main,grid}'].map(isThere)).not.toContain(false);
    expect(isThere('src/nowhere')).toBe(false);
  });

  it('link to files that are there', () => {
    expect(
      each(pages, (text, file) =>
        [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
          .map(([, target = '']) => target)
          .filter((target) => !existsSync(join(ROOT, dirname(file), target))),
      ),
    ).toEqual([]);
  });

  it('name commands that package.json has', () => {
    expect(
      each(pages, (text) =>
        [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name).filter((name) => !(name in scripts)),
      ),
    ).toEqual([]);
  });

  it('have names of their own, so that a name is enough to find one', () => {
    const names = pages.map((page) => basename(page)).filter((name) => name !== 'README.md');
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});
