/** Gå igenom svaren on the built bundle: nothing counts before the yes, and after it the figures are those of answers written as the settings say. */
import type { ReviewView } from '../../src/jobs/review/review-view';
import type { Done } from '../../src/jobs/run/done';
import { settingNames, tabNames } from '../../src/messages/sv/tabs';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { pasteGrid } from '../../src/command/main-job/type-in';
import { allApproved } from '../jobs/review/all-approved';
import { read, setSetting, typeUnder } from './as-a-person';
import { dialogContent } from './dialog-content';
import { entries } from './entries';
import { readyFor } from './ready-for';
import { runWell, smallWorkbook } from './small-workbook';

const HEADER = 'Vi har ordning på sak nummer 1.';
const opened = (google: LocalGoogle): ReviewView => dialogContent(google.runtime.run('openReview').dialogs[0]!.html);
const figures = (google: LocalGoogle): unknown => read(google, tabNames.analysis).slice(2);
const setting = (google: LocalGoogle, name: string): string =>
  read(google, tabNames.settings).find((row) => row[0] === name)?.[1] ?? '';
const kontroll = (google: LocalGoogle): readonly string[] => read(google, tabNames.check).map((row) => row.join(' | '));

describe('answers in words that the settings do not have', () => {
  const google = readyFor('review');

  it('stop the figures, and Kontroll has one line for each text with its count', () => {
    runWell(google, 'recalculate');
    expect(figures(google)).toEqual([]);
    const rows = kontroll(google);
    expect(rows).toContainEqual(expect.stringMatching(/^Stopp .*Fråga F1: 4 av \d+ svar förstås inte/));
    expect(rows.filter((row) => row.includes('”Kan inte säga”'))).toEqual([
      expect.stringMatching(
        /står i 2 svar \(fråga F1\).*Betyder ”Kan inte säga” vet ej\? Välj Gå igenom svaren i menyn/,
      ),
    ]);
  });

  it('are asked about one by one, and opening the dialog changes nothing', () => {
    const before = google.workspace.state;
    const view = opened(google);
    expect(view.texts).toEqual([
      {
        text: 'Kan inte säga',
        question: 'Betyder ”Kan inte säga” vet ej?',
        where: 'I 2 svar, fråga F1.',
        proposal: 'dontKnow',
      },
      { text: '4,0', question: 'Betyder ”4,0” talet 4?', where: 'I ett svar, fråga F1.', proposal: '4' },
      { text: 'hej', question: 'Vad betyder ”hej”?', where: 'I ett svar, fråga F1.', proposal: '' },
    ]);
    expect({ ...google.workspace.state, locks: {}, idsMade: 0 }).toEqual({ ...before, locks: {}, idsMade: 0 });
  });

  it('count after the yes as the same answers written as the settings say', () => {
    const { title, sentences } = runWell(google, 'approveReview', [allApproved(opened(google))]) as Done;
    expect([title, sentences]).toEqual([
      'Svaren är genomgångna',
      [
        'Du har sagt vad två texter betyder.',
        'Alla övriga texter räknas som ogiltiga svar.',
        'Välj Räkna om analysen i menyn, så räknas svaren så.',
      ],
    ]);
    expect(setting(google, settingNames.dontKnow)).toBe('Vet ej\nVet inte\nIngen uppfattning\nKan inte säga');
    expect(setting(google, settingNames.values)).toBe('4,0 = 4');
    expect(setting(google, settingNames.invalid)).toBe('*');
    runWell(google, 'recalculate');
    const own = smallWorkbook({ sizes: [12, 2, 3] });
    for (const [place, text] of [
      [1, 'Vet ej'],
      [2, 'Vet ej'],
      [3, 4],
      [4, 'hej'],
    ] as const)
      typeUnder(own, tabNames.answers, HEADER, place, text);
    setSetting(own, tabNames.settings, settingNames.invalid, 'hej');
    runWell(own, 'recalculate');
    expect(figures(google)).toEqual(figures(own));
    expect(figures(google)).not.toEqual([]);
  });

  it('are given another meaning by another yes, in one place only', () => {
    runWell(google, 'approveReview', [{ texts: [{ text: '4,0', meaning: 'blank' }], othersInvalid: true }]);
    expect([setting(google, settingNames.values), setting(google, settingNames.blank)]).toEqual(['', '-\n4,0']);
  });
});

it('an emptied "vet ej" keeps its default, and Kontroll says so', () => {
  const google = smallWorkbook({ sizes: [12, 2, 3] });
  runWell(google, 'recalculate');
  const before = figures(google);
  setSetting(google, tabNames.settings, settingNames.dontKnow, '');
  runWell(google, 'recalculate');
  expect(figures(google)).toEqual(before);
  expect(kontroll(google)).toContainEqual(
    expect.stringContaining(
      'Svar som betyder vet ej är tom. Det förvalda gäller: ”Vet ej”, ”Vet inte” och ”Ingen uppfattning”.',
    ),
  );
});

it('columns on one line of "används inte" stop, since they are still read', () => {
  const google = smallWorkbook({ sizes: [12, 2, 3] });
  setSetting(google, tabNames.settings, settingNames.droppedColumns, `Kommun, ${HEADER}`);
  entries.recalculate.play(google);
  expect(kontroll(google)).toContainEqual(expect.stringMatching(/^Stopp .* är flera rubriker\./));
});

it('merged headers pasted into Svar are read as one, as in a file', () => {
  const google = smallWorkbook({ sizes: [12, 2, 3] });
  runWell(google, 'recalculate');
  const before = figures(google);
  const rows = read(google, tabNames.answers);
  const [header = [], ...people] = rows;
  // The municipality's header is merged downwards, the questions' group sideways: Google gives the first cell only.
  const upper = header.map((text, column) =>
    text === 'Kommun' ? text : column === header.length - 1 ? 'I vilken grad?' : '',
  );
  const lower = header.map((text) => (text === 'Kommun' ? '' : text));
  pasteGrid(google, tabNames.answers, [upper, lower, ...people]);
  runWell(google, 'recalculate');
  expect(figures(google)).toEqual(before);
});
