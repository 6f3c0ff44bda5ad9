/** The analysis as spreadsheets open it: in Swedish, with no formula of anybody's, and with the names as they are. */
import { Workbook } from '@cj-tech-master/excelts';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { analysisTable } from '../../../src/command/analysis-files/analysis-table';
import { analysisXlsx } from '../../../src/command/analysis-files/analysis-xlsx';
import { swedishCsv } from '../../../src/command/analysis-files/swedish-csv';
import { formulaProof, proofedText } from '../../../src/command/formula-proof';
import { sv } from '../../../src/messages/sv';

const HOSTILE = [
  '=1+1',
  '+46 8',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1+1',
  '＝1+1',
  "'=1",
  "''x",
  '=cmd|"/C calc"!A0',
  'A;"B"\nC',
];
const csvOf = (names: readonly string[]): string =>
  `unit,question,mean,shown\n${names
    .map((name) => `"${formulaProof(name).replace(/"/g, '""')}",q1,2.5,visas\n`)
    .join('')}`;

it('no text of anybody’s begins as a formula does, and taking one apostrophe away gives it back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), (text) => {
      const proof = formulaProof(text);
      expect(proof).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/);
      expect(proofedText(proof)).toBe(text);
    }),
  );
  expect(['Demostad', '3,5', 'Å-by'].map(formulaProof)).toEqual(['Demostad', '3,5', 'Å-by']);
});

it('the Swedish file has a mark, semicolons, decimal commas, names in words, and no formula', () => {
  const text = swedishCsv(analysisTable(csvOf(['Demostad', ...HOSTILE]), sv));
  expect(text.slice(0, 50)).toBe('\ufeffKommun;Fråga;Medel;Visning\r\nDemostad;q1;2,5;visas');
  const rows = parse(text.slice(1), { delimiter: ';', record_delimiter: '\r\n' }) as string[][];
  expect(rows.slice(2).map(([name]) => proofedText(name!))).toEqual(HOSTILE);
  expect(rows.filter(([name]) => /^[=+\-@\t\r]/.test(name!))).toEqual([]);
});

it('the .xlsx file has numbers as numbers and every text as itself', async () => {
  const bytes = await analysisXlsx(analysisTable(csvOf(HOSTILE), sv), 0, sv);
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes));
  const sheet = book.worksheets[0]!;
  const cells = HOSTILE.map((_, row) => sheet.getRow(row + 2).getCell(1));
  // XML has no carriage return of its own.
  expect(cells.map(({ value }) => value)).toEqual(HOSTILE.map((name) => name.replace('\r', '\n')));
  expect(cells.filter(({ formula }) => formula)).toEqual([]);
  expect([sheet.getRow(2).getCell(3).value, sheet.getRow(1).getCell(3).value]).toEqual([2.5, 'Medel']);
});
