/** The demo's municipality of four people: in no output is there a figure of theirs, or how many they were. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { createLocalGoogle } from '../../src/hosts/local/local-google';
import { fillDemo } from '../../src/hosts/local/main-job/fill-demo';
import { municipalityHeaders } from '../../src/messages/sv/municipality-tab';
import { tabNames } from '../../src/messages/sv/tabs';
import { DIST, MONDAY, PERSON, runWell } from './small-workbook';
import { type AllMade, clearAway, workItAll } from './work-it-all';

const SMALL = 'Lillåker';
let all: AllMade;

beforeAll(async () => {
  const google = createLocalGoogle({ dist: DIST, now: MONDAY, user: PERSON, title: 'Digital mognad 2026' });
  runWell(google, 'setUp');
  fillDemo(google);
  all = await workItAll(google);
});

afterAll(clearAway);

/** Numbers in a text that could be a figure: years, dates and the limit itself are none. */
const figuresIn = (text: string): readonly string[] =>
  (text
    .replace(/\b\d{1,2}\s(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b|\b\d{4}-\d\d-\d\d\b|\b20\d\d\b/g, '')
    .replace(/(färre|minst|under) (än )?(5|fem)|Gräns: 5 svar/gi, '')
    .match(/\d+([.,]\d+)?|\b(en|ett|två|tre|fyra) (svar|svarade|personer|person|av)\b/gi) ?? []);

type Cells = readonly (string | number | boolean | null)[];

const rowsOf = (sheet: sheets_v4.Schema$Sheet): readonly Cells[] =>
  (sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ effectiveValue: value }) => value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null));

const tab = (title: string): readonly Cells[] => rowsOf(all.made.workbook.sheets!.find(({ properties }) => properties?.title === title)!);

/** All texts below a piece of a deck: titles, notes, table cells, descriptions. */
function textsIn(piece: unknown): readonly string[] {
  if (Array.isArray(piece)) return piece.flatMap(textsIn);
  if (piece === null || typeof piece !== 'object') return [];
  return Object.entries(piece).flatMap(([key, value]) =>
    (key === 'content' || key === 'description' || key === 'title') && typeof value === 'string' ? [value] : textsIn(value));
}

interface TableRow { readonly tableCells?: unknown }

function tableRowsIn(piece: unknown): readonly TableRow[] {
  if (Array.isArray(piece)) return piece.flatMap(tableRowsIn);
  if (piece === null || typeof piece !== 'object') return [];
  return Object.entries(piece).flatMap(([key, value]) => (key === 'tableRows' ? (value as TableRow[]) : tableRowsIn(value)));
}

describe('a municipality of four', () => {
  it('has no figure in analysis.csv, and the reason in each row', () => {
    const rows = (parse(readFileSync(all.files('', '.csv')[0]!), { columns: true }) as Record<string, string>[]).filter(({ unit }) => unit === SMALL);
    // Thirty questions and ten areas.
    expect(rows).toHaveLength(40);
    const { unit: _, question: __, shown: ___, level: ____, ...figures } = rows[0]!;
    expect(rows.every((row) => row['shown'] === 'färre än 5' && Object.keys(figures).every((name) => row[name] === ''))).toBe(true);
  });

  it('has no number in its rows of Analys but the year', () => {
    const rows = tab(tabNames.analysis).filter((row) => row.includes(SMALL));
    expect(rows).toHaveLength(30);
    expect(rows.flatMap((row) => row.filter((cell) => typeof cell === 'number' && cell !== 2026))).toEqual([]);
  });

  it('has no figure in its tab', () => {
    const rows = tab(tabNames.municipality(SMALL));
    const number = rows.find((row) => row.includes(municipalityHeaders.number))!.indexOf(municipalityHeaders.number);
    // A question's number in the list, and the hidden keys that rows are found by, are no figures.
    const cells = rows.flatMap((row) => row.filter((cell, column) => !(column === number && typeof cell === 'number') && !/^(#|questions:)/.test(String(cell))));
    expect(cells).toContainEqual(expect.stringContaining('ärre än'));
    expect(cells.filter((cell) => typeof cell === 'number' || figuresIn(String(cell ?? '')).length > 0)).toEqual([]);
    expect(all.made.workbook.sheets!.find(({ properties }) => properties?.title === tabNames.municipality(SMALL))!.charts ?? []).toEqual([]);
  });

  it('has no number in the rows of Diagramdata that name it', () => {
    const rows = tab(tabNames.chartData).filter((row) => row.some((cell) => String(cell).includes(SMALL)));
    expect(rows.flatMap((row) => row.filter((cell) => typeof cell === 'number'))).toEqual([]);
  });

  it('has no figure on its slides, in their notes or in their descriptions', () => {
    const [own, others] = [true, false].map((mine) => all.made.decks.filter(({ name }) => name.includes(SMALL) === mine).map(({ presentation }) => textsIn(presentation.slides)));
    const texts = own!.flat();
    expect(texts.join(' ')).toContain('ärre än');
    // The joint picture is on its slides too, in the same words as in everybody else's deck.
    const shared = new Set(others!.flat());
    expect(texts.filter((text) => figuresIn(text).length > 0 && !shared.has(text))).toEqual([]);
  });

  it('has no figure in any text, table row or mail that names it', () => {
    const slides = all.made.decks.flatMap(({ presentation }) => [
      ...textsIn(presentation.slides),
      ...tableRowsIn(presentation.slides).map((row) => textsIn(row).join(' ')),
    ]);
    const outputs = [tabNames.check, tabNames.status, tabNames.start, tabNames.decks].filter((title) => all.made.workbook.sheets!.some(({ properties }) => properties?.title === title));
    const cells = outputs.flatMap((title) => tab(title).flat().map(String));
    const mails = all.made.mails.flatMap(({ subject, body }) => [subject, ...body.split('\n')]);
    const sentences = [...slides, ...cells, ...mails].flatMap((text) => text.split(/(?<=[.!?;])\s|\n/)).filter((sentence) => sentence.includes(SMALL));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => figuresIn(sentence.replace(/https?:\S+/g, '')).length > 0)).toEqual([]);
  });

  it('is named on the page to look at with the reason instead of a number', () => {
    const page = readFileSync(all.files('', '.html').find((file) => file.endsWith('index.html'))!, 'utf8');
    expect(page).toContain('färre än 5 svarade, därför visas inget resultat');
    const visible = page.replace(/<svg[^]*?<\/svg>/g, ' ').replace(/<iframe[^]*?<\/iframe>/g, ' ').replace(/<[^>]+>/g, '\n').split('\n').filter((line) => line.includes(SMALL));
    expect(visible.length).toBeGreaterThan(0);
    expect(visible.filter((line) => figuresIn(line).length > 0)).toEqual([]);
  });
});
