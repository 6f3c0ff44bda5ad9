/** Texts that would be a formula, mark-up, a placeholder or a header elsewhere, in every place where people write: text wherever they end up. */
import { enlarging } from '../../src/command/gallery/enlarging';
import { sv } from '../../src/messages/sv';
import { proofedText } from '../../src/command/formula-proof';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { cleanText } from '../../src/grid/clean-text';
import { pasteGrid, pasteRows, pasteSettings } from '../../src/command/main-job/type-in';
import { headers, settingNames, tabNames } from '../../src/messages/sv/tabs';
import { read } from './as-a-person';
import { emptyWorkbook, runWell } from './small-workbook';
import { type AllMade, clearAway, workItAll } from './work-it-all';

const LONG = 'Lång '.repeat(4000).trim();
const hostile = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '@x',
  '-1+1',
  '<script>alert(1)</script>',
  '{{x}}',
  'Rad ett\nBcc: annan@x.example',
  '👩🏽 och 🌲',
  'Före\u200fefter',
  "'",
  LONG,
  '"><img src=x onerror=alert(1)>',
  ']]><svg onload=alert(1)>&amp;\\u0041',
] as const;

/** The text for one of a row's places: every text comes to every place. */
const text = (row: number, place: number): string => hostile[(row + place) % hostile.length]!;
const area = (row: number): string => hostile[row % 4]!;

/** Municipality names, with something to tell the ones apart that look alike when cleaned. */
const names = hostile;
const people = (unit: number): number => (unit === 1 ? 4 : 6);

const google = emptyWorkbook();
let all: AllMade;
const SERIAL_TODAY = 46349;
const typed: Record<string, readonly (readonly string[])[]> = {};
const ours = [tabNames.questions, tabNames.municipalities, tabNames.answers] as const;

function fill(): void {
  const { questions: q, municipalities: m, plan: p, settings } = headers;
  pasteSettings(
    google,
    tabNames.settings,
    settings,
    new Map<string, string | number>([
      [settingNames.year, 2026],
      // Somebody has looked through the answers: some of them are hostile too.
      [settingNames.invalid, '*'],
      [settingNames.cooperation, '=HYPERLINK("http://x","<script>alert(1)</script>")\nBcc: annan@x.example'],
      [settingNames.coordinator, '<script>alert(1)</script>\r\nBcc: annan@x.example'],
      [settingNames.coordinatorEmail, google.user],
    ]),
  );
  pasteRows(
    google,
    tabNames.municipalities,
    [m.id, m.name],
    names.map((name, unit) => ({ [m.id]: `k${unit}`, [m.name]: name, [m.invited]: 9, [m.active]: 'Ja' })),
  );
  pasteRows(
    google,
    tabNames.questions,
    [q.id, q.statement],
    hostile.map((_, row) => ({
      [q.id]: `F${row}`,
      [q.area]: area(row),
      [q.shortName]: text(row, 1),
      [q.statement]: text(row, 2),
      [q.column]: text(row, 2),
      [q.included]: 'Ja',
      [q.reversed]: 'Nej',
    })),
  );
  pasteGrid(google, tabNames.answers, [
    ['Kommun', ...hostile.map((_, row) => text(row, 2))],
    ...names.flatMap((name, unit) =>
      Array.from({ length: people(unit) }, (_, person) => [
        name,
        ...hostile.map((other, row) =>
          person === 5 ? other : (unit + person + row) % 4 === 0 ? 'Vet ej' : ((unit * 5 + person * 3 + row) % 6) + 1,
        ),
      ]),
    ),
  ]);
  pasteRows(
    google,
    tabNames.plan,
    [p.id, p.action],
    hostile.map((_, row) => ({
      [p.id]: `Å-${row}`,
      [p.action]: text(row, 3),
      [p.owner]: text(row, 4),
      [p.nextStep]: text(row, 5),
      [p.area]: text(row, 6),
      [p.municipality]: names[row]!,
      [p.email]: `person${row % 3}@demostad.example`,
      [p.due]: SERIAL_TODAY - 2,
      [p.status]: 'Pågår',
      [p.updated]: SERIAL_TODAY - 3,
      [p.reminders]: 'Ja',
    })),
  );
}

beforeAll(async () => {
  runWell(google, 'setUp');
  fill();
  for (const tab of ours) typed[tab] = read(google, tab);
  all = await workItAll(google);
});

afterAll(clearAway);

const clean = names.map(cleanText);

/** Tags of a page that would run or fetch something, as a browser cuts them: what is escaped makes no tag. */
function dangers(html: string): readonly string[] {
  const tags = [...html.matchAll(/<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)].map(([tag]) => tag);
  const runs = tags.filter((tag) => /^<(script|img)\b|\son\w+\s*=/i.test(tag.replace(/"[^"]*"|'[^']*'/g, '""')));
  const links = tags.filter((tag) => /\shref=["']?\s*(javascript:|http:\/\/x)/i.test(tag));
  return [...runs, ...links, ...(html.match(/<script[^]*?alert\(1\)/gi) ?? [])];
}

describe('hostile text', () => {
  it('is no formula in any cell', () => {
    expect(JSON.stringify(google.workspace.state.spreadsheets)).not.toContain('"formulaValue"');
    expect(JSON.stringify(all.jobs.map(({ calls }) => calls))).not.toContain('formulaValue":');
  });

  it('stands in the cells that people filled in exactly as they wrote it', () => {
    for (const tab of ours) expect(read(google, tab)).toEqual(typed[tab]);
    const plan = read(google, tabNames.plan);
    const header = plan.findIndex((row) => row.includes(headers.plan.action));
    for (const [column, place] of [
      [headers.plan.action, 3],
      [headers.plan.owner, 4],
      [headers.plan.nextStep, 5],
      [headers.plan.area, 6],
    ] as const) {
      const at = plan[header]!.indexOf(column);
      expect(plan.slice(header + 1).map((row) => row[at])).toEqual(hostile.map((_, row) => text(row, place)));
    }
  });

  it('stands in Analys as text, in every row of its municipality', () => {
    const rows = read(google, tabNames.analysis);
    const header = rows.findIndex((row) => row.includes('Kommun'));
    const at = rows[header]!.indexOf('Kommun');
    const units = new Set(rows.slice(header + 1).map((row) => row[at]));
    expect([...units].filter((unit) => !/^Medel av (alla )?\d+ /.test(String(unit))).sort()).toEqual([...clean].sort());
    expect(units.size).toBe(clean.length + 1);
  });

  it('has a tab of its own for each municipality, with its name in it', () => {
    const { sheets } = google.workspace.state.spreadsheets[google.spreadsheetId]!;
    const tabs = sheets.filter(({ properties }) => properties.title.startsWith(tabNames.municipality('')));
    expect(tabs).toHaveLength(names.length);
    expect(new Set(tabs.map(({ properties }) => properties.title)).size).toBe(names.length);
    expect(tabs.every(({ properties }) => properties.title.length <= 100)).toBe(true);
  });

  it('is text on the slides', () => {
    const { decks } = all.made;
    expect(decks).toHaveLength(names.length + 1);
    const runs = decks.map(({ presentation }) => JSON.stringify(presentation.slides));
    clean.forEach((name) =>
      expect(runs.some((slides) => slides.includes(JSON.stringify(name.slice(0, 30)).slice(1, -1)))).toBe(true),
    );
    expect(runs.join('')).not.toContain('javascript:');
  });

  it('is escaped in mails, and in no header of theirs', async () => {
    expect(google.workspace.state.sent).toHaveLength(4);
    for (const file of all.files('mails', '.eml')) {
      const raw = readFileSync(file);
      const back = await PostalMime.parse(raw);
      expect(
        back.headers
          .map(({ key }) => key)
          .filter(
            (key) => !['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type'].includes(key),
          ),
      ).toEqual([]);
      expect(back.to).toHaveLength(1);
      expect(back.bcc).toBeUndefined();
      expect(back.subject).not.toMatch(/[\r\n]/);
      expect(dangers(back.html ?? '')).toEqual([]);
    }
    const bodies = google.workspace.state.sent.map(({ body }) => body).join('\n');
    for (const word of ['=HYPERLINK("http://x","y")', '{{x}}', '<script>alert(1)</script>', '👩🏽 och 🌲'])
      expect(bodies).toContain(word);
  });

  it('runs nothing on the pages to look at', () => {
    const pages = [...all.files('', '.html'), ...all.files('kommuner', '.html')];
    expect(pages.length).toBeGreaterThan(1);
    // The page has one script, its own.
    const own = enlarging(sv).html;
    for (const page of pages) {
      const [before, after = '', ...more] = readFileSync(page, 'utf8').split(own);
      expect(more).toEqual([]);
      expect(dangers(`${before}${after}`)).toEqual([]);
    }
  });

  it('is strings in the workbook file, and well-formed text in the decks', () => {
    const parts = (file: string, pattern: RegExp): string[] =>
      Object.entries(unzipSync(new Uint8Array(readFileSync(file))))
        .filter(([name]) => pattern.test(name))
        .map(([, bytes]) => strFromU8(bytes));
    const sheets = parts(all.files('', 'workbook.xlsx')[0]!, /worksheets\/.*\.xml$/);
    expect(sheets.length).toBeGreaterThan(names.length);
    expect(sheets.filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
    for (const file of all.files('decks', '.pptx')) {
      const faulty = parts(file, /\.xml$/).filter((xml) => XMLValidator.validate(xml) !== true);
      expect(faulty).toEqual([]);
    }
  });

  it('stands in analysis.csv as the name is once the mark that makes it a text is taken away, and begins no formula', () => {
    const rows = parse(readFileSync(all.files('', 'analysis.csv')[0]!), { columns: true }) as Record<string, string>[];
    const units = [...new Set(rows.map((row) => row['unit'] ?? ''))];
    expect(units.map(proofedText)).toEqual(expect.arrayContaining(['*', ...clean]));
    expect(units.filter((unit) => /^[=+\-@\t\r]/.test(unit))).toEqual([]);
    // Every unit, all together twice (every answer alike, every municipality alike), has the questions and the four areas.
    expect(rows).toHaveLength((names.length + 2) * (hostile.length + 4));
  });

  it('in an answer is invalid, and told of with its beginning', () => {
    const check = read(google, tabNames.check).map((row) => row.join(' '));
    for (const answer of ['=HYPERLINK("http://x","y")', '+1', '<script>alert(1)</script>'])
      expect(check.some((row) => row.includes(`Svaret ”${answer}”`))).toBe(true);
  });
});
