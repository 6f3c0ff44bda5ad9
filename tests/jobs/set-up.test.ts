import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { recalculate } from '../../src/jobs/recalculate';
import { setUp } from '../../src/jobs/set-up';
import { makeMunicipalityTabs } from '../../src/jobs/make-municipality-tabs';
import { tabsToHave } from '../../src/jobs/set-up/tabs-to-have';
import { en } from '../../src/messages/en';
import { sv } from '../../src/messages/sv';
import { headers, statusNames, tabNames } from '../../src/messages/sv/tabs';
import { textWidthPt } from '../../src/requests/text/measure';
import { aWorkbook, type AWorkbook, writes } from './workbook/a-workbook';

const MADE = [
  'Gemensam',
  'Inställningar',
  'Kommuner',
  'Förvaltningar',
  'Frågor',
  'Svar',
  'Kontroll',
  'Analys',
  'Delområden',
  'Beslut',
  'Dialog',
  'Handlingsplan',
  'Utskick',
  'Driftstatus',
  'Bildspel',
];
const sheetOf = (book: AWorkbook, title: string): sheets_v4.Schema$Sheet => {
  const { sheets } = book.ask('sheets.spreadsheets.get', { includeGridData: true, ranges: [`'${title}'`] }) as {
    sheets: sheets_v4.Schema$Sheet[];
  };
  return sheets[0] ?? {};
};

describe('Kom igång in an empty Sheet', () => {
  const book = aWorkbook();
  const done = book.run(setUp);

  test('makes all tabs in one write, the first of them of the empty tab that was there', () => {
    expect(book.titles()).toEqual(MADE);
    expect(book.sheetId('Gemensam')).toBe(0);
    expect(book.last().map(({ method }) => method)).toEqual([
      'appsscript.LockService.tryLock',
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.values.batchGet',
      'sheets.spreadsheets.batchUpdate',
    ]);
    expect(done.counts).toEqual({ made: 15, columns: 0, unchanged: 0 });
  });

  test('run again it writes nothing', () => {
    const before = book.workspace.state.spreadsheets;
    const again = book.run(setUp);
    expect(writes(book.last())).toEqual([]);
    expect(book.workspace.state.spreadsheets).toBe(before);
    expect(again.sentences).toEqual([
      'Allt fanns redan. Inget ändrades.',
      expect.stringContaining('ser alla som kan öppna den varje svar'),
    ]);
  });

  test('every tab begins with one line of explanation and has its headers frozen under it', () => {
    for (const title of MADE) {
      const [note, ...rest] = book.values(`'${title}'`);
      expect(String(note?.[0]).length).toBeGreaterThan(30);
      expect(note).toHaveLength(1);
      expect(rest.length).toBeGreaterThan(0);
      expect(sheetOf(book, title).properties?.gridProperties?.frozenRowCount).toBe(
        title === tabNames.plan ? 3 : title === tabNames.joint ? 1 : 2,
      );
    }
  });

  test('the plan has its columns in order, statuses to choose from, Läge in colours and the rest in a closed group', () => {
    expect(book.values("'Handlingsplan'!3:3")[0]).toEqual([
      'Åtgärd-ID',
      'Åtgärd',
      'Delområde',
      'Ansvarig',
      'Klart senast',
      'Status',
      'Klart %',
      'Läge',
      'Nästa steg',
      'Kommun',
      'E-post',
      'Påminnelser',
      'Senast uppdaterad',
    ]);
    const plan = sheetOf(book, 'Handlingsplan');
    const status = plan.data?.[0]?.rowData?.[4]?.values?.[5]?.dataValidation?.condition;
    expect(status?.type).toBe('ONE_OF_LIST');
    expect(status?.values?.map(({ userEnteredValue }) => userEnteredValue)).toEqual(Object.values(statusNames));
    expect(
      plan.conditionalFormats?.map(({ booleanRule }) => booleanRule?.condition?.values?.[0]?.userEnteredValue),
    ).toEqual([
      'Klar',
      'Avbruten',
      'Försenad',
      'Nära klart-datum',
      'Ingen uppdatering på 30 dagar',
      'Saknar ansvarig eller datum',
    ]);
    expect(plan.columnGroups).toEqual([
      expect.objectContaining({ range: expect.objectContaining({ startIndex: 9, endIndex: 13 }), collapsed: true }),
    ]);
  });

  test('the examples say that they are, and the menu can be tried with them at once', () => {
    expect(
      book
        .values("'Frågor'!C3:C5")
        .flat()
        .every((name) => String(name).startsWith('Exempel')),
    ).toBe(true);
    expect(book.run(recalculate).counts).toMatchObject({ units: 2 });
    expect(book.run(makeMunicipalityTabs).counts).toMatchObject({ made: 1 });
    expect(book.titles()).toContain('Kommun – Exempelkommun');
  });

  test('cells that people fill in are yellow and no others, and the note says so', () => {
    const yellow = MADE.map((title) => {
      const rows = sheetOf(book, title).data?.[0]?.rowData ?? [];
      const head = rows.findIndex(({ values }) => (values ?? []).filter((cell) => cell.formattedValue).length > 1);
      const headers = (rows[head]?.values ?? []).map(({ formattedValue }) => formattedValue ?? '');
      const isYellow = (column: number): boolean =>
        rows[head + 1]?.values?.[column]?.userEnteredFormat?.backgroundColor?.blue?.toFixed(2) === '0.88';
      return [title, headers.filter((_, column) => isYellow(column)), rows[0]?.values?.[0]?.formattedValue] as const;
    });
    const { id, health, updated, ...ofPlan } = headers.plan;
    const { start, ...written } = ofPlan;
    expect([id, health, updated, start]).toEqual(['Åtgärd-ID', 'Läge', 'Senast uppdaterad', 'Start']);
    const wanted: Readonly<Record<string, readonly string[]>> = {
      Inställningar: ['Värde'],
      Kommuner: Object.values(headers.municipalities),
      Förvaltningar: Object.values(headers.departments),
      Frågor: Object.values(headers.questions),
      Beslut: Object.values(headers.decisions),
      Dialog: Object.values(headers.dialogues),
      Handlingsplan: Object.values(written),
    };
    for (const [title, columns, note] of yellow) {
      if (title === tabNames.answers) expect(columns).toHaveLength(4);
      else expect([title, [...columns].sort()]).toEqual([title, [...(wanted[title] ?? [])].sort()]);
      expect(/gula?/.test(String(note))).toBe(columns.length > 0);
    }
  });

  test('nobody is asked for names and addresses that nothing is sent to', () => {
    const asked = ['Kommuner', 'Förvaltningar'].flatMap((title) => book.values(`'${title}'!2:2`)[0] ?? []);
    expect(asked).toEqual([
      'Kommun-ID',
      'Kommun',
      'Antal inbjudna',
      'Aktiv',
      'Redovisas som',
      'Kommun',
      'Förvaltning',
      'Redovisas som',
      'Antal inbjudna',
    ]);
  });

  test('no formula is written anywhere', () => {
    expect(JSON.stringify(book.calls)).not.toContain('formulaValue');
    expect(JSON.stringify(book.calls)).not.toContain('CUSTOM_FORMULA');
  });
});

describe('row 1 of every tab', () => {
  test.each([sv, en])('is as wide as what it says', (words) => {
    const narrow = tabsToHave(true, words).flatMap(({ name, note, columns, closedFrom }) => {
      const closed = columns.findIndex(({ key }) => key === closedFrom);
      const open = columns.filter(({ hidden }, place) => !hidden && (closed < 0 || place < closed));
      const width = open.reduce((sum, { widthPx }) => sum + widthPx, 0);
      const needed = Math.ceil((textWidthPt(note, 9, false) * 4) / 3) + 16;
      return width < needed ? [[name, width, needed]] : [];
    });
    expect(narrow).toEqual([]);
  });
});

describe('what a workbook opens on', () => {
  const untouched = (title: string): AWorkbook => {
    const book = aWorkbook();
    book.batch({ updateSheetProperties: { properties: { sheetId: 0, title }, fields: 'title' } });
    return book;
  };
  const firstOf = (book: AWorkbook): unknown => book.values(`'${book.titles()[0]}'`).slice(1, 3).flat();

  test.each(['Sheet1', 'Kalkylblad1'])('is a page that says how one begins, in the empty %s', (title) => {
    const book = untouched(title);
    book.run(setUp);
    expect(book.titles().slice(0, 2)).toEqual(['Gemensam', 'Inställningar']);
    expect(firstOf(book)).toEqual([
      'Digital mognad: så börjar ni',
      'Här kommer den gemensamma bilden av alla kommuner. Inget är uträknat än.',
    ]);
  });

  test.each<[string, (book: AWorkbook) => void]>([
    ['a word far down', (book) => book.write("'Sheet1'!C900", [['vår lista']])],
    ['a name', (book) => book.batch({ updateSheetProperties: { properties: { title: 'Sheet' }, fields: 'title' } })],
    ['rows of its own', (book) => book.batch({ appendDimension: { dimension: 'ROWS', length: 1 } })],
  ])('is the page too beside a tab with %s, which stays', (_, edit) => {
    const book = aWorkbook();
    edit(book);
    const [title = ''] = book.titles();
    const before = book.values(`'${title}'`);
    book.run(setUp);
    expect(book.titles().slice(0, 2)).toEqual(['Gemensam', title]);
    expect(book.values(`'${title}'`)).toEqual(before);
  });

  test('is the joint figures once there are any, in the same place, and stays where a person puts it', () => {
    const book = aWorkbook();
    book.run(setUp);
    book.run(recalculate);
    expect(book.titles()[0]).toBe('Gemensam');
    book.batch({ updateSheetProperties: { properties: { sheetId: 0, index: 3 }, fields: 'index' } });
    const moved = book.titles();
    expect(moved.indexOf('Gemensam')).toBe(2);
    book.run(setUp);
    book.run(recalculate);
    expect(book.titles()).toEqual(moved);
  });

  test('is said in another language where that is chosen before anything has been worked out', () => {
    const book = aWorkbook();
    book.run(setUp);
    const row = book.values("'Inställningar'").findIndex(([name]) => name === 'Språk');
    book.write(`'Inställningar'!B${row + 1}`, [['English']]);
    book.run(setUp);
    expect(book.titles()[0]).toBe('Joint');
    expect(firstOf(book)).toContain('Digital maturity: how to begin');
    book.run(setUp);
    expect(writes(book.last())).toEqual([]);
  });
});

describe('Kom igång in a Sheet that is in use', () => {
  test('adds missing tabs and, to the right, missing columns; nothing that is there changes', () => {
    const book = aWorkbook();
    book.batch({ addSheet: { properties: { title: 'Frågor', gridProperties: { rowCount: 20, columnCount: 4 } } } });
    book.write("'Frågor'!A1", [
      ['Frågetext', 'Fråge-ID', 'Min kolumn'],
      ['Vi mäter nytta', 'A', '=egen'],
      ['Vi delar data', 'B', '<b>'],
    ]);
    book.write("'Sheet1'!A1", [['något som redan finns']]);
    const before = book.values("'Frågor'!A1:C20");
    const done = book.run(setUp);
    expect(book.values("'Frågor'!A1:C20")).toEqual(before);
    expect(book.values("'Frågor'!D1:L1")[0]).toEqual([
      'Delområde',
      'Kortnamn',
      'Kolumn i svaren',
      'Förekomst',
      'Vänd skala',
      'Ingår',
      'Dimension',
      'Kategori',
      'Ändrad sedan sist',
    ]);
    expect(book.titles()).not.toContain('Svar');
    expect(book.values("'Sheet1'")).toEqual([['något som redan finns']]);
    expect(done.counts).toEqual({ made: 13, columns: 9, unchanged: 0 });
    expect(book.run(setUp).counts).toEqual({ made: 0, columns: 0, unchanged: 14 });
    expect(writes(book.last())).toEqual([]);
  });

  test('a renamed tab is found and not made again', () => {
    const book = aWorkbook();
    book.run(setUp);
    book.batch({
      updateSheetProperties: {
        properties: { sheetId: book.sheetId('Handlingsplan'), title: 'Vår plan' },
        fields: 'title',
      },
    });
    book.run(setUp);
    expect(writes(book.last())).toEqual([]);
    expect(book.titles()).toContain('Vår plan');
  });

  test('a setting that has no row gets one at the end', () => {
    const book = aWorkbook();
    book.run(setUp);
    const sheetId = book.sheetId('Inställningar');
    book.batch({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } });
    book.run(setUp);
    const rows = book.values("'Inställningar'");
    expect(rows[rows.length - 1]?.slice(0, 2)).toEqual(['Mätår', 2026]);
    expect(headers.settings.name).toBe(rows[1]?.[0]);
  });

  test.each(['Analys', 'Delområden', 'Gemensam'])('a tab called %s that a person made is left alone', (title) => {
    const book = aWorkbook();
    book.batch({ addSheet: { properties: { title } } });
    book.write(`'${title}'!A1`, [['min egen flik']]);
    book.run(setUp);
    book.run(setUp);
    expect(book.values(`'${title}'`)).toEqual([['min egen flik']]);
    expect([...book.titles()].sort().filter((one) => one.startsWith(title))).toEqual([title, `${title} 2`]);
  });

  test('a workbook from before there were departments and joint tabs gets them, and loses no word', () => {
    const book = aWorkbook();
    book.run(setUp);
    const later = ['Förvaltningar', 'Delområden', 'Gemensam'];
    book.batch(...later.map((title) => ({ deleteSheet: { sheetId: book.sheetId(title) } })));
    book.batch({
      deleteDimension: {
        range: { sheetId: book.sheetId('Frågor'), dimension: 'COLUMNS', startIndex: 8, endIndex: 11 },
      },
    });
    const before = book.values("'Frågor'");
    expect(book.run(recalculate).counts).toMatchObject({ units: 2 });
    expect(book.run(setUp).counts).toMatchObject({ made: 1, columns: 3 });
    expect(book.values("'Frågor'").map((row) => row.slice(0, 8))).toEqual(before);
    expect(book.titles()).toEqual(expect.arrayContaining(later));
  });

  test('columns of names and addresses in a workbook from before stay as they were filled in', () => {
    const book = aWorkbook();
    book.run(setUp);
    const sheetId = book.sheetId('Kommuner');
    book.batch({
      insertDimension: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 4 },
        inheritFromBefore: true,
      },
    });
    const rows = [
      ['Kommun-ID', 'Kommun', 'Samordnare', 'E-post', 'Antal inbjudna', 'Aktiv'],
      ['EX', 'Exempelkommun', 'Kim', 'kim@exempel.example', 6, 'Ja'],
    ];
    book.write("'Kommuner'!A2", rows);
    for (const job of [setUp, recalculate, setUp]) book.run(job);
    const [header = [], ...filled] = rows;
    expect(book.values("'Kommuner'").slice(1, 3)).toEqual([[...header, 'Redovisas som'], ...filled]);
    expect(book.run(recalculate).counts).toMatchObject({ units: 2 });
  });

  test('what people write in Förvaltningar stays', () => {
    const book = aWorkbook();
    book.run(setUp);
    const rows = [['Exempelkommun', 'Miljö', 'Samhällsbyggnad', 7]];
    book.write("'Förvaltningar'!A3", rows);
    for (const job of [setUp, recalculate, setUp]) book.run(job);
    expect(book.values("'Förvaltningar'").slice(2)).toEqual(rows);
  });
});
