import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import * as fc from 'fast-check';
import { encode } from 'iconv-lite';
import { csvGrid } from '../../../src/command/answer-files/read-answers/csv-grid';
import { readAnswers, type FileFormat } from '../../../src/command/answer-files/read-answers/read-answers';
import { thrownBy } from '../../thrown-by';

const folder = mkdtempSync(join(tmpdir(), 'answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = 'Kommun;Fråga ett\nÅby;5\nÖstad;Vet ej\n';
const grid = [
  ['Kommun', 'Fråga ett'],
  ['Åby', '5'],
  ['Östad', 'Vet ej'],
];
let files = 0;
const written = (content: string | Uint8Array, extension = 'csv'): string => {
  const path = join(folder, `svar${(files += 1)}.${extension}`);
  writeFileSync(path, content);
  return path;
};
const thrownByReading = async (path: string, format?: FileFormat): Promise<unknown> =>
  readAnswers(path, format).then(
    () => 'nothing',
    (thrown: unknown) => thrown,
  );

describe('a .csv file', () => {
  it.each<[string, Uint8Array, FileFormat, string | null]>([
    ['in UTF-8', encode(text, 'utf8'), {}, null],
    ['in UTF-8 with a mark', encode(text, 'utf8', { addBOM: true }), {}, null],
    ['in UTF-8 with a mark, named so', encode(text, 'utf8', { addBOM: true }), { encoding: 'utf-8' }, null],
    ['in UTF-16', encode(text, 'utf-16le', { addBOM: true }), {}, null],
    ['in Windows-1252', encode(text, 'windows-1252'), {}, 'windows-1252'],
    ['in code page 850', encode(text, 'cp850'), {}, 'cp850'],
    ['in code page 850, named so', encode(text, 'cp850'), { encoding: 'cp850' }, null],
  ])('%s is read right, a guess is said', async (_, bytes, format, guessed) => {
    const read = await readAnswers(written(bytes), format);
    expect(read.grid).toEqual(grid);
    expect(read.findings.map(({ code, details }) => [code, details])).toEqual(
      guessed === null ? [] : [['FILE_ENCODING', { encoding: guessed }]],
    );
  });

  it('has the delimiter that its header has most of, outside quotes', () => {
    expect(csvGrid('"a,b,c";d\n1;2', 'x')).toEqual([
      ['a,b,c', 'd'],
      ['1', '2'],
    ]);
    expect(csvGrid('a\tb\n1,5\t2', 'x')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(csvGrid('a\n1,5', 'x', ';')).toEqual([['a'], ['1,5']]);
  });

  it('may have short, long and empty lines, line breaks in cells and quotes within them', () => {
    expect(csvGrid('a,b\r\n1\r\n1,2,3\r\n\r\n"x\r\ny","säger ""hej"""\r\n5" skärm,2', 'x')).toEqual([
      ['a', 'b'],
      ['1'],
      ['1', '2', '3'],
      [''],
      ['x\r\ny', 'säger "hej"'],
      ['5" skärm', '2'],
    ]);
  });

  it('with a quote that is never closed is refused with its line', () => {
    expect(thrownBy(() => csvGrid('a,b\n1,"2\n3,4\n', 'svar.csv'))).toMatchObject({
      code: 'FILE_QUOTES',
      details: { file: 'svar.csv' },
    });
  });

  it('written as RFC 4180 says is read back cell for cell', () => {
    const cells = fc.array(
      fc.array(
        fc.string({ minLength: 1 }).map((cell) => cell.replace(/\r/g, '')),
        { minLength: 2, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(cells, (rows) => {
        const csv = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');
        expect(csvGrid(csv, 'x', ',')).toEqual(rows);
      }),
    );
  });
});

describe('an .xlsx file', () => {
  it('is read as values.get would give it: numbers, texts, truth values, dates as day numbers, results of formulas', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Annat').getCell('A1').value = 'nej';
    const sheet = workbook.addWorksheet('Formulärsvar 1');
    sheet.addRow(['Kommun', 'Fråga ett', 'Tid']);
    sheet.addRow(['Åby', 5, new Date(Date.UTC(2026, 2, 1, 12))]);
    sheet.addRow([]);
    sheet.addRow([{ richText: [{ text: 'Öst' }, { text: 'ad' }] }, 'Vet ej', true]);
    sheet.getCell('B5').value = { formula: '2+3', result: 5 };
    sheet.getCell('C5').value = { error: '#N/A' };
    const bytes = await workbook.xlsx.writeBuffer();
    expect((await readAnswers(written(new Uint8Array(bytes), 'xlsx'))).grid).toEqual([
      ['Kommun', 'Fråga ett', 'Tid'],
      ['Åby', 5, 46082.5],
      [],
      ['Östad', 'Vet ej', true],
      ['', 5, '#N/A'],
    ]);
  });

  it('that is none is refused', async () => {
    expect(await thrownByReading(written('inget kalkylblad', 'xlsx'))).toMatchObject({ code: 'FILE_BROKEN' });
  });
});

describe('a file that cannot be read', () => {
  it('is named with what is wrong', async () => {
    expect(await thrownByReading(join(folder, 'saknas.csv'))).toMatchObject({
      code: 'FILE_MISSING',
      details: { file: 'saknas.csv' },
    });
    expect(await thrownByReading(written('x', 'pdf'))).toMatchObject({ code: 'FILE_KIND' });
    expect(await thrownByReading(written(''))).toMatchObject({ code: 'FILE_EMPTY' });
    expect(await thrownByReading(written('\n\n'))).toMatchObject({ code: 'FILE_EMPTY' });
    expect(await thrownByReading(written(text), { encoding: 'klingon' })).toMatchObject({
      code: 'FILE_ENCODING_UNKNOWN',
      details: { encoding: 'klingon' },
    });
    expect(await thrownByReading(written(encode(text, 'windows-1252')), { encoding: 'utf-8' })).toMatchObject({
      code: 'FILE_ENCODING_WRONG',
    });
  });
});
