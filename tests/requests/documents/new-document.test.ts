/** What is sent to fill a document, request by request, for each kind of block. */
import { isDeepStrictEqual } from 'node:util';
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentBlock, DocumentTable } from '../../../src/report/documents/document-blocks';
import { newDocumentRequests } from '../../../src/requests/documents/new-document';
import { aDocument } from './a-document';
import { partsOf } from './document-parts';
import { reportOf } from './a-report';

type Request = docs_v1.Schema$Request;

const TAB = { tabId: 't.0' };
/** In the one tab of a new document. */
const range = (startIndex: number, endIndex: number): docs_v1.Schema$Range => ({ startIndex, endIndex, ...TAB });
const at = (index: number): docs_v1.Schema$Location => ({ index, ...TAB });

const requestsFor = (...blocks: readonly DocumentBlock[]): readonly Request[] =>
  newDocumentRequests(aDocument().get(), reportOf(...blocks));

/** Those of some kinds, in the order of sending. */
const only = (requests: readonly Request[], ...kinds: readonly (keyof Request)[]): readonly Request[] =>
  requests.filter((request) => kinds.some((kind) => kind in request));

const insertions = (requests: readonly Request[]): readonly unknown[] =>
  only(requests, 'insertText').map(({ insertText }) => [insertText?.location?.index, insertText?.text]);

const PARAGRAPH_FIELDS = 'namedStyleType,alignment,indentStart,indentFirstLine,spaceAbove,keepWithNext,pageBreakBefore';

/** #45525E, the second text of LOOK.md section 2. */
const MUTED: docs_v1.Schema$TextStyle = {
  foregroundColor: { color: { rgbColor: { red: 0x45 / 255, green: 0x52 / 255, blue: 0x5e / 255 } } },
  fontSize: { magnitude: 10, unit: 'PT' },
};

const twoByTwo: DocumentTable = {
  type: 'table',
  key: 'figures',
  caption: 'Tabell 1',
  columns: [
    { header: 'Fråga', width: 0.75 },
    { header: 'Vet ej', width: 0.25, align: 'right' },
  ],
  rows: [[{ text: 'Ägare [OM-03]', help: 'Skriv ett namn' }, { text: '' }]],
};

describe('a new document', () => {
  it('has its texts in the marker’s place, then their styles, and last their named ranges', () => {
    const requests = requestsFor(
      { type: 'heading', key: 'title', level: 'title', text: 'Uppdrag' },
      { type: 'paragraph', key: 'lead', text: 'Hej' },
    );
    expect(requests).toEqual([
      { deleteContentRange: { range: range(1, 13) } },
      { insertText: { location: at(1), text: 'Uppdrag' } },
      { insertText: { location: at(8), text: '\nHej' } },
      {
        updateParagraphStyle: {
          range: range(1, 8),
          paragraphStyle: { namedStyleType: 'TITLE' },
          fields: PARAGRAPH_FIELDS,
        },
      },
      { updateTextStyle: { range: range(1, 8), textStyle: {}, fields: '*' } },
      {
        updateParagraphStyle: {
          range: range(9, 12),
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
          fields: PARAGRAPH_FIELDS,
        },
      },
      { updateTextStyle: { range: range(9, 12), textStyle: {}, fields: '*' } },
      { createNamedRange: { name: 'dm/title/' + nameHash(requests, 0), range: range(1, 8) } },
      { createNamedRange: { name: 'dm/lead/' + nameHash(requests, 1), range: range(9, 12) } },
    ]);
  });

  it.each([
    ['title' as const, 'TITLE'],
    [1 as const, 'HEADING_1'],
    [2 as const, 'HEADING_2'],
    [3 as const, 'HEADING_3'],
  ])('has a heading of level %s in the style %s', (level, namedStyleType) => {
    const requests = requestsFor({ type: 'heading', key: 'h', level, text: 'Rubrik' });
    expect(only(requests, 'updateParagraphStyle')[0]?.updateParagraphStyle?.paragraphStyle).toEqual({ namedStyleType });
  });

  it('has a lead in the subtitle’s style, and muted text in the second colour', () => {
    const requests = requestsFor(
      { type: 'paragraph', key: 'a', style: 'lead', text: 'Ingress' },
      { type: 'paragraph', key: 'b', style: 'muted', text: 'Liten' },
    );
    expect(
      only(requests, 'updateParagraphStyle').map(({ updateParagraphStyle }) => updateParagraphStyle?.paragraphStyle),
    ).toEqual([{ namedStyleType: 'SUBTITLE' }, { namedStyleType: 'NORMAL_TEXT' }]);
    expect(only(requests, 'updateTextStyle')[1]?.updateTextStyle?.textStyle).toEqual(MUTED);
  });

  it('has bullets made from the end, so that an equal list below is a list of its own', () => {
    const requests = requestsFor(
      { type: 'list', key: 'a', items: ['ett', 'två'] },
      { type: 'list', key: 'b', items: ['tre'], ordered: true },
    );
    expect(insertions(requests)).toEqual([
      [1, 'ett\ntvå'],
      [8, '\ntre'],
    ]);
    expect(only(requests, 'createParagraphBullets')).toEqual([
      { createParagraphBullets: { range: range(9, 12), bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' } },
      { createParagraphBullets: { range: range(1, 8), bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } },
    ]);
    expect(requests.slice(-2).every((request) => 'createNamedRange' in request)).toBe(true);
  });

  it('has a page break as a property of the block after it', () => {
    const requests = requestsFor(
      { type: 'paragraph', key: 'a', text: 'Ett' },
      { type: 'pageBreak', key: 'break' },
      { type: 'paragraph', key: 'b', text: 'Två' },
      { type: 'pageBreak', key: 'last' },
    );
    expect(
      only(requests, 'updateParagraphStyle').filter(
        ({ updateParagraphStyle }) => updateParagraphStyle?.fields === 'pageBreakBefore',
      ),
    ).toEqual([
      {
        updateParagraphStyle: {
          range: range(5, 8),
          paragraphStyle: { pageBreakBefore: true },
          fields: 'pageBreakBefore',
        },
      },
    ]);
  });
});

it('is not written where two blocks share a key', () => {
  const twice: DocumentBlock = { type: 'paragraph', key: 'a', text: 'Hej' };
  expect(() => requestsFor(twice, twice)).toThrow('Two blocks of a document share the key a');
});

describe('a table', () => {
  const requests = requestsFor(twoByTwo, { type: 'paragraph', key: 'after', text: 'Efter' });

  it('stands right under its caption, its cells filled from the last to the first, and what follows takes the line after it', () => {
    // insertTable at 9: the cell (r, c) has its text at 9 + 4 + r(1 + 2 × 2) + 2c.
    expect(only(requests, 'insertText', 'insertTable')).toEqual([
      { insertText: { location: at(1), text: 'Tabell 1' } },
      { insertTable: { rows: 2, columns: 2, location: at(9) } },
      { insertText: { location: at(18), text: 'Ägare [OM-03]\nSkriv ett namn' } },
      { insertText: { location: at(15), text: 'Vet ej' } },
      { insertText: { location: at(13), text: 'Fråga' } },
      { insertText: { location: at(61), text: 'Efter' } },
    ]);
    const document = aDocument();
    document.send(
      newDocumentRequests(document.get(), reportOf(twoByTwo, { type: 'paragraph', key: 'after', text: 'Efter' })),
    );
    expect(partsOf(document.get())).toEqual([
      'Tabell 1',
      [
        ['Fråga', 'Vet ej'],
        ['Ägare [OM-03]\nSkriv ett namn', ''],
      ],
      'Efter',
    ]);
  });

  it('has a pinned header row, bold and filled, and columns as wide as their share of the page', () => {
    const tableStartLocation = at(10);
    expect(only(requests, 'pinTableHeaderRows')).toEqual([
      { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    ]);
    // A new document’s page: 612 − 2 × 72 = 468.
    const widths = only(requests, 'updateTableColumnProperties').map(
      ({ updateTableColumnProperties }) => updateTableColumnProperties?.tableColumnProperties?.width?.magnitude,
    );
    expect(widths).toEqual([351, 117]);
    const header = only(requests, 'updateTableCellStyle')[1]?.updateTableCellStyle;
    expect(header?.tableRange).toEqual({
      tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 0 },
      rowSpan: 1,
      columnSpan: 2,
    });
    expect(Object.keys(header?.tableCellStyle ?? {})).toEqual(['backgroundColor', 'borderBottom']);
    expect(stylesOf({ bold: true })).toEqual([range(13, 18), range(20, 26)]);
  });

  it('has help in the second colour under the text of its cell, and figures to the right', () => {
    expect(stylesOf(MUTED)).toEqual([range(43, 57)]);
    expect(
      only(requests, 'updateParagraphStyle')
        .filter(({ updateParagraphStyle }) => updateParagraphStyle?.paragraphStyle?.alignment === 'END')
        .map(({ updateParagraphStyle }) => updateParagraphStyle?.range),
    ).toEqual([range(20, 27), range(59, 60)]);
  });

  it('has the names of its rows bold where they name them', () => {
    const named = requestsFor({ ...twoByTwo, rowHeaders: true });
    const bold = only(named, 'updateTextStyle').filter(({ updateTextStyle }) => updateTextStyle?.textStyle?.bold);
    expect(bold.map(({ updateTextStyle }) => updateTextStyle?.range)).toContainEqual(range(29, 42));
  });

  it('is one named range with its caption', () => {
    expect(only(requests, 'createNamedRange').map(({ createNamedRange }) => createNamedRange?.range)).toEqual([
      range(1, 61),
      range(61, 66),
    ]);
  });

  function stylesOf(textStyle: docs_v1.Schema$TextStyle): readonly unknown[] {
    return only(requests, 'updateTextStyle')
      .filter(({ updateTextStyle }) => isDeepStrictEqual(updateTextStyle?.textStyle, textStyle))
      .map(({ updateTextStyle }) => updateTextStyle?.range);
  }
});

/** The hash in the name of the nth range, which other tests look at. */
function nameHash(requests: readonly Request[], place: number): string {
  return only(requests, 'createNamedRange')[place]?.createNamedRange?.name?.split('/').pop() ?? '';
}
