import * as docx from 'docx';
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { createWorkspace, type WorkspaceAnswer } from '../../../src/workspace/workspace';
import { DOCUMENT, type DocsWorkspace, NOW, openedDocument, textOf, USER } from './docs-workspace';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Section = docx.ISectionOptions;

const packed = (children: Section['children'], rest: Partial<docx.IPropertiesOptions> = {}): Promise<Buffer> =>
  docx.Packer.toBuffer(new docx.Document({ sections: [{ children }], ...rest }));

function upload(
  file: Buffer,
  contentType = DOCX,
  mimeType = DOCUMENT,
): { readonly answer: WorkspaceAnswer; readonly opened: () => DocsWorkspace } {
  const workspace = createWorkspace({ now: () => NOW, user: USER });
  const answer = workspace.handle({
    method: 'drive.files.create',
    body: { name: 'Mall', mimeType, appProperties: { kind: 'mall' } },
    media: { contentType, base64: file.toString('base64') },
  });
  return { answer, opened: () => openedDocument(workspace, (answer.body as { readonly id: string }).id) };
}

const paragraph = (element: docs_v1.Schema$StructuralElement) => element.paragraph!;
const cell = (text: string, options: Partial<docx.ITableCellOptions> = {}) =>
  new docx.TableCell({
    width: { size: 2000, type: docx.WidthType.DXA },
    children: [new docx.Paragraph(text)],
    ...options,
  });

describe('a .docx of ours', () => {
  it('becomes a document in one call, with its name and app properties', async () => {
    const { answer, opened } = upload(await packed([new docx.Paragraph('Hej')]));
    expect(answer.status).toBe(200);
    const w = opened();
    expect(w.get().title).toBe('Mall');
    expect(w.text()).toBe('Hej\n');
    expect(w.call('drive.files.get', { fileId: w.id, fields: 'appProperties,mimeType' }).body).toEqual({
      mimeType: DOCUMENT,
      appProperties: { kind: 'mall' },
    });
  });

  it('keeps headings, what runs look like, links, line breaks, tabs and page breaks', async () => {
    const w = upload(
      await packed([
        new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, text: 'Titel' }),
        new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_2, text: 'Rubrik' }),
        new docx.Paragraph({
          alignment: docx.AlignmentType.END,
          spacing: { before: 120, line: 360 },
          children: [
            new docx.TextRun({ text: 'fet', bold: true, color: 'FF0000', size: 28 }),
            new docx.TextRun({ children: ['a', new docx.Tab(), 'b'], break: 1 }),
            new docx.ExternalHyperlink({ link: 'https://demostad.example', children: [new docx.TextRun('länk')] }),
          ],
        }),
        new docx.Paragraph({ children: [new docx.PageBreak()] }),
      ]),
    ).opened();
    expect(w.text()).toBe('Titel\nRubrik\nfet\u000ba\tblänk\n\uFFFC\n');
    expect(w.content().map((one) => paragraph(one).paragraphStyle!.namedStyleType)).toEqual([
      'TITLE',
      'HEADING_2',
      'NORMAL_TEXT',
      'NORMAL_TEXT',
    ]);
    const { elements, paragraphStyle } = paragraph(w.content()[2]!);
    expect(paragraphStyle).toMatchObject({
      alignment: 'END',
      lineSpacing: 150,
      spaceAbove: { magnitude: 6, unit: 'PT' },
    });
    expect(elements!.map(({ textRun }) => textRun!.textStyle)).toEqual([
      { bold: true, foregroundColor: { color: { rgbColor: { red: 1 } } }, fontSize: { magnitude: 14, unit: 'PT' } },
      {},
      { link: { url: 'https://demostad.example' } },
      {},
    ]);
    expect(paragraph(w.content()[3]!).elements![0]!.pageBreak).toEqual({ textStyle: {} });
  });

  it('has its styles as the document’s named styles, and says what any other style says', async () => {
    const w = upload(
      await packed([new docx.Paragraph({ style: 'Quiet', text: 'tyst' })], {
        styles: {
          default: {
            document: { run: { font: 'Calibri', size: 24, language: { value: 'sv-SE' } } },
            heading1: { run: { color: '1F3864', bold: true }, paragraph: { keepNext: true } },
          },
          paragraphStyles: [{ id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { italics: true } }],
        },
      }),
    ).opened();
    const styles = Object.fromEntries(w.tab().namedStyles!.styles!.map((style) => [style.namedStyleType, style]));
    expect(styles['NORMAL_TEXT']!.textStyle).toMatchObject({
      fontSize: { magnitude: 12 },
      weightedFontFamily: { fontFamily: 'Calibri', weight: 400 },
    });
    expect(styles['HEADING_1']).toMatchObject({ textStyle: { bold: true }, paragraphStyle: { keepWithNext: true } });
    expect(paragraph(w.content()[0]!).elements![0]!.textRun!.textStyle).toEqual({ italic: true });
    expect(w.workspace.state.documents[w.id]!.language).toBe('sv-SE');
  });

  it('keeps lists with their levels', async () => {
    const level = { level: 0, format: docx.LevelFormat.DECIMAL, text: '%1)', alignment: docx.AlignmentType.START };
    const w = upload(
      await packed(
        [
          new docx.Paragraph({ text: 'ett', numbering: { reference: 'nr', level: 0 } }),
          new docx.Paragraph({ text: 'punkt', bullet: { level: 1 } }),
        ],
        { numbering: { config: [{ reference: 'nr', levels: [level] }] } },
      ),
    ).opened();
    const [first, second] = w.content().map((one) => paragraph(one).bullet!);
    const levels = (listId: string) => w.tab().lists![listId]!.listProperties!.nestingLevels!;
    expect(levels(first!.listId!)[0]).toMatchObject({ glyphType: 'DECIMAL', glyphFormat: '%0)', startNumber: 1 });
    expect(second!.nestingLevel).toBe(1);
    expect(levels(second!.listId!)[1]).toMatchObject({ glyphSymbol: '○' });
  });

  it('keeps tables with header rows, widths and colours', async () => {
    const w = upload(
      await packed([
        new docx.Table({
          rows: [
            new docx.TableRow({
              tableHeader: true,
              cantSplit: true,
              children: [cell('A', { shading: { fill: 'FF0000' } }), cell('B')],
            }),
            new docx.TableRow({ children: [cell('1'), cell('', { verticalAlign: docx.VerticalAlign.CENTER })] }),
          ],
        }),
      ]),
    ).opened();
    const [element, after] = w.content();
    expect([element!.startIndex, element!.endIndex, after!.endIndex]).toEqual([1, 16, 17]);
    const { tableRows, tableStyle } = element!.table!;
    expect(tableRows!.map(({ tableRowStyle }) => tableRowStyle!.tableHeader)).toEqual([true, undefined]);
    expect(tableRows![0]!.tableRowStyle!.preventOverflow).toBe(true);
    expect(tableRows![0]!.tableCells![0]!.tableCellStyle!.backgroundColor).toEqual({ color: { rgbColor: { red: 1 } } });
    expect(tableRows![1]!.tableCells![1]!.tableCellStyle!.contentAlignment).toBe('MIDDLE');
    expect(tableStyle!.tableColumnProperties).toEqual([
      { widthType: 'FIXED_WIDTH', width: { magnitude: 100, unit: 'PT' } },
      { widthType: 'FIXED_WIDTH', width: { magnitude: 100, unit: 'PT' } },
    ]);
  });

  it('keeps a described picture and its bytes', async () => {
    const picture = new docx.ImageRun({
      type: 'png',
      data: PIXEL,
      transformation: { width: 100, height: 50 },
      altText: { name: 'n', title: 'Bild', description: 'samma uppgifter står i tabellen' },
    });
    const w = upload(await packed([new docx.Paragraph({ children: [picture] })])).opened();
    const { inlineObjectId } = paragraph(w.content()[0]!).elements![0]!.inlineObjectElement!;
    const { embeddedObject } = w.tab().inlineObjects![inlineObjectId!]!.inlineObjectProperties!;
    expect(embeddedObject).toMatchObject({
      title: 'Bild',
      description: 'samma uppgifter står i tabellen',
      size: { width: { magnitude: 75, unit: 'PT' }, height: { magnitude: 37.5, unit: 'PT' } },
    });
    expect(w.workspace.state.documents[w.id]!.pictures[inlineObjectId!]).toEqual({
      kind: 'file',
      media: { contentType: 'image/png', base64: PIXEL.toString('base64') },
    });
  });

  it('keeps page size, margins and a footer with the page’s number', async () => {
    const footer = new docx.Footer({
      children: [
        new docx.Paragraph({
          children: [
            new docx.TextRun('Sida '),
            new docx.TextRun({ children: [docx.PageNumber.CURRENT, ' av ', docx.PageNumber.TOTAL_PAGES] }),
          ],
        }),
      ],
    });
    const file = await docx.Packer.toBuffer(
      new docx.Document({
        sections: [
          {
            properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1134 } } },
            footers: { default: footer },
            children: [new docx.Paragraph('')],
          },
        ],
      }),
    );
    const tab = upload(file).opened().tab();
    expect(tab.documentStyle).toMatchObject({
      pageSize: { width: { magnitude: 595.3 }, height: { magnitude: 841.9 } },
      marginLeft: { magnitude: 56.7 },
    });
    const made = tab.footers![tab.documentStyle!.defaultFooterId!]!;
    expect(textOf(made.content!)).toBe('Sida \uFFFC av \uFFFC\n');
    const numbers = made.content![0]!.paragraph!.elements!.flatMap(({ autoText }) => autoText?.type ?? []);
    expect(numbers).toEqual(['PAGE_NUMBER', 'PAGE_COUNT']);
  });
});

describe('what a .docx has that is not kept', () => {
  it.each<[string, () => Section['children'], string]>([
    ['a list of contents', () => [new docx.TableOfContents('Innehåll')], 'a .docx with <w:sdt>'],
    [
      'cells that span others',
      () => [new docx.Table({ rows: [new docx.TableRow({ children: [cell('A', { columnSpan: 2 })] })] })],
      'a .docx with <w:gridSpan> in <w:tcPr>',
    ],
    [
      'a footnote',
      () => [new docx.Paragraph({ children: [new docx.FootnoteReferenceRun(1)] })],
      'a .docx with <w:footnoteReference> in a run',
    ],
    [
      'another field than a page’s number',
      () => [new docx.Paragraph({ children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT_SECTION] })] })],
      'a .docx with the field SECTION',
    ],
  ])('is 501: %s', async (_what, children, name) => {
    const { status, body } = upload(await packed(children())).answer;
    expect([status, (body as { readonly error: { readonly message: string } }).error.message]).toEqual([
      501,
      `The local workspace does not do this: ${name}`,
    ]);
  });

  it('is refused where the bytes are no archive, and 501 where the file is of another kind', async () => {
    expect(upload(Buffer.from('hej')).answer).toMatchObject({
      status: 400,
      body: { error: { errors: [{ reason: 'conversionUnsupportedConversionPath' }] } },
    });
    expect(upload(Buffer.from('a,b'), 'text/csv').answer.status).toBe(501);
    expect(upload(await packed([]), DOCX, 'application/vnd.google-apps.spreadsheet').answer.status).toBe(501);
  });
});
