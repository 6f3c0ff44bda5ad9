/** Looks at the built script before it is sent: it opens, everything that may be called in it is there, and it asks for its scopes. */
import { transform } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scopes } from '../google/scopes';
import type { Words } from '../messages';
import { createLocalGoogle } from '../workspace/local-google';

/** Faults in words for the technician, none where all is well. `folder` is as build() leaves it. */
export async function bundleFaults(folder: string, { pushing }: Words): Promise<readonly string[]> {
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  const unreadable = await newerSyntax(code);
  if (unreadable !== null) return [pushing.unreadable(unreadable)];
  const has = new Set([...code.matchAll(/^function (\w+)\(\)/gm)].map(([, name]) => name));
  const called = [...calledByMenu(folder), ...calledByDialogs(folder)];
  const missing = called.filter(({ name }) => !has.has(name));
  const absent = absentScopes(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  return [
    ...missing.map(({ name, place }) => pushing.missingFunction(name, place)),
    ...(absent.length > 0 ? [pushing.manifestScopes(absent)] : []),
  ];
}

/** Syntax newer than ES2019 is what esbuild rewrites for that target; null where there is none. */
async function newerSyntax(code: string): Promise<string | null> {
  try {
    const [plain, lowered] = await Promise.all(
      ['esnext', 'es2019'].map((target) => transform(code, { target, charset: 'utf8', logLevel: 'silent' })),
    );
    const before = plain!.code.split('\n');
    const after = lowered!.code.split('\n');
    return before.find((line, index) => line !== after[index])?.trim() ?? null;
  } catch (thrown) {
    return (thrown as Error).message;
  }
}

interface CalledFunction {
  readonly name: string;
  /** What calls it: onOpen for the menu's items, or a dialog's file. */
  readonly place: string;
}

/** The script is opened in a local workspace, where it makes its menu. */
function calledByMenu(folder: string): readonly CalledFunction[] {
  const google = createLocalGoogle({ dist: folder, now: 0, user: 'technician@example.com', title: 'Digital mognad' });
  const { menu, thrown } = google.runtime.run('onOpen');
  if (thrown !== null) throw new Error(thrown);
  return menu.flatMap((item) => (item ? [{ name: item[1], place: 'onOpen' }] : []));
}

const calledByDialogs = (folder: string): readonly CalledFunction[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((place) =>
      [...readFileSync(join(folder, place), 'utf8').matchAll(/\bcallServer\("(\w+)"/g)].map(([, name = '']) => ({
        name,
        place,
      })),
    );

function absentScopes(manifest: string): readonly string[] {
  const { oauthScopes = [] } = JSON.parse(manifest) as { oauthScopes?: readonly string[] };
  return Object.values(scopes).filter((scope) => !oauthScopes.includes(scope));
}
