/** Files that nobody's survey is: each is refused in words, or read as what it is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { encode } from 'iconv-lite';
import { readAnswers } from '../../../src/command/answer-files/read-answers';
import type { SurveyError } from '../../../src/messages/survey-error';

const folder = mkdtempSync(join(tmpdir(), 'digital-mognad-'));
afterAll(() => rmSync(folder, { recursive: true }));

const codeOf = async (name: string, content: Uint8Array | string): Promise<unknown> => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readAnswers(path).then(
    ({ grid }) => grid,
    (thrown: SurveyError) => thrown.code,
  );
};

const XML = '<?xml version="1.0"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbook(sheet: string | null, { dtd = '', more = {} as Record<string, Uint8Array> } = {}): Uint8Array {
  const sheets = sheet === null ? '' : '<sheet name="Svar" sheetId="1" r:id="rId1"/>';
  const rel =
    sheet === null ? '' : `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships ${RELS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${XML}${dtd}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`${XML}<Relationships ${RELS}>${rel}</Relationships>`),
    ...(sheet === null ? {} : { 'xl/worksheets/sheet1.xml': strToU8(`${XML}<worksheet ${MAIN}>${sheet}</worksheet>`) }),
    ...more,
  });
}
const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = (...cells: string[]): string => `<sheetData>${cells.join('')}</sheetData>`;
const HEADER = `<row r="1">${text('A1', 'Kommun')}${text('B1', 'A')}</row>`;

describe('an .xlsx file', () => {
  it('as it should be is read', async () =>
    expect(await codeOf('ok.xlsx', workbook(rows(HEADER)))).toEqual([['Kommun', 'A']]));

  it.each<[what: string, content: () => Uint8Array | string, code: unknown]>([
    ['that is no zip', () => 'PK nej', 'FILE_BROKEN'],
    ['that is a page', () => '<html></html>', 'FILE_KIND'],
    ['without a sheet', () => workbook(null), 'FILE_EMPTY'],
    [
      'that unpacks to far more than it is',
      () => workbook(rows(HEADER), { more: { 'xl/media/a.bin': new Uint8Array(4_000_000) } }),
      'FILE_TOO_BIG',
    ],
    [
      'that defines entities',
      () => workbook(rows(HEADER), { dtd: '<!DOCTYPE a [<!ENTITY b "bbbb">]>' }),
      'FILE_BROKEN',
    ],
    [
      'with a cell in its very last row and column',
      () => workbook(rows(HEADER, `<row r="1048576">${text('XFD1048576', 'x')}</row>`)),
      'FILE_TOO_LARGE',
    ],
  ])('%s is refused', async (_, content, code) => expect(await codeOf('fel.xlsx', content())).toBe(code));

  it('that says it is larger than it is, is what it is', async () => {
    const sheet = `<dimension ref="A1:XFD1048576"/>${rows(HEADER)}`;
    expect(await codeOf('stor.xlsx', workbook(sheet))).toEqual([['Kommun', 'A']]);
  });
});

describe('a text file', () => {
  it.each<[what: string, content: () => Uint8Array | string, code: unknown]>([
    ['with characters of no text', () => 'Kommun;A\nDemo\0stad;3\n', 'FILE_NO_TEXT'],
    ['with an open quotation mark', () => 'Kommun;A\n"Demostad;3\n', 'FILE_QUOTES'],
    ['of one endless line', () => `Kommun;A\n${'x'.repeat(3_000_000)}`, 'FILE_LONG_LINE'],
    [
      'with an open quotation mark and much after it',
      () => `Kommun;A\n"${'Demostad;3\n'.repeat(300_000)}`,
      'FILE_LONG_LINE',
    ],
    ['of thousands of columns', () => `${'a;'.repeat(6000)}\n`, 'FILE_TOO_WIDE'],
    ['of blank lines', () => '\n\n\n', 'FILE_EMPTY'],
  ])('%s is refused', async (_, content, code) => expect(await codeOf('fel.csv', content())).toBe(code));

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'macintosh', 'cp850', 'windows-1252'])(
    'in %s without a mark is read',
    async (encoding) => {
      const read = await codeOf('svar.csv', encode('Kommun;Målbild\nLillåker;3\nÅsby;4\nÖby;5\n', encoding));
      expect(read).toEqual([
        ['Kommun', 'Målbild'],
        ['Lillåker', '3'],
        ['Åsby', '4'],
        ['Öby', '5'],
      ]);
    },
  );

  it('whose cells have another sign in them is read by the sign that all lines have', async () =>
    expect(
      await codeOf('decimal.csv', 'Enkät, hösten 2026\nKommun;A;B\nDemostad;2,00;3,00\nDemostad;4,00;1,00\n'),
    ).toEqual([
      ['Enkät, hösten 2026'],
      ['Kommun', 'A', 'B'],
      ['Demostad', '2,00', '3,00'],
      ['Demostad', '4,00', '1,00'],
    ]));
});
