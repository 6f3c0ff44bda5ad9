import { strFromU8, unzipSync } from 'fflate';
import { documentToDocx } from '../../../../src/render/document/docx/document-to-docx';
import { importDocx } from '../../../../src/workspace/docs/import/import-docx';
import type { DocumentState } from '../../../../src/workspace/docs/state';
import { docsWorkspace, insert, table, type DocsWorkspace } from '../../../workspace/docs/docs-workspace';

const MODIFIED = Date.UTC(2026, 10, 23, 8);

const style = (startIndex: number, endIndex: number, namedStyleType: string) => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex },
    paragraphStyle: { namedStyleType },
    fields: 'namedStyleType',
  },
});

/** A heading, text with looks and a link, two kinds of list, a table with a header row, a footer. */
function written(): DocsWorkspace {
  const w = docsWorkspace(
    insert(1, 'Rubrik\nText med fet & länk\tefter\nett\n\ttvå\npunkt\nslut'),
    style(1, 2, 'HEADING_1'),
    { updateTextStyle: { range: { startIndex: 17, endIndex: 20 }, textStyle: { bold: true }, fields: 'bold' } },
    {
      updateTextStyle: {
        range: { startIndex: 23, endIndex: 27 },
        textStyle: { link: { url: 'https://demostad.example/å' } },
        fields: 'link',
      },
    },
    {
      updateParagraphStyle: {
        range: { startIndex: 8, endIndex: 9 },
        paragraphStyle: { alignment: 'CENTER', spaceBelow: { magnitude: 6, unit: 'PT' } },
        fields: 'alignment,spaceBelow',
      },
    },
    {
      createParagraphBullets: { range: { startIndex: 34, endIndex: 42 }, bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' },
    },
    { createParagraphBullets: { range: { startIndex: 42, endIndex: 43 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } },
  );
  const end = w.content().at(-1)!.endIndex! - 1;
  w.batch(
    table(end, 2, 2),
    insert(end + 4, 'Huvud'),
    { pinTableHeaderRows: { tableStartLocation: { index: end + 1 }, pinnedHeaderRowsCount: 1 } },
    {
      updateTableCellStyle: {
        tableStartLocation: { index: end + 1 },
        tableCellStyle: { backgroundColor: { color: { rgbColor: { red: 1 } } }, contentAlignment: 'MIDDLE' },
        fields: 'backgroundColor,contentAlignment',
      },
    },
  );
  const { footerId } = w.batch({ createFooter: { type: 'DEFAULT' } }).replies![0]!.createFooter!;
  w.batch({ insertText: { location: { index: 0, segmentId: footerId! }, text: 'Sidfot' } });
  return w;
}

const stateOf = (w: DocsWorkspace): DocumentState => w.workspace.state.documents[w.id]!;
const back = (file: Uint8Array, title = 'Prov'): DocumentState =>
  importDocx(file, { documentId: 'x', title, seed: 0 }).document;

/** What a person reads: ids and what a file says of every paragraph or cell are left out. */
function read({ tabs }: DocumentState): unknown {
  const [tab] = tabs;
  const [footer] = tab!.footers;
  const lists = [
    ...new Set(tab!.segments['']!.flatMap((piece) => (piece.kind === 'newline' && piece.bullet?.listId) || [])),
  ];
  return [tab!.segments['']!, tab!.segments[footer!]!].map((pieces) =>
    pieces.map((piece) => {
      if (piece.kind === 'text') return [piece.text, piece.style.bold, piece.style.link?.url];
      if (piece.kind === 'newline') {
        const { namedStyleType, alignment, spaceBelow, indentStart } = piece.paragraph;
        const { listId = '', nestingLevel } = piece.bullet ?? {};
        return [
          '¶',
          namedStyleType,
          alignment,
          spaceBelow,
          indentStart?.magnitude,
          lists.indexOf(listId),
          nestingLevel,
        ];
      }
      if (piece.kind === 'row') return ['row', piece.style.tableHeader];
      if (piece.kind === 'cell')
        return ['cell', piece.style.backgroundColor, piece.style.contentAlignment, piece.style.paddingLeft];
      return piece.kind === 'table' ? ['table', piece.columns.length] : piece.kind;
    }),
  );
}

describe('a document written as .docx', () => {
  it('is read back as it was', () => {
    const w = written();
    const file = documentToDocx(stateOf(w), { modified: MODIFIED });
    expect(read(back(file))).toEqual(read(stateOf(w)));
  });

  it('is to the byte the same each time, and once read back is written as it was', () => {
    const state = stateOf(written());
    const once = documentToDocx(state, { modified: MODIFIED });
    expect(documentToDocx(state, { modified: MODIFIED })).toEqual(once);
    const twice = documentToDocx(back(once), { modified: MODIFIED });
    expect(documentToDocx(back(twice), { modified: MODIFIED })).toEqual(twice);
  });

  it('has real headings, lists, a header row, the language and a title, and no time of its own', () => {
    const w = written();
    const state = { ...stateOf(w), language: 'sv-SE' };
    const parts = unzipSync(documentToDocx(state, { modified: MODIFIED }));
    const part = (name: string): string => strFromU8(parts[name]!);
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(part('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(part('word/document.xml').match(/<w:numPr>/g)).toHaveLength(3);
    expect(part('word/document.xml')).toContain('<w:tab/>');
    expect(part('word/styles.xml')).toMatch(
      /w:styleId="Heading1"><w:name w:val="Heading 1"\/>.*?<w:outlineLvl w:val="0"\/>/,
    );
    expect(part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    expect(part('docProps/core.xml')).toContain('<dc:title>Prov</dc:title>');
    expect(part('docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
    expect(part('docProps/core.xml').match(/2026-11-23T08:00:00Z/g)).toHaveLength(2);
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://demostad.example/å"');
  });

  it('leaves suggestions out', () => {
    const w = docsWorkspace(insert(1, 'kvar'));
    const [tab] = stateOf(w).tabs;
    const pieces = tab!.segments['']!.map((piece) =>
      piece.kind === 'text' ? { ...piece, suggestedInsertionIds: ['suggest.a'] } : piece,
    );
    const suggested = { ...stateOf(w), tabs: [{ ...tab!, segments: { ...tab!.segments, '': pieces } }] };
    expect(strFromU8(unzipSync(documentToDocx(suggested, { modified: 0 }))['word/document.xml']!)).not.toContain(
      'kvar',
    );
  });
});
