/** The .xlsx taken apart: what a person who opens it in Excel depends on. */
import { Workbook } from '@cj-tech-master/excelts';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { sv } from '../../../../src/messages/sv';
import { spreadsheetToXlsx } from '../../../../src/render/sheet/xlsx/spreadsheet-to-xlsx';
import { sample, text } from '../../../workspace/sample-spreadsheet';

const created = Date.UTC(2026, 10, 23);
const partsOf = async (spreadsheet: sheets_v4.Schema$Spreadsheet): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await spreadsheetToXlsx(spreadsheet, { created }, sv))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

describe('spreadsheetToXlsx', () => {
  let parts: Record<string, string> = {};
  let book = new Workbook();
  beforeAll(async () => {
    const bytes = await spreadsheetToXlsx(sample, { created }, sv);
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
    book = new Workbook();
    await book.xlsx.load(bytes);
  });

  test('equal input gives equal bytes', async () => {
    expect(await spreadsheetToXlsx(sample, { created }, sv)).toEqual(await spreadsheetToXlsx(sample, { created }, sv));
  });

  test('every part is well-formed and every relation leads to a part', () => {
    for (const [name, xml] of Object.entries(parts)) {
      if (/\.(xml|rels|vml)$/.test(name)) expect([name, XMLValidator.validate(xml)]).toEqual([name, true]);
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"/g)) {
        const path = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
        expect(Object.keys(parts)).toContain(decodeURIComponent(path));
      }
    }
  });

  test('text from people stays text, numbers keep their patterns', () => {
    const sheet = book.getWorksheet('Kommun – Demostad');
    expect(sheet?.getCell('B10').value).toBe('=HYPERLINK("x")');
    expect(sheet?.getCell('C10').value).toBe('<script>alert(1)</script>');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect([sheet?.getCell('E7').value, sheet?.getCell('E7').numFmt]).toEqual([0.43, '0%']);
  });

  test('sizes, frozen rows, hidden things, merges, notes and print set-up come along', () => {
    const sheet = book.getWorksheet('Kommun – Demostad');
    expect(sheet?.getRow(1).height).toBe(18);
    expect(sheet?.getColumn(2).width).toBeCloseTo(184 / 7, 6);
    expect(sheet?.getColumn(7).hidden).toBe(true);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, showGridLines: false });
    expect(sheet?.getCell('B2').isMerged).toBe(true);
    expect(JSON.stringify(sheet?.getCell('F8').note)).toContain('En anteckning');
    expect(book.getWorksheet('Diagramdata')?.state).toBe('hidden');
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
    expect(book.definedNames.getRanges('kortlistan').ranges).toEqual(["'Kommun – Demostad'!$A$6:$F$10"]);
  });

  test('choices and coloured words come along, each rule once', () => {
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain(
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="stop" sqref="F7:F10"><formula1>&quot;Försenad,Enligt plan&quot;</formula1>',
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="F7:F10"><cfRule type="expression" dxfId="0" priority="1"><formula>F7=&quot;Försenad&quot;</formula>',
    );
  });

  test('the chart is native, has its alternative text and takes its labels from the cells', () => {
    expect(parts['xl/drawings/chartDrawing1.xml']).toContain('descr="Fyrfältsdiagram &lt;för&gt; prov."');
    const xml = parts['xl/charts/chart1.xml'] ?? '';
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
      'c:chartSpace': { 'c:chart': { 'c:plotArea': { 'c:scatterChart': { 'c:ser': unknown[] } } } };
    };
    expect(parsed['c:chartSpace']['c:chart']['c:plotArea']['c:scatterChart']['c:ser']).toHaveLength(6);
    expect(xml).toContain('<c15:f>&#39;Diagramdata&#39;!$D$2:$D$11</c15:f>');
    expect(xml).toContain('<c:f>&#39;Diagramdata&#39;!$A$2:$A$11</c:f>');
    expect(xml).toContain('<c:pt idx="2"><c:v>Ägare för uppgifter</c:v></c:pt>');
    expect(xml).toContain('<c:max val="0.6"/><c:min val="0"/>');
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
  });

  test('the subtitle is a text box of its own, in the second colour and not bold', () => {
    expect(parts['xl/charts/chart1.xml']).toContain('<c:userShapes r:id="rId1"/></c:chartSpace>');
    expect(parts['xl/charts/_rels/chart1.xml.rels']).toContain('Target="../drawings/chartSubtitle1.xml"');
    expect(parts['xl/drawings/chartSubtitle1.xml']).toMatch(
      /<a:rPr lang="sv-SE" sz="900" b="0"><a:solidFill><a:srgbClr val="45525E"\/>/,
    );
    expect(parts['[Content_Types].xml']).toContain(
      'PartName="/xl/drawings/chartSubtitle1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml"',
    );
  });

  test('the white inside of hollow marks comes first and last: Excel draws the last series on top, LibreOffice the first', () => {
    const series = (parts['xl/charts/chart1.xml'] ?? '').split('<c:ser>').slice(1);
    expect(
      series.map((xml) => /<c:marker>.*?val="FFFFFF".*?<\/c:marker>/.test(xml) && !xml.includes('<c:dLbls>')),
    ).toEqual([true, false, false, true, false, false]);
  });

  test('what is printed ends with the last row that holds anything', () => {
    expect(parts['xl/workbook.xml']).toMatch(/_xlnm\.Print_Area[^<]*>[^<]*\$A\$1:\$F\$10</);
    expect(parts['xl/workbook.xml']?.match(/Print_Area/g)).toHaveLength(1);
  });

  test('only the series that is a line is joined by one', () => {
    const series = (parts['xl/charts/chart1.xml'] ?? '').split('<c:ser>').slice(1);
    expect(series.map((xml) => /<c:spPr><a:ln[^>]*><a:noFill\/>/.test(xml.split('<c:marker>')[0] ?? ''))).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  test('the drawing stands before the notes, where the schema wants it', () => {
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml.indexOf('<drawing')).toBeGreaterThan(xml.indexOf('<pageSetup'));
    expect(xml.indexOf('<drawing')).toBeLessThan(xml.indexOf('<legacyDrawing'));
  });

  test('column widths are measured by Arial 10, as in Sheets', () => {
    expect(parts['xl/styles.xml']).toMatch(/<fonts[^>]*><font><sz val="10"\/><name val="Arial"\/>/);
  });

  test('a padded cell is indented, a cell of Sheets without padding is not', async () => {
    const cell = (left: number): sheets_v4.Schema$CellData =>
      text('a', { horizontalAlignment: 'LEFT', padding: { left } });
    const made = new Workbook();
    await made.xlsx.load(
      await spreadsheetToXlsx(
        {
          sheets: [
            { properties: { sheetId: 0, title: 'Blad' }, data: [{ rowData: [{ values: [cell(8), cell(3)] }] }] },
          ],
        },
        { created },
        sv,
      ),
    );
    expect(['A1', 'B1'].map((at) => made.worksheets[0]?.getCell(at).alignment?.indent)).toEqual([1, undefined]);
  });

  test('a tab name that Excel refuses is shortened and kept apart from its likes', async () => {
    const long = 'Kommun – En kommun med ett mycket långt namn';
    const sheets = [`${long} A`, `${long} B`, 'a/b'].map((title, i) => ({ properties: { sheetId: i, title } }));
    const made = new Workbook();
    await made.xlsx.load(await spreadsheetToXlsx({ sheets }, { created }, sv));
    expect(made.worksheets.map(({ name }) => name)).toEqual(
      ['Kommun – En kommun med ett myck', 'Kommun – En kommun med ett (2)', 'a-b'].map((name, i) =>
        i === 1 ? expect.stringMatching(/^.{1,27} \(2\)$/) : name,
      ),
    );
  });

  test('a list that Excel cannot hold in its rule stands in a hidden tab', async () => {
    const rule = {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'ett, två' }, { userEnteredValue: 'tre' }] },
      strict: false,
    };
    const xml = await partsOf({
      sheets: [
        {
          properties: { sheetId: 0, title: 'Blad' },
          data: [{ rowData: [{ values: [{ ...text(''), dataValidation: rule }] }] }],
        },
      ],
    });
    expect(xml['xl/worksheets/sheet1.xml']).toContain('<formula1>&apos;Listor&apos;!$A$1:$A$2</formula1>');
    expect(xml['xl/workbook.xml']).toContain('name="Listor" sheetId="2" state="hidden"');
  });

  test('a chart of another kind is refused aloud', async () => {
    const sheets = [{ properties: { sheetId: 0, title: 'Blad' }, charts: [{ spec: { pieChart: {} } }] }];
    await expect(spreadsheetToXlsx({ sheets }, { created }, sv)).rejects.toThrow('Only charts of type SCATTER');
  });

  test('a spreadsheet with nothing in it becomes a file that opens', async () => {
    const made = new Workbook();
    await made.xlsx.load(
      await spreadsheetToXlsx({ sheets: [{ properties: { sheetId: 0, title: 'Blad1' } }] }, { created }, sv),
    );
    expect(made.worksheets).toHaveLength(1);
  });
});
