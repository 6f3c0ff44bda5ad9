/** Koppla kolumnerna on the built bundle: nothing counts before the yes, and after it the figures are those of the survey's own headers. */
import type { ApprovedColumns, ColumnView } from '../../src/jobs/columns/column-view';
import type { Done } from '../../src/jobs/run/done';
import { settingNames, tabNames } from '../../src/messages/sv/tabs';
import { asProposed } from '../jobs/columns/as-proposed';
import { overwriteHeader, read } from './as-a-person';
import { dialogContent } from './dialog-content';
import { entries } from './entries';
import { readyFor } from './ready-for';
import { runWell, smallWorkbook } from './small-workbook';
import type { LocalGoogle } from '../../src/workspace/local-google';

const opened = (google: LocalGoogle): ColumnView => dialogContent(google.runtime.run('openColumns').dialogs[0]!.html);
const figures = (google: LocalGoogle): unknown => read(google, tabNames.analysis).slice(2);
const setting = (google: LocalGoogle, name: string): string =>
  read(google, tabNames.settings).find((row) => row[0] === name)?.[1] ?? '';

describe('a workbook whose answers have other headers', () => {
  const google = readyFor('columns');

  it("can't be counted, and the words say where to mend it", () => {
    expect(entries.recalculate.play(google).told).toEqual([
      expect.stringMatching(/kolumnen ”Kommun”.*Koppla kolumnerna/),
    ]);
  });

  it('is not changed by opening the dialog, closing it, or by a refusal', () => {
    const before = google.workspace.state;
    const view = opened(google);
    expect(view.questions.map(({ id, certainty }) => [id, certainty])).toEqual([
      ['F1', 'sure'],
      ['F2', 'sure'],
    ]);
    const { thrown, value } = google.runtime.run('approveColumns', [
      { ...asProposed(view), seen: { headers: [], questions: [] } },
    ]);
    expect([thrown, value]).toEqual([
      expect.stringMatching(/^Rubrikerna på fliken Svar, .* Därför har inget sparats\./),
      undefined,
    ]);
    expect({ ...google.workspace.state, locks: {}, idsMade: 0 }).toEqual({ ...before, locks: {}, idsMade: 0 });
  });

  it("gives after the yes the same figures as with the survey's own headers", () => {
    const { title, sentences } = runWell(google, 'approveColumns', [asProposed(opened(google))]) as Done;
    expect([title, sentences[0]]).toEqual(['Kolumnerna är kopplade', 'Du har godkänt en kolumn för två frågor.']);
    expect(setting(google, settingNames.approvedColumns)).toBe('F1 = F1. Om den första saken\nF2 = Sak 2');
    expect(setting(google, settingNames.droppedColumns)).toBe('E-postadress');
    expect(entries.recalculate.play(google).told).toEqual([]);
    const own = smallWorkbook({ sizes: [12, 2, 3] });
    expect(entries.recalculate.play(own).told).toEqual([]);
    expect(figures(google)).toEqual(figures(own));
  });

  it('tells in Kontroll when an approved header has gone', () => {
    overwriteHeader(google, tabNames.answers, 'Sak 2', 'Något annat');
    entries.recalculate.play(google);
    const rows = read(google, tabNames.check).map((row) => row.join(' '));
    expect(
      rows.filter((row) => row.includes('Fråga F2 är kopplad till kolumnen ”Sak 2”, som inte finns bland svaren.')),
    ).toHaveLength(1);
  });
});

describe("a workbook with the survey's own headers", () => {
  it('needs no dialog, and a yes to it changes nothing', () => {
    const google = smallWorkbook();
    const before = read(google, tabNames.settings);
    const view = opened(google);
    expect([view.questions, view.settled.length]).toEqual([[], 7]);
    runWell(google, 'approveColumns', [asProposed(view)]);
    expect(read(google, tabNames.settings)).toEqual(before);
  });
});

it('hostile headers are text in the dialog and in Inställningar', () => {
  const google = smallWorkbook();
  const hostile = '"><img src=x onerror=alert(1)>';
  overwriteHeader(google, tabNames.answers, 'Vi har ordning på sak nummer 1.', hostile);
  const { html } = google.runtime.run('openColumns').dialogs[0]!;
  expect(html).not.toContain('<img');
  const view = dialogContent<ColumnView>(html);
  const approved: ApprovedColumns = { ...asProposed(view), questions: [{ id: 'F1', header: hostile }] };
  runWell(google, 'approveColumns', [approved]);
  expect(setting(google, settingNames.approvedColumns)).toBe(`F1 = ${hostile}`);
  expect(opened(google).questions).toMatchObject([{ id: 'F1', header: hostile, certainty: 'approved' }]);
});
