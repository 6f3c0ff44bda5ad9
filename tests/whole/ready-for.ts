/** The small workbook in the state in which a person would start an entry. */
import type { LocalGoogle } from '../../src/hosts/local/local-google';
import { entries } from './entries';
import { emptyWorkbook, smallWorkbook } from './small-workbook';

type EntryName = keyof typeof entries;

/** What has been run before; a round of decks is left after its first deck for the trigger to finish. */
const BEFORE: Readonly<Record<EntryName, readonly EntryName[]>> = {
  setUp: [],
  recalculate: [],
  municipalityTabs: ['recalculate'],
  decks: ['recalculate'],
  updateHealth: [],
  mailsOn: [],
  mailsOff: ['mailsOn'],
  sendNow: ['updateHealth'],
  morningRun: ['mailsOn'],
  continueWork: ['recalculate'],
};

export function readyFor(name: EntryName): LocalGoogle {
  const google = name === 'setUp' ? emptyWorkbook() : smallWorkbook({ sizes: [9, 4, 0] });
  for (const earlier of BEFORE[name]) {
    const { told } = entries[earlier].play(google);
    if (told.length) throw new Error(`${earlier} before ${name}: ${told.join()}`);
  }
  if (name === 'continueWork') leaveHalfWay(google);
  return google;
}

/** The dialog was opened and closed after the first deck. */
function leaveHalfWay(google: LocalGoogle): void {
  const round = google.runtime.run('startDecks').value as { units: readonly unknown[] };
  google.runtime.run('makeOneDeck', [{ ...round, units: [] }, round.units[0]]);
  google.clock.advance(20 * 60_000);
}
