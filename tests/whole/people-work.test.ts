/** What people changed in what the tool made is still there when everything has been run again. */
import { comparable } from './comparable';
import { entries } from './entries';
import { smallWorkbook } from './small-workbook';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { tabNames } from '../../src/messages/sv/tabs';

function ask(google: LocalGoogle, method: string, params: Readonly<Record<string, unknown>>, body?: unknown): unknown {
  const answer = google.workspace.handle({ method, params, body });
  if (answer.status !== 200) throw new Error(`${method}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

const playAll = (google: LocalGoogle): void => {
  for (const name of ['setUp', 'recalculate', 'makeMunicipalityTabs', 'decks', 'updatePlan'] as const) {
    const { told } = entries[name].play(google);
    if (told.length) throw new Error(`${name}: ${told.join()}`);
    google.clock.advance(60_000);
  }
};

const fileOf = (google: LocalGoogle, kind: string): string =>
  Object.values(google.workspace.state.files).find(({ appProperties }) => appProperties['kind'] === kind)!.id;

interface Deck {
  readonly slides: {
    readonly objectId: string;
    readonly pageElements: {
      readonly objectId: string;
      readonly shape?: { readonly placeholder?: { readonly type: string } };
    }[];
  }[];
  readonly masters: { readonly objectId: string }[];
}

/** Writes another title on the second slide of a deck. */
function rewriteTitle(google: LocalGoogle, presentationId: string): void {
  const deck = ask(google, 'slides.presentations.get', { presentationId }) as Deck;
  const title = deck.slides[1]!.pageElements.find(({ shape }) => shape?.placeholder?.type === 'TITLE')!.objectId;
  ask(
    google,
    'slides.presentations.batchUpdate',
    { presentationId },
    {
      requests: [
        { deleteText: { objectId: title, textRange: { type: 'ALL' } } },
        { insertText: { objectId: title, text: 'Vår egen rubrik' } },
      ],
    },
  );
}

/** Another background on the template's first slide, as when a municipality puts its own look in. */
function restyleTemplate(google: LocalGoogle, presentationId: string): void {
  const { slides } = ask(google, 'slides.presentations.get', { presentationId }) as Deck;
  const pageBackgroundFill = { solidFill: { color: { rgbColor: { red: 0.9, green: 0.95, blue: 1 } } } };
  ask(
    google,
    'slides.presentations.batchUpdate',
    { presentationId },
    {
      requests: [
        {
          updatePageProperties: {
            objectId: slides[0]!.objectId,
            pageProperties: { pageBackgroundFill },
            fields: 'pageBackgroundFill.solidFill.color',
          },
        },
      ],
    },
  );
}

interface Tab {
  readonly properties: { readonly sheetId: number; readonly title: string };
}

const tabsOf = (google: LocalGoogle): readonly Tab[] =>
  (
    ask(google, 'sheets.spreadsheets.get', {
      spreadsheetId: google.spreadsheetId,
      fields: 'sheets.properties(sheetId,title)',
    }) as { sheets: Tab[] }
  ).sheets;

function renameTab(google: LocalGoogle, from: string, to: string): void {
  const { sheetId } = tabsOf(google).find(({ properties }) => properties.title === from)!.properties;
  ask(
    google,
    'sheets.spreadsheets.batchUpdate',
    { spreadsheetId: google.spreadsheetId },
    {
      requests: [{ updateSheetProperties: { properties: { sheetId, title: to }, fields: 'title' } }],
    },
  );
}

/** Types into Egen bedömning beside the first question of the lower table. */
function assess(google: LocalGoogle, title: string, words: string): void {
  const { values } = ask(google, 'sheets.spreadsheets.values.get', {
    spreadsheetId: google.spreadsheetId,
    range: `'${title}'`,
  }) as { values: string[][] };
  const header = values
    .map((row) => row.lastIndexOf('Egen bedömning'))
    .reduce((last, column, row) => (column >= 0 ? [row, column] : last), [-1, -1] as number[]);
  const range = `'${title}'!${String.fromCharCode(65 + header[1]!)}${header[0]! + 2}`;
  ask(
    google,
    'sheets.spreadsheets.values.update',
    { spreadsheetId: google.spreadsheetId, range, valueInputOption: 'RAW' },
    { values: [[words]] },
  );
}

function worked(): LocalGoogle {
  const google = smallWorkbook();
  playAll(google);
  rewriteTitle(google, fileOf(google, 'deck'));
  restyleTemplate(google, fileOf(google, 'template'));
  assess(google, tabNames.municipality('Demostad'), 'Ja, det här börjar vi med');
  renameTab(google, tabNames.municipality('Granneby'), 'Granneby till kommundirektören');
  playAll(google);
  return google;
}

describe('people’s work', () => {
  it('is untouched, to the last cell and shape, by another run of everything', () => {
    const google = worked();
    const before = comparable(google.workspace.state);
    playAll(google);
    expect(comparable(google.workspace.state)).toEqual(before);
    const text = JSON.stringify(before);
    for (const words of ['Vår egen rubrik', 'Ja, det här börjar vi med', 'Granneby till kommundirektören'])
      expect(text).toContain(words);
  });

  it('stays when the answers change and everything else is brought up to date', () => {
    const google = worked();
    const { values } = ask(google, 'sheets.spreadsheets.values.get', {
      spreadsheetId: google.spreadsheetId,
      range: `'${tabNames.answers}'`,
    }) as { values: unknown[][] };
    const changed = values.map((row, index) =>
      index > 0 && index < 8 ? row.map((cell, column) => (column > 0 ? 1 : cell)) : row,
    );
    ask(
      google,
      'sheets.spreadsheets.values.update',
      { spreadsheetId: google.spreadsheetId, range: `'${tabNames.answers}'!A1`, valueInputOption: 'RAW' },
      { values: changed },
    );
    const before = comparable(google.workspace.state);
    playAll(google);
    const after = comparable(google.workspace.state);
    expect(after).not.toEqual(before);
    const text = JSON.stringify(after);
    for (const words of ['Vår egen rubrik', 'Ja, det här börjar vi med', 'Granneby till kommundirektören'])
      expect(text).toContain(words);
    expect(tabsOf(google).filter(({ properties }) => properties.title.includes('Granneby'))).toHaveLength(1);
  });
});
