import { XMLValidator } from 'fast-xml-parser';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { conditionalLook } from '../../../../src/render/sheet/svg/conditional-look';
import { sv } from '../../../../src/messages/sv';
import { sheetToSvg } from '../../../../src/render/sheet/svg/sheet-to-svg';
import { rgb, sample, text } from '../../../workspace/sample-spreadsheet';

const [tab = {}, hidden = {}] = sample.sheets ?? [];
const draw = (spreadsheet: sheets_v4.Schema$Spreadsheet, sheet: sheets_v4.Schema$Sheet): string =>
  sheetToSvg(spreadsheet, sheet, sv);
const svg = draw(sample, tab);

const sheetOf = (rows: readonly (readonly sheets_v4.Schema$CellData[])[]): sheets_v4.Schema$Sheet => ({
  properties: { sheetId: 3, title: 'Prov' },
  data: [{ rowData: rows.map((values) => ({ values: [...values] })) }],
});

describe('sheetToSvg', () => {
  test('is well-formed, drawn alike each time, and says what it shows', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(draw(sample, tab)).toBe(svg);
    expect(svg).toContain('<title id="tab-prov-1-title">Kommun – Demostad</title>');
    expect(svg).toContain(
      '<desc id="tab-prov-1-desc">Fliken Kommun – Demostad, 10 rader. Fyrfältsdiagram &lt;för&gt; prov.</desc>',
    );
  });

  test('text from people is escaped', () => {
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test("a rule by the cell's words colours it", () => {
    expect(svg).toMatch(
      /<rect x="692" y="\d+" width="70" height="28" fill="#B23A0E"\/>|<rect x="\d+" y="\d+" width="70" height="28" fill="#B23A0E"\/>/,
    );
    expect(svg).toMatch(/fill="#FFFFFF" font-weight="700">Försenad</);
  });

  test('hidden columns have no letter, rows have numbers', () => {
    expect(svg).toMatch(/>F<\/text>/);
    expect(svg).not.toMatch(/>G<\/text>/);
    expect(svg).toMatch(/text-anchor="middle">10<\/text>/);
  });

  test('the native chart is drawn from its cells: points in their shapes, lines, labels', () => {
    expect(svg.match(/<circle [^>]*r="6" fill="#B23A0E"/g)).toHaveLength(4);
    expect(svg.match(/<rect [^>]*width="8" height="8" fill="#4F8F86"/g)).toHaveLength(2);
    expect(svg.match(/<polyline/g)).toHaveLength(1);
    expect(svg).toMatch(/>Ägare för uppgifter<\/text>[\s\S]*>Ägare för uppgifter<\/text>/);
  });

  test('text runs on over empty neighbours, but is cut before a filled one', () => {
    const long = 'En mycket lång text som inte har rum i sin egen cell';
    expect(draw({}, sheetOf([[text(long), text('x')]]))).toContain(
      '<svg x="36" y="22" width="100" height="21" overflow="hidden">',
    );
    expect(draw({}, sheetOf([[text('x')], [text('Litet för långt här')]]))).toContain('>Litet för långt här<');
  });

  test('text runs on over columns in which no row holds anything', () => {
    const empty = { userEnteredFormat: { backgroundColorStyle: rgb('#E4E9ED') } };
    const drawing = draw({}, sheetOf([[text('En text som är längre än sin cell är bred'), empty, empty, empty]]));
    expect(drawing).not.toContain('overflow="hidden"');
  });

  test('a hidden cell with text stops what runs on, as in Sheets', () => {
    const sheet = sheetOf([[text('En mycket lång text som inte har rum'), text('x'), {}, text('y')]]);
    const data = [{ ...sheet.data?.[0], columnMetadata: [{ pixelSize: 100 }, { pixelSize: 100, hiddenByUser: true }] }];
    expect(draw({}, { ...sheet, data })).toContain('<svg x="36" y="22" width="100" height="21" overflow="hidden">');
  });

  test('a row whose height nobody set grows with its wrapped text, one that was set does not', () => {
    const cell = text('Räkna fram årskostnad för de tio största', { wrapStrategy: 'WRAP' });
    const heightOf = (pixelSize: number): string | undefined =>
      /<svg [^>]*height="(\d+)"/.exec(
        draw({}, { ...sheetOf([[cell]]), data: [{ rowData: [{ values: [cell] }], rowMetadata: [{ pixelSize }] }] }),
      )?.[1];
    expect([heightOf(21), heightOf(30)]).toEqual([String(22 + 58 + 1), '53']);
  });

  test('a row of one line is as high as its text and margins where nobody set it', () => {
    const cell = text('En rad', { padding: { top: 5, right: 8, bottom: 5, left: 8 } });
    expect(draw({}, sheetOf([[cell]]))).toContain(`viewBox="0 0 137 ${22 + 28 + 1}"`);
  });

  test('a text that runs on hides the lines between the cells under it', () => {
    expect(draw({}, sheetOf([[text('En text som går över två celler'), {}, text('x')]]))).toMatch(
      /<rect x="135" y="23" width="[\d.]+" height="19" fill="#FFFFFF"\/><text/,
    );
  });

  test('a wrapped cell has several lines', () => {
    const cell = text('Räkna fram årskostnad för de tio största', { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' });
    const sheet = {
      ...sheetOf([[cell]]),
      data: [{ rowData: [{ values: [cell] }], rowMetadata: [{ pixelSize: 120 }] }],
    };
    expect(draw({}, sheet).match(/>(Räkna fram|årskostnad för|de tio största)</g)).toHaveLength(3);
  });

  test('after 80 rows a line says how many more there are', () => {
    const drawn = draw({}, sheetOf(Array.from({ length: 100 }, (_, i) => [text(`rad ${i + 1}`)])));
    expect(drawn).toContain('>rad 80<');
    expect(drawn).not.toContain('>rad 81<');
    expect(drawn).toContain('och 20 rader till');
  });

  test('an empty tab and one of chart data can be drawn', () => {
    expect(XMLValidator.validate(draw({}, { properties: { sheetId: 0, title: 'Tom' } }))).toBe(true);
    expect(XMLValidator.validate(draw(sample, hidden))).toBe(true);
  });
});

describe('conditionalLook', () => {
  const sheet: sheets_v4.Schema$Sheet = {
    conditionalFormats: ['Försenad', 'Försen'].map((word, i) => ({
      ranges: [{ startRowIndex: 1, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 1 }],
      booleanRule: {
        condition: { type: i === 0 ? 'TEXT_EQ' : 'TEXT_CONTAINS', values: [{ userEnteredValue: word }] },
        format: { backgroundColorStyle: rgb(i === 0 ? 'B23A0E' : 'FFE3A3') },
      },
    })),
  };

  test('the first rule that holds decides, whatever the case of the letters', () => {
    expect(conditionalLook(sheet, 1, 0, text('försenad'))?.backgroundColorStyle).toEqual(rgb('B23A0E'));
    expect(conditionalLook(sheet, 1, 0, text('Mycket försenad'))?.backgroundColorStyle).toEqual(rgb('FFE3A3'));
  });

  test('outside its area and for other words a rule does nothing', () => {
    expect(conditionalLook(sheet, 0, 0, text('Försenad'))).toBeUndefined();
    expect(conditionalLook(sheet, 1, 0, text('Enligt plan'))).toBeUndefined();
  });
});
