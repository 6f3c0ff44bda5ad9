/** What people do in a document between two runs: type, break lines, delete, add and take away rows, restyle. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import fc from 'fast-check';
import { ApiError } from '../../../../src/workspace/protocol/api-error';
import type { ADocument } from '../a-document';

type Request = docs_v1.Schema$Request;

export interface Deed {
  readonly kind: 'type' | 'break' | 'delete' | 'row' | 'deleteRow' | 'bold' | 'list';
  /** Where, as a share of the document. */
  readonly where: number;
  readonly length: number;
}

export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('type', 'type', 'break', 'delete', 'row', 'deleteRow', 'bold', 'list'),
  where: fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000),
  length: fc.integer({ min: 1, max: 8 }),
});

const bodyOf = (document: docs_v1.Schema$Document): readonly docs_v1.Schema$StructuralElement[] =>
  document.tabs?.[0]?.documentTab?.body?.content ?? [];

function requestOf({ kind, where, length }: Deed, word: string, document: docs_v1.Schema$Document): Request | null {
  const content = bodyOf(document);
  const end = content[content.length - 1]?.endIndex ?? 1;
  const index = 1 + Math.floor(where * (end - 1));
  const range = { startIndex: index, endIndex: Math.min(index + length, end) };
  const tables = content.filter(({ table }) => table);
  const table = tables[Math.floor(where * tables.length)];
  const rows = table?.table?.tableRows?.length ?? 0;
  const tableCellLocation = {
    tableStartLocation: { index: table?.startIndex ?? 0 },
    rowIndex: length % Math.max(rows, 1),
    columnIndex: 0,
  };
  switch (kind) {
    case 'type':
      return { insertText: { location: { index }, text: word } };
    case 'break':
      return { insertText: { location: { index }, text: `\n${word}` } };
    case 'delete':
      return { deleteContentRange: { range } };
    case 'bold':
      return { updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } };
    case 'list':
      return { createParagraphBullets: { range, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } };
    case 'row':
      return table ? { insertTableRow: { tableCellLocation, insertBelow: length % 2 === 0 } } : null;
    case 'deleteRow':
      return table ? { deleteTableRow: { tableCellLocation } } : null;
  }
}

/** Does them one by one; what Docs does not let a person do is not done. Each types a word of its own. */
export function doAll(document: ADocument, deeds: readonly Deed[]): void {
  deeds.forEach((deed, i) => {
    const request = requestOf(deed, `ord${i}ord`, document.get());
    try {
      document.send(request === null ? [] : [request]);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  });
}

/** The words that they typed and that still stand, whole or in part. */
export const theirWords = (text: string): readonly string[] => [...text.matchAll(/ord\d+ord/g)].map(([word]) => word);
