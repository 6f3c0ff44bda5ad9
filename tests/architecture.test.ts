/** Imports point back along the data's way; type-only imports count too. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '../src');

/** Folder → the folders it may import from, beside its own. */
const GROUND = ['google', 'settings', 'messages', 'grid'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  google: [],
  grid: ['google', 'messages'],
  settings: ['grid', 'google', 'messages'],
  messages: ['google'],
  responses: GROUND,
  'analysis/statistics': [],
  analysis: [...GROUND, 'responses', 'analysis/statistics'],
  method: [...GROUND, 'responses', 'analysis'],
  report: [...GROUND, 'responses', 'analysis', 'method'],
  requests: [...GROUND, 'report', 'analysis'],
  jobs: [...GROUND, 'responses', 'analysis', 'method', 'report', 'requests'],
  sidebar: ['main', 'jobs', 'messages'],
  main: ['jobs', 'messages', 'settings', 'google', 'apps-script'],
  'apps-script': [...GROUND, 'jobs'],
  // Google, locally: knows nothing of the product but the table of methods.
  workspace: ['google'],
  render: ['workspace', 'google', 'messages'],
  command: [...GROUND, 'responses', 'analysis', 'jobs', 'requests', 'workspace', 'render', 'tools'],
  tools: ['workspace'],
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

describe('the folders', () => {
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
    expect(planted("import type { Call } from '../jobs/done';")).toBe(true);
    expect(planted("import { Block } from '../report/blocks';")).toBe(true);
    expect(planted("import { whole } from '../messages/format';")).toBe(false);
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
