/** A tab in text and tables. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { JSDOM } from 'jsdom';
import { sv } from '../../../../src/messages/sv';
import { sheetToHtml } from '../../../../src/render/sheet/html/sheet-to-html';

const cell = (text: string, bold = false): sheets_v4.Schema$CellData =>
  text === ''
    ? {}
    : { formattedValue: text, userEnteredValue: { stringValue: text }, userEnteredFormat: { textFormat: { bold } } };
const row = (texts: readonly string[], bold = false): sheets_v4.Schema$RowData => ({
  values: texts.map((text) => cell(text, bold)),
});

function told(rowData: sheets_v4.Schema$RowData[], more: Partial<sheets_v4.Schema$GridData> = {}): HTMLElement {
  const sheet = { properties: { sheetId: 1, title: 'Flik' }, data: [{ rowData, ...more }] };
  return new JSDOM(sheetToHtml({ sheets: [sheet] }, sheet, sv)).window.document.body;
}

const tables = (body: HTMLElement): readonly (readonly string[])[] =>
  [...body.querySelectorAll('table')].map((table) =>
    [...table.rows].map((line) => [...line.cells].map((one) => `${one.tagName}:${one.textContent}`).join(' ')),
  );

test('rows of one cell are paragraphs, the others tables; bold rows are heads, columns empty all the way down are left out', () => {
  const body = told([
    row(['Skriv i de gula', '', '']),
    row(['Nr', '', 'Namn'], true),
    row(['1', '', '<i>Byte</i>']),
    row(['', '', '']),
    row(['Kortlistan', '', ''], true),
    row(['', '2', 'Nytta']),
  ]);
  expect([...body.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    'Skriv i de gula',
    'Kortlistan',
  ]);
  expect(tables(body)).toEqual([['TH:Nr TH:Namn', 'TD:1 TD:<i>Byte</i>'], ['TD:2 TD:Nytta']]);
  expect(body.querySelector('i')).toBeNull();
});

test('what the picture leaves out is left out here too: hidden columns, and rows after the 80th, of which is said how many', () => {
  const rows = Array.from({ length: 90 }, (_, index) => row([`a${index}`, 'hemlig', `c${index}`]));
  const body = told(rows, { columnMetadata: [{}, { hiddenByUser: true }, {}] });
  expect(body.textContent).not.toContain('hemlig');
  expect(tables(body)[0]).toHaveLength(80);
  expect(body.querySelector('p:last-child')!.textContent).toBe('och 10 rader till');
});
