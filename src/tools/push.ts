/** `npm run push`: builds the script, checks its types and what was built, and sends it to Google with clasp. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { askedWords } from './asked-words';
import { build } from './build';
import { bundleFaults } from './check-bundle';

const DIST = join(__dirname, '../../dist');

/** Throws an Error with words for the technician where something is wrong; nothing has then been sent. */
async function push(): Promise<void> {
  const words = askedWords(process.argv);
  const { pushing } = words;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const { bytes } = await build(DIST);
  say(pushing.built(Math.round(bytes / 1024)));
  say(pushing.checking);
  if (spawnSync('npm', ['run', '--silent', 'check'], { stdio: 'inherit' }).status !== 0)
    throw new Error(pushing.typeFault);
  const faults = await bundleFaults(DIST, words);
  if (faults.length > 0) throw new Error([pushing.bundleFaults, ...faults].join('\n'));
  say(pushing.sending);
  if (!sent()) throw new Error(pushing.notSent);
}

/**
 * clasp ends with 0 even when it left a changed manifest out, so what it says is read too (GOOGLE.md 26: --force, since nobody
 * can answer its question here).
 */
function sent(): boolean {
  const { status, stdout, stderr } = spawnSync('npx', ['clasp', 'push', '--force'], { encoding: 'utf8' });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return status === 0 && !/skipp(ed|ing)|not pushed|Project settings not found/i.test(`${stdout}${stderr}`);
}

push().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
