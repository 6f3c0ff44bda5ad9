/**
 * Pushes dist/ with clasp. clasp ends with 0 even when it left a changed manifest out, so what it says is read too
 * (GOOGLE.md 26: --force, since nobody can answer its question here).
 */
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr } = spawnSync('npx', ['clasp', 'push', '--force'], { encoding: 'utf8' });
process.stdout.write(stdout);
process.stderr.write(stderr);
const skipped = /skipp(ed|ing)|not pushed|Project settings not found/i.test(`${stdout}${stderr}`);
if (status !== 0 || skipped) {
  process.stderr.write(
    'Inget eller inte allt skickades till Google. Är .clasp.json kopplad till er arbetsbok (scriptId) och är du inloggad (npx clasp login)? Se README, Installera.\n',
  );
  process.exitCode = 1;
}
