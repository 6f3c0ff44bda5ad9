/** Files of other kinds than those that are read: each is told what it is, and how its answers come out of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { fileKind } from '../../../src/command/answer-files/file-kind';
import { readAnswers } from '../../../src/command/answer-files/read-answers';
import { explainFailure } from '../../../src/command/explain-failure';
import { wordsIn } from '../../../src/messages';
import { explainError } from '../../../src/messages/explain-error';
import { SurveyError } from '../../../src/messages/survey-error';
import { unreadableKinds } from '../../../src/messages/unreadable-kind';

const folder = mkdtempSync(join(tmpdir(), 'digital-mognad-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ANYTHING = 'x;y\n1;2\n';
const COMPOUND = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0);
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const openDocument = (type: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8('x'),
  });
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'latin1') : content;

it.each<[name: string, kind: string, content: string | Uint8Array]>([
  ['svar.csv', 'text', ANYTHING],
  ['svar.csv', 'xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['svar.xlsm', 'xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['svar.xlsx', 'xlsx', 'PK nej'],
  ['svar.xlsx', 'xlsx', 'PK\x03\x04 avbruten'],
  ['svar.sav', 'spss', '$FL2@(#) SPSS DATA FILE'],
  ['svar.csv', 'spss', '$FL3@(#) SPSS DATA FILE'],
  ['svar.sav', 'spss', ANYTHING],
  ['svar.dta', 'stata', '<stata_dta><header>'],
  ['svar.sas7bdat', 'sas', ANYTHING],
  ['svar.xls', 'oldExcel', COMPOUND],
  ['med lösenord.xlsx', 'oldExcel', COMPOUND],
  ['svar.xlsb', 'oldExcel', zip('xl/workbook.bin')],
  ['svar.ods', 'openDocument', openDocument('spreadsheet')],
  ['svar.xlsx', 'openDocument', openDocument('spreadsheet')],
  ['svar.odt', 'document', openDocument('text')],
  ['svar.numbers', 'numbers', zip('Index/Document.iwa', 'Data/x.jpg')],
  ['svar.gsheet', 'googleShortcut', '{"url": "x"}'],
  ['svar.xls', 'webPage', '<html><table>'],
  ['svar.csv', 'webPage', '\xef\xbb\xbf <!DOCTYPE html>'],
  ['svar.csv', 'text', '<5 år;2\n'],
  ['svar.zip', 'zip', zip('svar.csv')],
  ['svar.csv', 'zip', zip('svar.csv')],
  ['svar.pdf', 'pdf', ANYTHING],
  ['svar.csv', 'pdf', '%PDF-1.7'],
  ['svar.docx', 'document', zip('word/document.xml')],
  ['svar.json', 'other', '{}'],
  ['svar', 'other', ANYTHING],
])('%s is %s where it holds that', (name, kind, content) =>
  expect(fileKind(bytesOf(content), /\.\w+$/.exec(name)?.[0] ?? '')).toBe(kind),
);

it.each([
  ['svar.sav', '$FL2@(#)', /SPSS.*File, Save As.*Comma delimited/],
  ['svar.ods', openDocument('spreadsheet'), /\.ods.*\.xlsx/],
  ['svar.xls', COMPOUND, /lösenord.*\.xlsx/],
  ['svar.pdf', '%PDF-1.4', /pdf.*\.csv eller \.xlsx/],
  ['svar.rtf', ANYTHING, /varken \.csv eller \.xlsx/],
])('%s is refused with a way out', async (name, content, words) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const thrown: unknown = await readAnswers(path).catch((error: unknown) => error);
  expect(explainFailure(thrown, wordsIn('sv'))).toEqual({ text: expect.stringMatching(words), exitCode: 1 });
});

it('each kind says what to do, in every language', () => {
  for (const language of ['sv', 'en'] as const)
    for (const kind of unreadableKinds)
      expect(explainError(new SurveyError('FILE_KIND', { file: 'svar.x', kind }), wordsIn(language))).toMatch(
        language === 'sv' ? /^Filen svar\.x är .*försök igen/ : /^The file svar\.x is .*try again/,
      );
});
