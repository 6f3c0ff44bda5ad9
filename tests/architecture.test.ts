/** Imports point back along the data's way; type-only imports count too. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '../src');

/** Folder → the folders it imports from, beside its own. */
const GROUND = ['google', 'settings', 'messages', 'grid'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  google: [],
  grid: ['messages'],
  settings: ['grid', 'messages'],
  messages: ['google'],
  responses: ['settings', 'messages', 'grid'],
  'analysis/statistics': [],
  analysis: ['settings', 'messages', 'responses', 'analysis/statistics'],
  method: ['google', 'messages', 'grid'],
  report: ['settings', 'messages', 'grid', 'responses', 'analysis', 'method'],
  requests: ['google', 'messages', 'grid', 'report', 'analysis'],
  jobs: [...GROUND, 'responses', 'analysis', 'method', 'report', 'requests'],
  sidebar: ['main', 'jobs', 'messages'],
  main: ['google', 'jobs', 'apps-script'],
  'apps-script': ['google', 'messages', 'jobs'],
  // Google, locally: knows nothing of the product but the table of methods.
  workspace: ['google'],
  render: ['google', 'workspace', 'messages'],
  command: [...GROUND, 'responses', 'analysis', 'jobs', 'requests', 'workspace', 'render'],
  // `npm run push` opens the built script in the local workspace before anything is sent.
  tools: ['google', 'messages', 'workspace'],
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });

/** The longest known folder that a file lies in; main.ts is a room of its own. */
function roomOf(path: string): string {
  const inside = relative(SRC, path).replace(/\.ts$/, '');
  const rooms = Object.keys(MAY_IMPORT).filter((room) => inside === room || inside.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? inside;
}

interface Import {
  readonly from: string;
  readonly to: string;
}

const importsOf = (file: string): Import[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => ({ from: file, to: resolve(dirname(file), fileName) }));

const allImports = filesBelow(SRC).flatMap(importsOf);

const forbidden = ({ from, to }: Import): boolean => {
  const [a, b] = [roomOf(from), roomOf(to)];
  return a !== b && !(MAY_IMPORT[a] ?? []).includes(b);
};

/** Type-only imports may point both ways between two files of one folder; what runs may not go round. */
const runningImports = filesBelow(SRC).flatMap((from) =>
  ts
    .createSourceFile(from, readFileSync(from, 'utf8'), ts.ScriptTarget.ES2021)
    .statements.filter(ts.isImportDeclaration)
    .filter(({ importClause, moduleSpecifier }) => {
      if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) return false;
      if (importClause?.isTypeOnly) return false;
      const named = importClause?.namedBindings;
      return !(
        named &&
        ts.isNamedImports(named) &&
        !importClause.name &&
        named.elements.every((one) => one.isTypeOnly)
      );
    })
    .map(({ moduleSpecifier }) => ({
      from,
      to: `${resolve(dirname(from), (moduleSpecifier as ts.StringLiteral).text)}`,
    })),
);

/** The first circle found from a file, as the files on it; null where there is none. */
function circle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const found = walk(next, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return null;
}

const graphOf = (imports: readonly Import[]): Map<string, string[]> => {
  const graph = new Map<string, string[]>();
  const name = (path: string): string =>
    relative(SRC, path)
      .replace(/\.ts$/, '')
      .replace(/\/index$/, '');
  for (const { from, to } of imports) graph.set(name(from), [...(graph.get(name(from)) ?? []), name(to)]);
  return graph;
};

const linesBelow = (folder: string): number =>
  filesBelow(folder).reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length, 0);

describe('the folders', () => {
  it('are allowed nothing that they do not use', () => {
    const used = new Set(allImports.map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`));
    const allowed = Object.entries(MAY_IMPORT).flatMap(([room, others]) => others.map((other) => `${room} → ${other}`));
    expect(allowed.filter((pair) => !used.has(pair))).toEqual([]);
  });

  it('hold no circle of files', () => {
    expect(circle(graphOf(runningImports))).toBeNull();
    expect(circle(new Map(Object.entries(MAY_IMPORT)))).toBeNull();
    expect(
      circle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  it('have no room that is a third of the house', () => {
    const rooms = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const whole = linesBelow(SRC);
    const big = rooms.filter(({ name }) => linesBelow(join(SRC, name)) * 3 >= whole).map(({ name }) => name);
    expect(big).toEqual([]);
  });

  it('import only what lies before them on the way of the data', () => {
    expect(allImports.filter(forbidden).map(({ from, to }) => `${relative(SRC, from)} → ${relative(SRC, to)}`)).toEqual(
      [],
    );
  });

  it('are looked at: a planted import against the arrow is caught, type-only or not', () => {
    const planted = (text: string): boolean =>
      ts
        .preProcessFile(text, true, true)
        .importedFiles.some(({ fileName }) =>
          forbidden({ from: join(SRC, 'analysis/x.ts'), to: resolve(SRC, 'analysis', fileName) }),
        );
    expect(planted("import type { Call } from '../jobs/run/done';")).toBe(true);
    expect(planted("import { Deck } from '../report/deck/deck';")).toBe(true);
    expect(planted("import type { Settings } from '../settings/settings';")).toBe(false);
  });

  it('of the pure code import no package but types of googleapis', () => {
    const pure = filesBelow(SRC).filter(
      (file) => !/\/(apps-script|workspace|render|command|tools|sidebar)\//.test(file) && !file.endsWith('/main.ts'),
    );
    const packages = pure.flatMap((file) =>
      ts
        .preProcessFile(readFileSync(file, 'utf8'), true, true)
        .importedFiles.filter(
          ({ fileName }) => !fileName.startsWith('.') && !fileName.startsWith('googleapis/build/src/apis/'),
        )
        .map(({ fileName }) => `${relative(SRC, file)} → ${fileName}`),
    );
    expect(packages).toEqual([]);
  });
});
