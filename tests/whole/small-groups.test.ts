/**
 * Two workbooks, everything that the menu makes of each: the demo, with förvaltningar, role groups and two years, and a small one with a
 * lone municipality of four people. Of no hidden unit is there a figure in any output, or how many they were.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { UnitResult } from '../../src/analysis/analysis';
import { createLocalGoogle, type LocalGoogle } from '../../src/workspace/local-google';
import { fillDemo } from '../../src/command/main-job/fill-demo';
import { municipalityHeaders } from '../../src/messages/sv/municipality-tab';
import { tabNames } from '../../src/messages/sv/tabs';
import { DIST, MONDAY, PERSON, runWell, smallWorkbook } from './small-workbook';
import { documentTexts } from './document-texts';
import { type AllMade, clearAway, workItAll } from './work-it-all';
import { sv } from '../../src/messages/sv';

const SMALL = 'Lillåker';
const WORKBOOKS: readonly (readonly [string, () => LocalGoogle])[] = [
  [
    'the demo',
    () => {
      const google = createLocalGoogle({ dist: DIST, now: MONDAY, user: PERSON, title: 'Digital mognad 2026' });
      runWell(google, 'setUp');
      fillDemo(google, 'sv', sv);
      return google;
    },
  ],
  ['a small workbook', () => smallWorkbook({ sizes: [19, 8, 4] })],
];
let all: AllMade;
let google: LocalGoogle;

afterAll(clearAway);

/** Numbers in a text that could be a figure: years, dates, the limit itself, short names of questions and numbers of actions are none. */
const figuresIn = (text: string): readonly string[] =>
  text
    .replace(
      /\b\d{1,2}\s(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b|\b\d{4}-\d\d-\d\d\b|\b20\d\d\b/g,
      '',
    )
    // What all are a mean of is said of those that are shown.
    .replace(/\p{L}+ av \p{L}+ kommuner/gu, '')
    .replace(/(färre|minst|under) (än )?(5|fem)|Gräns: 5 svar|\bSak \d\b|\b\d åtgärd(er)? att uppdatera/gi, '')
    .match(/\d+([.,]\d+)?|\b(en|ett|två|tre|fyra) (svar|svarade|personer|person|av)\b/gi) ?? [];

type Cells = readonly (string | number | boolean | null)[];

const rowsOf = (sheet: sheets_v4.Schema$Sheet): readonly Cells[] =>
  (sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ effectiveValue: value }) => value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null),
  );

const tab = (title: string): readonly Cells[] =>
  rowsOf(all.made.workbook.sheets!.find(({ properties }) => properties?.title === title)!);

/** All texts below a piece of a deck: titles, notes, table cells, descriptions. */
function textsIn(piece: unknown): readonly string[] {
  if (Array.isArray(piece)) return piece.flatMap(textsIn);
  if (piece === null || typeof piece !== 'object') return [];
  return Object.entries(piece).flatMap(([key, value]) =>
    (key === 'content' || key === 'description' || key === 'title') && typeof value === 'string'
      ? [value]
      : textsIn(value),
  );
}

const stringsIn = (piece: unknown): readonly string[] =>
  typeof piece === 'string'
    ? [piece]
    : piece !== null && typeof piece === 'object'
      ? Object.values(piece).flatMap(stringsIn)
      : [];

/** What is written into each row of cells, wherever in a call's body there are such. */
function cellsIn(piece: unknown): readonly Cells[] {
  if (piece === null || typeof piece !== 'object') return [];
  const { values } = piece as { readonly values?: unknown };
  const own = Array.isArray(values)
    ? [
        (values as sheets_v4.Schema$CellData[]).map(
          (cell) => cell?.userEnteredValue?.stringValue ?? cell?.userEnteredValue?.numberValue ?? null,
        ),
      ]
    : [];
  return [...own, ...Object.values(piece).flatMap(cellsIn)];
}

interface TableRow {
  readonly tableCells?: unknown;
}

function tableRowsIn(piece: unknown): readonly TableRow[] {
  if (Array.isArray(piece)) return piece.flatMap(tableRowsIn);
  if (piece === null || typeof piece !== 'object') return [];
  return Object.entries(piece).flatMap(([key, value]) =>
    key === 'tableRows' ? (value as TableRow[]) : tableRowsIn(value),
  );
}

describe.each(WORKBOOKS)('in %s', (_workbook, filled) => {
  beforeAll(async () => {
    google = filled();
    all = await workItAll(google, { everyDocument: true });
  });

  const hidden = (): readonly UnitResult[] =>
    all.analysis.units.filter(({ shown }) => shown === 'few' || shown === 'hidden');

  it('a municipality of four is hidden, alone, and in nothing that is said of all', () => {
    const municipalities = all.analysis.units.filter(({ level }) => level === 'municipality');
    expect(municipalities.filter(({ shown }) => shown !== 'shown').map(({ name }) => name)).toEqual([SMALL]);
    expect(municipalities.find(({ name }) => name === SMALL)).toMatchObject({ shown: 'few', respondents: null });
    expect(all.analysis.units[0]?.respondents).toBe(
      municipalities.reduce((sum, { respondents }) => sum + (respondents ?? 0), 0),
    );
  });

  it('a hidden unit has no figure in analysis.csv, and the reason in each row', () => {
    const rows = parse(readFileSync(all.files('', 'analysis.csv')[0]!), { columns: true }) as Record<string, string>[];
    for (const { name, shown } of hidden()) {
      const own = rows.filter(({ unit }) => unit === name);
      expect(own.length).toBeGreaterThanOrEqual(6);
      const { unit: _, question: __, shown: ___, level: ____, ...figures } = own[0]!;
      // A broken trend is the question's, whoever answered it.
      const word = shown === 'few' ? 'färre än 5' : 'visas inte';
      expect(
        own.filter(
          (row) =>
            row['shown'] !== word || Object.keys(figures).some((key) => !['', 'trenden bruten'].includes(row[key]!)),
        ),
      ).toEqual([]);
    }
  });

  it('a figure that is hidden in a unit that is shown is not in analysis.csv either', () => {
    const rows = parse(readFileSync(all.files('', 'analysis.csv')[0]!), { columns: true }) as Record<string, string>[];
    const [ofRatings, ofShares] = [
      ['mean', 'sd', 'selfRating', 'meanLow', 'meanHigh', 'startScore'],
      ['rated', 'dontKnow', 'dontKnowShare', 'wilsonLow', 'wilsonHigh', 'startScore'],
    ];
    for (const unit of all.analysis.units.filter(({ shown }) => shown === 'shown')) {
      const own = rows.filter((row) => row['unit'] === (unit.level === 'total' ? '*' : unit.name));
      for (const { questionId, ratingsShown, sharesShown } of unit.questions) {
        const row = own.find(({ question }) => question === questionId)!;
        if (ratingsShown !== 'shown') expect(ofRatings!.map((name) => row[name])).toEqual(ofRatings!.map(() => ''));
        if (sharesShown === 'few' || sharesShown === 'hidden')
          expect(ofShares!.map((name) => row[name])).toEqual(ofShares!.map(() => ''));
      }
    }
  });

  it('a hidden unit has no number in its rows of Analys but the years', () => {
    const names = hidden().map(({ name }) => name);
    const rows = tab(tabNames.analysis).filter((row) => names.some((name) => row.includes(name)));
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.flatMap((row) => row.filter((cell) => typeof cell === 'number' && cell !== 2026 && cell !== 2025)),
    ).toEqual([]);
  });

  it('a municipality of four has no figure in its tab', () => {
    const rows = tab(tabNames.municipality(SMALL));
    const number = rows.find((row) => row.includes(municipalityHeaders.number))!.indexOf(municipalityHeaders.number);
    // A question's number in the list, and the hidden keys that rows are found by, are no figures.
    const cells = rows.flatMap((row) =>
      row.filter(
        (cell, column) => !(column === number && typeof cell === 'number') && !/^(#|questions:)/.test(String(cell)),
      ),
    );
    expect(cells).toContainEqual(expect.stringContaining('ärre än'));
    expect(cells.filter((cell) => typeof cell === 'number' || figuresIn(String(cell ?? '')).length > 0)).toEqual([]);
    expect(
      all.made.workbook.sheets!.find(({ properties }) => properties?.title === tabNames.municipality(SMALL))!.charts ??
        [],
    ).toEqual([]);
  });

  it('no row of Diagramdata that names a hidden unit has a number', () => {
    const rows = tab(tabNames.chartData).filter((row) =>
      hidden().some(({ name }) => row.some((cell) => String(cell).includes(name))),
    );
    expect(rows.flatMap((row) => row.filter((cell) => typeof cell === 'number'))).toEqual([]);
  });

  it('a municipality of four has no figure on its slides, in their notes or in their descriptions', () => {
    const [own, others] = [true, false].map((mine) =>
      all.made.decks
        .filter(({ name }) => name.includes(SMALL) === mine)
        .map(({ presentation }) => textsIn(presentation.slides)),
    );
    const texts = own!.flat();
    expect(texts.join(' ')).toContain('ärre än');
    // The joint picture is on its slides too, in the same words as in everybody else's deck.
    const shared = new Set(others!.flat());
    expect(texts.filter((text) => figuresIn(text).length > 0 && !shared.has(text))).toEqual([]);
  });

  it('a municipality of four has no figure in its documents, nor is one made of its departments', () => {
    const [own, others] = [true, false].map((mine) =>
      all.made.documents
        .filter(({ name }) => name.includes(SMALL) === mine)
        .flatMap(({ fileId }) => documentTexts(google, fileId))
        .flatMap((text) => text.split('\n').map((line) => line.trim())),
    );
    const texts = own!;
    expect(texts.join(' ')).toContain(`Så få svarade i ${SMALL} att vi inte visar egna siffror.`);
    // The joint picture is in its documents too, in the same lines as in the joint report; ids and steps of scales are no figures.
    const shared = new Set(others!);
    expect(texts.filter((text) => figuresIn(text).length > 0 && !shared.has(text))).toEqual([]);
  });

  it('no text, table row or mail that names a hidden municipality has a figure', () => {
    const names = hidden()
      .filter(({ level }) => level === 'municipality')
      .map(({ name }) => name);
    const slides = all.made.decks.flatMap(({ presentation }) => [
      ...textsIn(presentation.slides),
      ...tableRowsIn(presentation.slides).map((row) => textsIn(row).join(' ')),
    ]);
    const outputs = [tabNames.check, tabNames.status, tabNames.start, tabNames.decks].filter((title) =>
      all.made.workbook.sheets!.some(({ properties }) => properties?.title === title),
    );
    const cells = outputs.flatMap((title) => tab(title).flat().map(String));
    const mails = all.made.mails.flatMap(({ subject, body }) => [subject, ...body.split('\n')]);
    const documents = all.made.documents.flatMap(({ fileId }) => documentTexts(google, fileId));
    const sentences = [...slides, ...cells, ...mails, ...documents]
      .flatMap((text) => text.split(/(?<=[.!?;])\s|\n/))
      .filter((sentence) => names.some((name) => sentence.includes(name)));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => figuresIn(sentence.replace(/https?:\S+/g, '')).length > 0)).toEqual([]);
  });

  it('no call to Google has a row of cells, or a sentence, with a hidden unit and a number, nor has a dialog', () => {
    const names = hidden().map(({ name }) => name);
    const isNamed = (text: string): boolean => names.some((name) => text.includes(name));
    const pieces = all.jobs.flatMap(({ calls, shown }) => [...calls.map(({ body }) => body), ...shown]);
    // A row is about the unit that it begins with; Gemensam's name others further on, beside the figures of all together.
    const rows = pieces
      .flatMap(cellsIn)
      .filter((cells) => cells.slice(0, 3).some((cell) => typeof cell === 'string' && isNamed(cell)));
    expect(rows.length).toBeGreaterThan(0);
    const areas = all.analysis.units
      .slice(0, 1)
      .flatMap((unit) => [...unit.areas, ...unit.categories, ...unit.dimensions]);
    const allowedIn = (cells: Cells): readonly number[] => [
      2025,
      2026,
      ...areas.flatMap(({ area, questionCount }) => (cells.includes(area) ? [questionCount] : [])),
    ];
    // Years, serial days and how many questions an area has are no figures.
    const figures = rows.map((cells) =>
      cells.filter(
        (cell) =>
          typeof cell === 'string' || (typeof cell === 'number' && cell < 40_000 && !allowedIn(cells).includes(cell)),
      ),
    );
    expect(figures.filter((cells) => cells.some((cell) => typeof cell === 'number'))).toEqual([]);
    const sentences = pieces
      .flatMap(stringsIn)
      .flatMap((text) => text.split(/(?<=[.!?;])\s|\n/))
      .filter(isNamed);
    // The number of an appendix is none either.
    expect(
      sentences.filter((sentence) => figuresIn(sentence.replace(/<[^>]*>|https?:\S+|Bilaga \d/g, '')).length > 0),
    ).toEqual([]);
  });

  it('a municipality of four is named on the page to look at with the reason instead of a number', () => {
    const page = readFileSync(
      all.files('', '.html').find((file) => file.endsWith('index.html'))!,
      'utf8',
    );
    expect(page).toContain('färre än 5 svarade, därför visas inget resultat');
    const visible = page
      .replace(/<svg[^]*?<\/svg>/g, ' ')
      .replace(/<iframe[^]*?<\/iframe>/g, ' ')
      .replace(/<[^>]+>/g, '\n')
      .split(/(?<=[.!?;])\s|\n/)
      .filter((line) => line.includes(SMALL));
    expect(visible.length).toBeGreaterThan(0);
    expect(visible.filter((line) => figuresIn(line).length > 0)).toEqual([]);
  });
});
