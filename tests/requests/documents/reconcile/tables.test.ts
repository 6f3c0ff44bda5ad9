/** Tables of ours that stand: cells that differ are changed, rows come and go, and what people have coloured follows its row. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentBlock, DocumentCell, DocumentTable } from '../../../../src/report/documents/document-blocks';
import { newDocumentRequests } from '../../../../src/requests/documents/new-document';
import { reconcileDocument } from '../../../../src/requests/documents/reconcile/reconcile-document';
import { aDocument, type ADocument } from '../a-document';
import { reportOf } from '../a-report';
import { partsOf } from '../document-parts';

type Request = docs_v1.Schema$Request;

const table = (rows: readonly (readonly (string | DocumentCell)[])[], columns = 2): DocumentTable => ({
  type: 'table',
  key: 'table',
  caption: 'Tabell 1',
  columns: Array.from({ length: columns }, (_, column) => ({
    header: `Rubrik ${column + 1}`,
    width: 1 / columns,
    ...(column === 1 && { align: 'right' as const }),
  })),
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell))),
  rowHeaders: true,
});

const AFTER: DocumentBlock = { type: 'paragraph', key: 'after', text: 'Efter.' };

function filled(block: DocumentBlock): ADocument {
  const document = aDocument();
  document.send(newDocumentRequests(document.get(), reportOf(block, AFTER)));
  return document;
}

/** What was sent between the ranges that went and those that were made. */
function refresh(document: ADocument, block: DocumentBlock): readonly Request[] {
  const report = reportOf(block, AFTER);
  const run = reconcileDocument(document.get(), report, ['table', 'after']);
  document.send(run.requests);
  expect(reconcileDocument(document.get(), report, run.keys).requests).toEqual([]);
  return run.requests.filter((request) => !('deleteNamedRange' in request) && !('createNamedRange' in request));
}

const kinds = (requests: readonly Request[]): readonly string[] => requests.flatMap((request) => Object.keys(request));

const tableOf = (document: ADocument): docs_v1.Schema$Table =>
  document.get().tabs?.[0]?.documentTab?.body?.content?.find((element) => element.table)?.table ?? {};

/** First column's text → whether its row has the colour of the header row, and the bold texts in it. */
const looks = (document: ADocument): readonly unknown[] =>
  (tableOf(document).tableRows ?? []).map(({ tableCells = [] }) => [
    Boolean(tableCells[0]?.tableCellStyle?.backgroundColor?.color),
    tableCells
      .flatMap(({ content = [] }) => content)
      .flatMap(({ paragraph }) => paragraph?.elements ?? [])
      .filter(({ textRun }) => textRun?.textStyle?.bold)
      .map(({ textRun }) => textRun?.content?.trim()),
  ]);

describe('a table of ours', () => {
  it('is changed in the cells that differ', () => {
    const document = filled(
      table([
        ['Ägare', '43 %'],
        ['Kostnad', '30 %'],
      ]),
    );
    const requests = refresh(
      document,
      table([
        ['Ägare', '41 %'],
        ['Kostnad', '30 %'],
      ]),
    );
    expect(requests).toEqual([
      { insertText: { location: expect.anything() as object, text: '41' } },
      { deleteContentRange: { range: expect.anything() as object } },
    ]);
  });

  it('gets a row where it belongs, in the look of a row, and what is bold by hand follows its own', () => {
    const document = filled(
      table([
        ['Ägare', '43 %'],
        ['Kostnad', '30 %'],
      ]),
    );
    const cost = tableOf(document).tableRows?.[2]?.tableCells?.[1]?.content?.[0];
    document.send([
      {
        updateTextStyle: {
          range: { startIndex: cost?.startIndex ?? 0, endIndex: (cost?.endIndex ?? 0) - 1 },
          textStyle: { bold: true },
          fields: 'bold',
        },
      },
    ]);
    const requests = refresh(
      document,
      table([
        ['Nytta', '12 %'],
        ['Ägare', '43 %'],
        ['Data', ''],
        ['Kostnad', '30 %'],
      ]),
    );
    expect(kinds(requests).filter((kind) => kind === 'insertTableRow')).toHaveLength(2);
    expect(looks(document)).toEqual([
      [true, ['Rubrik 1', 'Rubrik 2']],
      [false, ['Nytta']],
      [false, ['Ägare']],
      [false, ['Data']],
      [false, ['Kostnad', '30 %']],
    ]);
    expect(tableOf(document).tableRows?.map(({ tableRowStyle }) => tableRowStyle?.tableHeader ?? false)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    const aligned = tableOf(document).tableRows?.map(
      ({ tableCells }) => tableCells?.[1]?.content?.[0]?.paragraph?.paragraphStyle?.alignment,
    );
    expect(aligned).toEqual(['END', 'END', 'END', 'END', 'END']);
  });

  it('loses rows, also all but the header row', () => {
    const document = filled(
      table([
        ['Ägare', '43 %'],
        ['Kostnad', '30 %'],
        ['Data', '20 %'],
      ]),
    );
    expect(
      kinds(
        refresh(
          document,
          table([
            ['Ägare', '43 %'],
            ['Data', '20 %'],
          ]),
        ),
      ),
    ).toEqual(['deleteTableRow']);
    refresh(document, table([]));
    expect(partsOf(document.get())).toEqual(['Tabell 1', [['Rubrik 1', 'Rubrik 2']], 'Efter.']);
  });

  it('gets and loses help in a cell', () => {
    const document = filled(table([['Ägare', '']]));
    refresh(document, table([[{ text: 'Ägare', help: 'Skriv ett namn' }, '']]));
    expect(partsOf(document.get())[1]).toEqual([
      ['Rubrik 1', 'Rubrik 2'],
      ['Ägare\nSkriv ett namn', ''],
    ]);
    expect(looks(document)[1]).toEqual([false, ['Ägare']]);
    refresh(document, table([['Ägare', '']]));
    expect(partsOf(document.get())[1]).toEqual([
      ['Rubrik 1', 'Rubrik 2'],
      ['Ägare', ''],
    ]);
  });

  it.each<readonly [string, DocumentBlock]>([
    ['of other columns', table([['Ägare', '43 %', 'x']], 3)],
    ['as a paragraph', { type: 'paragraph', key: 'table', text: 'Inga delområden.' }],
    ['as a list', { type: 'list', key: 'table', items: ['Ägare', 'Kostnad'] }],
  ])('is made anew %s', (_, wanted) => {
    const document = filled(table([['Ägare', '43 %']]));
    refresh(document, wanted);
    const made = aDocument();
    made.send(newDocumentRequests(made.get(), reportOf(wanted, AFTER)));
    expect(partsOf(document.get())).toEqual(partsOf(made.get()));
    refresh(document, table([['Ägare', '43 %']]));
    expect(partsOf(document.get())).toEqual([
      'Tabell 1',
      [
        ['Rubrik 1', 'Rubrik 2'],
        ['Ägare', '43 %'],
      ],
      'Efter.',
    ]);
  });

  it('goes with its caption, the last one to an empty line', () => {
    const document = filled(table([['Ägare', '43 %']]));
    document.send(reconcileDocument(document.get(), reportOf(AFTER), ['table', 'after']).requests);
    expect(partsOf(document.get())).toEqual(['Efter.']);
  });
});

describe('a table that a person has changed', () => {
  const wanted = table([['Ägare', '41 %']]);
  const kept = (document: docs_v1.Schema$Document): void => {
    const run = reconcileDocument(document, reportOf(wanted, AFTER), ['table', 'after']);
    expect([run.requests, run.changes[0]?.what]).toEqual([[], 'kept']);
  };
  const cell = (rowIndex: number, columnIndex: number): docs_v1.Schema$TableCellLocation => ({
    tableStartLocation: { index: 10 },
    rowIndex,
    columnIndex,
  });

  it.each<readonly [string, (document: ADocument) => readonly Request[]]>([
    ['by a row', () => [{ insertTableRow: { tableCellLocation: cell(1, 0), insertBelow: true } }]],
    ['by a column', () => [{ insertTableColumn: { tableCellLocation: cell(0, 1), insertRight: true } }]],
    ['by a row less', () => [{ deleteTableRow: { tableCellLocation: cell(1, 0) } }]],
    [
      'by a text in a cell for answers',
      (document) => [
        {
          insertText: {
            location: { index: tableOf(document).tableRows?.[1]?.tableCells?.[1]?.content?.[0]?.startIndex ?? 0 },
            text: 'Ja ',
          },
        },
      ],
    ],
  ])('stays: %s', (_, requests) => {
    const document = filled(table([['Ägare', '43 %']]));
    document.send(requests(document));
    kept(document.get());
  });

  it('stays: by merging cells, also where no text is another', () => {
    const document = filled(table([['Ägare', '43 %']])).get();
    const [first] =
      document.tabs?.[0]?.documentTab?.body?.content?.find((element) => element.table)?.table?.tableRows ?? [];
    const [merged] = first?.tableCells ?? [];
    if (merged) merged.tableCellStyle = { ...merged.tableCellStyle, rowSpan: 2 };
    kept(document);
  });
});
