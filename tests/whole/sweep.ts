/**
 * Runs one entry again and again with one fault each time, at every call, before and after its effect, then once more without,
 * and tells as JSON what was left different from the undisturbed run. A process of its own: jest's sandbox makes it three times slower.
 *
 *   tsx tests/whole/sweep.ts ENTRY [blind]
 *
 * `blind` switches the look-up of what exists off: lists of files come back empty and the tabs' keys are gone.
 */
import type { FaultKind } from '../../src/workspace/apps-script/gate';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { comparableText, withoutLog } from './comparable';
import { entries } from './entries';
import { blindfold } from './blindfold';
import { mailProblems } from './mail-problems';
import { goBack, momentOf } from './small-workbook';
import { readyFor } from './ready-for';

type EntryName = keyof typeof entries;

/** A lease may still be held by the run that died: the person starts again after ten minutes. */
const TEN_MINUTES = 600_000;
const FAULTS: readonly (readonly [kind: FaultKind, when: 'before' | 'after'])[] = [
  ['kill', 'before'],
  ['kill', 'after'],
  ['tooManyRequests', 'before'],
  ['internalError', 'before'],
  ['internalError', 'after'],
  ['unavailable', 'before'],
  ['timeout', 'after'],
];

const sends = (name: EntryName): boolean => name === 'sendNow' || name === 'morningRun';

function sweep(
  name: EntryName,
  blind: boolean,
): { readonly calls: number; readonly points: number; readonly faults: readonly string[] } {
  const google: LocalGoogle = readyFor(name);
  const start = momentOf(google);
  const { calls, told } = entries[name].play(google);
  if (told.length) throw new Error(`${name}, undisturbed: ${told.join()}`);
  const undisturbed = google.workspace.state;
  const wanted = sends(name) ? withoutLog(undisturbed) : comparableText(undisturbed);
  if (blind) blindfold(google);

  const faults: string[] = [];
  let points = 0;
  for (let at = 0; at < calls.length; at += 1) {
    for (const [kind, when] of FAULTS) {
      // Blind, one difference is enough to show that the sweep sees what is lost.
      if (blind && faults.length) return { calls: calls.length, points, faults };
      points += 1;
      goBack(google, start);
      entries[name].play(google, { fault: { at, when, kind } });
      google.clock.advance(TEN_MINUTES);
      const again = entries[name].play(google);
      const where = `${kind} ${when} call ${at} (${calls[at]!.method})`;
      if (again.told.length) faults.push(`${where}: ${again.told.join()}`);
      const got = sends(name) ? withoutLog(google.workspace.state) : comparableText(google.workspace.state);
      if (got !== wanted) faults.push(`${where}: the end state differs`);
      if (sends(name))
        faults.push(
          ...mailProblems(undisturbed, google.workspace.state, google.spreadsheetId).map(
            (problem) => `${where}: ${problem}`,
          ),
        );
    }
  }
  return { calls: calls.length, points, faults };
}

const [name, mode] = process.argv.slice(2);
process.stdout.write(JSON.stringify(sweep(name as EntryName, mode === 'blind')));
