/** What no waiting mends is told as such, with the tab that is in the way and what to do. */
import { tabNames } from '../../src/messages/sv/tabs';
import { entries } from './entries';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { smallWorkbook } from './small-workbook';

const COLLEAGUE = 'kollega@demokommunerna.example';

const ask = (google: LocalGoogle, method: string, params: object, body: object): unknown => {
  const answer = google.workspace.handle({ method, params: { ...params }, body });
  if (answer.status >= 400) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};

const batch = (google: LocalGoogle, requests: readonly object[]): unknown =>
  ask(google, 'sheets.spreadsheets.batchUpdate', { spreadsheetId: google.spreadsheetId }, { requests });

const sheetId = ({ workspace, spreadsheetId }: LocalGoogle, title: string): number =>
  workspace.state.spreadsheets[spreadsheetId]!.sheets.find(({ properties }) => properties.title === title)!.properties
    .sheetId;

/** The owner protects whole tabs so that only she may edit them; a colleague works the menu. */
function protectedFrom(...titles: readonly string[]): LocalGoogle {
  const google = smallWorkbook();
  entries.recalculate.play(google);
  ask(
    google,
    'drive.permissions.create',
    { fileId: google.spreadsheetId },
    { role: 'writer', type: 'user', emailAddress: COLLEAGUE },
  );
  batch(
    google,
    titles.map((title) => ({
      addProtectedRange: {
        protectedRange: { range: { sheetId: sheetId(google, title) }, editors: { users: [google.user] } },
      },
    })),
  );
  return google;
}

const told = (google: LocalGoogle, name: string): string =>
  google.runtime.run(name, [], { user: COLLEAGUE }).alerts.find(({ title }) => title === 'Det gick inte')?.text ?? '';

/** A person types over a figure, so that there is something to write. */
const typeOver = (google: LocalGoogle): unknown =>
  ask(
    google,
    'sheets.spreadsheets.values.update',
    { spreadsheetId: google.spreadsheetId, range: `'${tabNames.analysis}'!A3`, valueInputOption: 'RAW' },
    { values: [['Ändrat']] },
  );

describe('protected cells', () => {
  it('are told by their tab', () => {
    const google = protectedFrom(tabNames.analysis);
    typeOver(google);
    expect(told(google, 'recalculate')).toBe(
      'Fliken Analys är skyddad så att du inte kan skriva där, och därför kan inte verktyget det heller. Det går inte över av sig självt. ' +
        'Det som är gjort är sparat. Be den som har skyddat cellerna att ge dig rätt att ändra dem, under Data, Skydda kalkylark och intervall.',
    );
  });

  it('of several tabs are told by all of them', () => {
    const google = protectedFrom(tabNames.plan, tabNames.analysis);
    typeOver(google);
    expect(told(google, 'recalculate')).toMatch(/^Flikarna .*Analys.* är skyddade/);
  });

  it('of Driftstatus do not keep mails back', () => {
    const google = protectedFrom(tabNames.status);
    google.runtime.run('sendNow', [], { user: COLLEAGUE });
    expect(google.workspace.state.sent.length).toBeGreaterThan(0);
  });
});

describe('a full workbook', () => {
  it('is told with its largest tab', () => {
    const google = smallWorkbook();
    const { sheets } = google.workspace.state.spreadsheets[google.spreadsheetId]!;
    const others = sheets
      .filter(({ properties }) => properties.title !== tabNames.answers)
      .reduce((sum, { properties: { gridProperties: size } }) => sum + size.rowCount * size.columnCount, 0);
    const columnCount = Math.floor((10_000_000 - others) / 1000);
    batch(google, [
      {
        updateSheetProperties: {
          properties: {
            sheetId: sheetId(google, tabNames.answers),
            gridProperties: { rowCount: 1000, columnCount },
          },
          fields: 'gridProperties(rowCount,columnCount)',
        },
      },
    ]);
    expect(entries.recalculate.play(google).told).toEqual([
      `Arbetsboken är full: Google tillåter tio miljoner celler, och tomma celler räknas. Störst är fliken Svar, med 9\u00a0${columnCount - 9000}\u00a0000 celler. Det går inte över av sig självt. ` +
        'Det som är gjort är sparat. Ta bort tomma rader och kolumner där, eller flikar som inte behövs.',
    ]);
  });
});
