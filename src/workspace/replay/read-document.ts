/** A document's state out of what `documents.get` answered with all tabs: the way back, for documents that a session found there. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { Asked } from '../protocol/asked';
import type { ParagraphElement, StructuralElement } from '../docs/model';
import type { ObjectPiece, Piece, Suggested } from '../docs/pieces/piece';
import { BODY, type DocumentState, type NamedRangeState, type TabState } from '../docs/state';

export type DocumentAnswer = Asked<docs_v1.Schema$Document>;
type TabAnswer = Asked<docs_v1.Schema$Tab>;
type DocumentTab = NonNullable<TabAnswer['documentTab']>;

const OBJECTS: readonly ObjectPiece['member'][] = [
  'autoText',
  'dateElement',
  'horizontalRule',
  'inlineObjectElement',
  'pageBreak',
  'person',
  'richLink',
];

/** Thrown for what the workspace does not keep. */
class NotKept extends Error {
  constructor(what: string) {
    super(`The local workspace does not keep ${what}`);
    this.name = 'NotKept';
  }
}

const suggestions = ({ suggestedInsertionIds, suggestedDeletionIds }: Suggested): Suggested => ({
  ...(suggestedInsertionIds && { suggestedInsertionIds }),
  ...(suggestedDeletionIds && { suggestedDeletionIds }),
});

type Paragraph = NonNullable<StructuralElement['paragraph']>;

function elementPieces(element: ParagraphElement, paragraph: Paragraph): readonly Piece[] {
  const { textRun } = element;
  if (textRun) {
    const { content = '', textStyle: style = {} } = textRun;
    const marks = suggestions(textRun);
    const text = content.replace(/\n$/, '');
    return [
      ...(text === '' ? [] : [{ kind: 'text' as const, text, style, ...marks }]),
      ...(text === content ? [] : [newline(paragraph, style, marks)]),
    ];
  }
  const member = OBJECTS.find((one) => element[one] !== undefined);
  if (!member) throw new NotKept(Object.keys(element).join(', '));
  const { textStyle = {}, ...value } = element[member] as { readonly textStyle?: object };
  return [{ kind: 'object', member, value, style: textStyle }];
}

const newline = ({ paragraphStyle = {}, bullet }: Paragraph, style: object, marks: Suggested): Piece => ({
  kind: 'newline',
  style,
  paragraph: paragraphStyle,
  ...(bullet && { bullet }),
  ...marks,
});

function piecesOf(content: readonly StructuralElement[]): readonly Piece[] {
  return content.flatMap(({ paragraph, table, sectionBreak }): readonly Piece[] => {
    if (sectionBreak) return [{ kind: 'section', style: sectionBreak.sectionStyle ?? {} }];
    if (paragraph) {
      if (paragraph.positionedObjectIds) throw new NotKept('positioned objects');
      return (paragraph.elements ?? []).flatMap((element) => elementPieces(element, paragraph));
    }
    if (!table) throw new NotKept('a table of contents');
    return [
      { kind: 'table', columns: table.tableStyle?.tableColumnProperties ?? [] },
      ...(table.tableRows ?? []).flatMap((row): readonly Piece[] => [
        { kind: 'row', style: row.tableRowStyle ?? {} },
        ...(row.tableCells ?? []).flatMap((cell): readonly Piece[] => [
          { kind: 'cell', style: cell.tableCellStyle ?? {} },
          ...piecesOf(cell.content ?? []),
        ]),
      ]),
      { kind: 'tableEnd' },
    ];
  });
}

/** The entries of a map that Google answered. */
const present = <Value>(map: Readonly<Record<string, Value | undefined>>): readonly (readonly [string, Value])[] =>
  Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));

function namedRanges({ namedRanges: byName = {} }: DocumentTab): readonly NamedRangeState[] {
  return present(byName).flatMap(([, { namedRanges = [] }]) =>
    namedRanges.map(({ namedRangeId = '', name = '', ranges = [] }) => ({
      namedRangeId,
      name,
      ranges: ranges.map(({ segmentId = BODY, startIndex = 0, endIndex = 0 }) => ({ segmentId, startIndex, endIndex })),
    })),
  );
}

function tabState({ tabProperties, documentTab = {}, childTabs }: TabAnswer): TabState {
  if (childTabs || documentTab.footnotes) throw new NotKept('tabs in tabs or footnotes');
  const { headers = {}, footers = {}, lists = {} } = documentTab;
  const parts = [...present(headers), ...present(footers)].map(
    ([id, { content = [] }]) => [id, piecesOf(content)] as const,
  );
  return {
    properties: tabProperties as TabState['properties'],
    segments: { [BODY]: piecesOf(documentTab.body?.content ?? []), ...Object.fromEntries(parts) },
    headers: Object.keys(headers),
    footers: Object.keys(footers),
    documentStyle: documentTab.documentStyle ?? {},
    namedStyles: documentTab.namedStyles?.styles ?? [],
    lists: Object.fromEntries(
      present(lists).map(([id, { listProperties }]) => [id, { nestingLevels: listProperties?.nestingLevels ?? [] }]),
    ),
    inlineObjects: Object.fromEntries(present(documentTab.inlineObjects ?? {})) as TabState['inlineObjects'],
    namedRanges: namedRanges(documentTab),
  };
}

/** Undefined where the document holds something that the workspace does not keep. */
export function readDocument(answer: DocumentAnswer): Omit<DocumentState, 'documentId' | 'revisionId'> | undefined {
  try {
    return { title: answer.title ?? '', tabs: (answer.tabs ?? []).map(tabState), language: 'en-US', pictures: {} };
  } catch (error) {
    if (error instanceof NotKept) return undefined;
    throw error;
  }
}
