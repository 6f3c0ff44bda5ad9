/** The small workbook in the state in which a person would start an entry. */
import type { LocalGoogle } from '../../src/workspace/local-google';
import { tabNames } from '../../src/messages/sv/tabs';
import { addColumn, overwriteHeader, typeUnder } from './as-a-person';
import { entries } from './entries';
import { emptyWorkbook, smallWorkbook } from './small-workbook';

type EntryName = keyof typeof entries;

/** What has been run before; a round of decks is left after its first deck for the trigger to finish. */
const BEFORE: Readonly<Record<EntryName, readonly EntryName[]>> = {
  setUp: [],
  columns: [],
  review: [],
  mergeSmallGroups: [],
  recalculate: [],
  makeMunicipalityTabs: ['recalculate'],
  decks: ['recalculate'],
  documents: ['recalculate'],
  updatePlan: [],
  mailsOn: [],
  mailsOff: ['mailsOn'],
  sendNow: ['updatePlan'],
  morningRun: ['mailsOn'],
  continueWork: ['recalculate'],
};

export function readyFor(name: EntryName): LocalGoogle {
  const google = name === 'setUp' ? emptyWorkbook() : smallWorkbook({ sizes: [12, 2, 3] });
  for (const earlier of BEFORE[name]) {
    const { told } = entries[earlier].play(google);
    if (told.length) throw new Error(`${earlier} before ${name}: ${told.join()}`);
  }
  if (name === 'review') overwriteAnswers(google);
  if (name === 'columns') otherHeaders(google);
  if (name === 'continueWork') leaveHalfWay(google);
  return google;
}

/** The answers come from another form: a column for e-mail, and other words over municipality and two questions. */
function otherHeaders(google: LocalGoogle): void {
  const tab = tabNames.answers;
  overwriteHeader(google, tab, 'Kommun', 'Vilken kommun arbetar du i?');
  overwriteHeader(google, tab, 'Vi har ordning på sak nummer 1.', 'F1. Om den första saken');
  overwriteHeader(google, tab, 'Vi har ordning på sak nummer 2.', 'Sak 2');
  addColumn(google, tab, 'E-postadress');
}

/** People answered in words of their own. */
function overwriteAnswers(google: LocalGoogle): void {
  const header = 'Vi har ordning på sak nummer 1.';
  for (const [place, text] of [
    [1, 'Kan inte säga'],
    [2, 'Kan inte säga'],
    [3, '4,0'],
    [4, 'hej'],
  ] as const)
    typeUnder(google, tabNames.answers, header, place, text);
}

/** The dialog was opened and closed after the first deck. */
function leaveHalfWay(google: LocalGoogle): void {
  const round = google.runtime.run('startDecks').value as { units: readonly unknown[] };
  google.runtime.run('makeOneDeck', [{ ...round, units: [] }, round.units[0]]);
  google.clock.advance(20 * 60_000);
}
