import { previewMailing, type PreviewedMail } from '../../../src/jobs/preview-mailing';
import { settingNames, tabNames } from '../../../src/messages/sv/tabs';
import { ask, cellsOf, demo, planRows, run, type Demo } from './demo-workbook';

const remindersOf = (demoed: Demo): readonly PreviewedMail[] =>
  run(demoed, previewMailing(demoed.context)).result.mails.filter(({ subject }) => !subject.includes('veckobrev'));
const NEXT_STEP = 8;

/** Åtgärd-ID in the link's words → the row that it opens, as that row stands in the tab now. */
function rowsLinked(demoed: Demo, text: string): [string, unknown][] {
  const grid = cellsOf(demoed, tabNames.plan);
  return [...text.matchAll(/Uppdatera (\S+) på en minut[^]*?\n(https:\S+)/g)].map(([, id = '', url = '']) => {
    const [, first, row, again] = /#gid=12&range=([A-Z]+)(\d+):M(\d+)$/.exec(url) ?? [];
    expect([first, row]).toEqual(['A', again]);
    return [id, grid[Number(row) - 1]?.[1]];
  });
}

describe('the reminder', () => {
  const wanted = [
    ['Å-01', 'Räkna fram årskostnad'],
    ['Å-03', 'Mall för att mäta före start'],
    ['Å-08', 'Gå igenom behörigheter'],
    ['Å-07', 'Utse ägare för alla register'],
  ];

  it('links to the row of each action, in text and HTML', () => {
    const demoed = demo();
    expect(remindersOf(demoed).flatMap(({ body }) => rowsLinked(demoed, body))).toEqual(wanted);
    for (const { body, htmlBody } of remindersOf(demoed)) {
      const urls = body.match(/https:\S+range=\S+/g) ?? [];
      expect(htmlBody.match(/(?<=href=")[^"]+range=[^"]+/g)).toEqual(urls.map((url) => url.replace('&', '&amp;')));
    }
  });

  it('follows the rows: after a sort and a new row each link opens its own action again', () => {
    const demoed = demo({ rows: planRows.map((row, index) => (index === 3 ? ['Å-08', ...row.slice(1)] : row)) });
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.batchUpdate',
      params: { spreadsheetId: demoed.spreadsheetId },
      body: {
        requests: [
          {
            sortRange: {
              range: { sheetId: 12, startRowIndex: 3, startColumnIndex: 0, endColumnIndex: 14 },
              sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
            },
          },
          { insertDimension: { range: { sheetId: 12, dimension: 'ROWS', startIndex: 4, endIndex: 6 } } },
        ],
      },
    });
    const linked = remindersOf(demoed).flatMap(({ body }) => rowsLinked(demoed, body));
    expect(linked).toHaveLength(4);
    expect(new Map(linked).get('Å-01')).toBe('Räkna fram årskostnad');
    expect(new Map(linked).get('Å-03')).toBe('Mall för att mäta före start');
    expect(new Map(linked).get('Å-08')).toBe('Gå igenom behörigheter');
    expect(remindersOf(demoed)[0]?.body.replace(/\s+/g, ' ')).toContain(
      'Länkarna går till raderna som de stod när brevet skrevs.',
    );
  });

  it('says the next step of each action, or that none is written', () => {
    const rows = planRows.map((row, index) =>
      row.map((cell, column) => (column === NEXT_STEP && index === 0 ? 'Möte med ekonomerna' : cell)),
    );
    const [mail] = remindersOf(demo({ rows }));
    for (const part of [mail?.body, mail?.htmlBody]) {
      expect(part).toContain('Nästa steg: Möte med ekonomerna.');
      expect(part).toContain('Nästa steg: inget är skrivet än.');
    }
  });

  it.each([
    ['the coordinator', [], 'Sam Ordnare'],
    ['the cooperation, where no coordinator is named', [[settingNames.coordinator, '', '']], 'Demolandet'],
    [
      'the tool, where nobody is',
      [
        [settingNames.coordinator, '', ''],
        [settingNames.cooperation, '', ''],
      ],
      'Digital mognad',
    ],
  ])('is signed by %s', (_, settings, name) => {
    const demoed = demo();
    const named = (row: readonly unknown[]): boolean => settings.some(([setting]) => setting === row[0]);
    const cells = cellsOf(demoed, tabNames.settings).map((row) => (named(row) ? [row[0], '', ''] : [...row]));
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.values.update',
      params: {
        spreadsheetId: demoed.spreadsheetId,
        range: `'${tabNames.settings}'!A1`,
        valueInputOption: 'RAW',
      },
      body: { values: cells },
    });
    for (const { body, htmlBody } of remindersOf(demoed)) {
      expect(body).toContain(`\nHälsningar\n${name}\n`);
      expect(htmlBody).toMatch(new RegExp(`>Hälsningar</p>\n<p [^>]*>${name}</p>`));
    }
  });
});
