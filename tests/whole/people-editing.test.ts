/** People insert, sort and delete rows of the plan between any two calls: each action keeps its own Läge and every word of theirs. */
import { entries } from './entries';
import { readyFor } from './ready-for';
import { goBack, momentOf } from './small-workbook';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { headers, tabNames } from '../../src/messages/sv/tabs';

type Edit = (google: LocalGoogle) => void;
type Row = Readonly<Record<string, unknown>>;

const planOf = (google: LocalGoogle) =>
  google.workspace.state.spreadsheets[google.spreadsheetId]!.sheets.find(
    ({ properties }) => properties.title === tabNames.plan,
  )!;

function valuesOf(google: LocalGoogle): unknown[][] {
  const answer = google.workspace.handle({
    method: 'sheets.spreadsheets.values.get',
    params: {
      spreadsheetId: google.spreadsheetId,
      range: `'${tabNames.plan}'`,
      valueRenderOption: 'UNFORMATTED_VALUE',
    },
  });
  return (answer.body as { values: unknown[][] }).values;
}

function rowsOf(google: LocalGoogle): readonly Row[] {
  const values = valuesOf(google);
  const at = values.findIndex((row) => row.includes(headers.plan.id));
  return values
    .slice(at + 1)
    .map((row) => Object.fromEntries(values[at]!.map((name, column) => [String(name), row[column] ?? ''])));
}

const firstRow = (google: LocalGoogle): number =>
  valuesOf(google).findIndex((row) => row.includes(headers.plan.id)) + 1;

function batch(google: LocalGoogle, ...requests: readonly object[]): void {
  const answer = google.workspace.handle({
    method: 'sheets.spreadsheets.batchUpdate',
    params: { spreadsheetId: google.spreadsheetId },
    body: { requests },
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}

const rows = (google: LocalGoogle, from: number, to: number): object => ({
  sheetId: planOf(google).properties.sheetId,
  dimension: 'ROWS',
  startIndex: firstRow(google) + from,
  endIndex: firstRow(google) + to,
});

const edits: Readonly<Record<string, Edit>> = {
  'an empty row inserted at the top': (google) =>
    batch(google, { insertDimension: { range: rows(google, 0, 1), inheritFromBefore: false } }),
  'a row inserted in the middle': (google) =>
    batch(google, { insertDimension: { range: rows(google, 2, 3), inheritFromBefore: true } }),
  'the third row deleted': (google) => batch(google, { deleteDimension: { range: rows(google, 2, 3) } }),
  'all rows sorted backwards': (google) => {
    const sheet = planOf(google);
    const range = {
      sheetId: sheet.properties.sheetId,
      startRowIndex: firstRow(google),
      endRowIndex: sheet.rows.length,
      startColumnIndex: 0,
    };
    batch(google, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
  },
};

/** Id → row, for rows that are actions. */
const actionsOf = (google: LocalGoogle): ReadonlyMap<unknown, Row> =>
  new Map(
    rowsOf(google)
      .filter((row) => row[headers.plan.action] !== '')
      .map((row) => [row[headers.plan.id], row]),
  );

describe('while people edit the plan', () => {
  describe.each(['updatePlan', 'morningRun', 'sendNow'] as const)('%s', (name) => {
    it.each(Object.keys(edits))('%s: each action keeps its own row', (edit) => {
      const google = readyFor(name);
      const start = momentOf(google);
      const { calls } = entries[name].play(google);
      const wanted = actionsOf(google);
      for (let at = 1; at < calls.length; at += 1) {
        goBack(google, start);
        const { told } = entries[name].play(google, {
          meanwhile: (number) => void (number === at && edits[edit]!(google)),
        });
        expect(told).toEqual([]);
        const got = actionsOf(google);
        expect([...got.keys()].filter((id) => !wanted.has(id))).toEqual([]);
        for (const [id, row] of got) expect(row).toEqual(wanted.get(id));
        const strays = rowsOf(google).filter(
          (row) => row[headers.plan.action] === '' && row[headers.plan.health] !== '',
        );
        expect(strays).toEqual([]);
      }
    });
  });
});
