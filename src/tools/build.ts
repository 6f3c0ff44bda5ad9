/** Builds dist/, exactly what is pushed: Code.js with one top-level function for each export of main.ts, the dialogs, the manifest. */
import { build as bundle, type BuildOptions } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedWords } from './asked-words';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');

/** The runtime has no modules and refuses private and static fields (GOOGLE.md 27). */
const SCRIPT: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  logLevel: 'silent',
  legalComments: 'none',
};

/** Names that main.ts exports; the metafile lists them only for the module format. */
async function exportedNames(entry: string): Promise<string[]> {
  const { metafile } = await bundle({
    ...SCRIPT,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
    outfile: 'names.js',
  });
  return Object.values(metafile.outputs)[0]!.exports.sort();
}

async function buildCode(folder: string): Promise<{ readonly bytes: number; readonly inputs: readonly string[] }> {
  const entry = join(ROOT, 'src/main.ts');
  const stubs = (await exportedNames(entry)).map(
    (name) => `function ${name}() { return app.${name}.apply(this, arguments); }`,
  );
  const { outputFiles, metafile } = await bundle({
    ...SCRIPT,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'app',
    footer: { js: stubs.join('\n') },
    metafile: true,
    outfile: 'Code.js',
  });
  const code = outputFiles![0]!.text;
  writeFileSync(join(folder, 'Code.js'), code);
  return { bytes: Buffer.byteLength(code), inputs: Object.keys(metafile!.inputs) };
}

/**
 * One frame for all dialogs; what of a body the script does not make itself lies beside it. HtmlService cuts `//` and `/*` inside
 * template literals: the dialogs are built without them (GOOGLE.md 25).
 */
async function buildDialog(name: string, folder: string): Promise<void> {
  const source = join(ROOT, 'src/sidebar', name);
  const { outputFiles } = await bundle({
    ...SCRIPT,
    entryPoints: [join(source, 'index.ts')],
    format: 'iife',
    supported: { 'template-literal': false },
    outfile: 'dialog.js',
  });
  const style = readFileSync(join(ROOT, 'src/sidebar/style.css'), 'utf8');
  const body = join(source, 'body.html');
  const page = readFileSync(join(ROOT, 'src/sidebar/frame.html'), 'utf8')
    .replace('<!-- body -->', () => (existsSync(body) ? readFileSync(body, 'utf8') : ''))
    .replace('<!-- style -->', () => `<style>\n${style}</style>`)
    .replace('<!-- script -->', () => `<script>\n${outputFiles![0]!.text}</script>`);
  writeFileSync(join(folder, `${name}.html`), page);
}

const dialogNames = (): string[] =>
  readdirSync(join(ROOT, 'src/sidebar'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Makes the folder anew, dist/ where none is named; tells the size of Code.js in bytes and the source files that went into it. */
export async function build(
  folder: string = DIST,
): Promise<{ readonly bytes: number; readonly inputs: readonly string[] }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const code = await buildCode(folder);
  for (const name of dialogNames()) await buildDialog(name, folder);
  copyFileSync(join(ROOT, 'appsscript.json'), join(folder, 'appsscript.json'));
  return code;
}

if (require.main === module) {
  const words = askedWords(process.argv).pushing;
  build().then(
    ({ bytes }) => process.stderr.write(`${words.built(Math.round(bytes / 1024))}\n`),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}
