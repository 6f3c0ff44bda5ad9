/** A document as documents.get tells of it, made small: paragraphs and tables with their texts and places, and what is ours among the ranges. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { readRangeName } from './range-name';
import type { TabPlace } from './tab-place';

export interface BodyParagraph {
  readonly kind: 'paragraph';
  readonly start: number;
  /** After its newline. */
  readonly end: number;
  /** Without its newline; each thing that is no text (a picture, a footnote, a chip) as U+FFFC and its name. */
  readonly text: string;
  readonly bulleted: boolean;
  /** Somebody suggests a change in it. */
  readonly suggested: boolean;
}

export interface BodyCell {
  readonly paragraphs: readonly BodyParagraph[];
  /** Its paragraphs' texts, a line each; U+FFFC stands for a table in it, and for cells that it is merged with. */
  readonly text: string;
}

export interface BodyRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly BodyCell[];
}

export interface BodyTable {
  readonly kind: 'table';
  readonly start: number;
  readonly end: number;
  readonly rows: readonly BodyRow[];
  readonly suggested: boolean;
}

/** A section break or a table of contents. */
interface BodyOther {
  readonly kind: 'other';
  readonly start: number;
  readonly end: number;
  readonly suggested: boolean;
}

export type BodyElement = BodyParagraph | BodyTable | BodyOther;

/** A named range that we have made. */
export interface FoundRange {
  readonly id: string;
  readonly keyInName: string;
  /** Of what we wrote there. */
  readonly hash: string;
  /** In the body; more than one where it has been split. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

export interface TabBody extends TabPlace {
  readonly elements: readonly BodyElement[];
  readonly ranges: readonly FoundRange[];
}

/** A4 between margins of 25 mm. */
const USUAL_WIDTH_PT = 453.5;

/** What stands for something that is no text. */
const OBJECT = '\ufffc';

/** All tabs, those within others after them. */
export const tabBodies = ({ tabs = [] }: Pick<docs_v1.Schema$Document, 'tabs'>): readonly TabBody[] =>
  tabs.flatMap(({ tabProperties, documentTab, childTabs }) => [
    ...(documentTab
      ? [
          {
            tabId: tabProperties?.tabId ?? '',
            widthPt: widthOf(documentTab.documentStyle),
            elements: (documentTab.body?.content ?? []).map(readElement),
            ranges: readRanges(documentTab.namedRanges),
          },
        ]
      : []),
    ...tabBodies({ tabs: childTabs }),
  ]);

function widthOf(style: docs_v1.Schema$DocumentStyle | undefined): number {
  const page = style?.pageSize?.width?.magnitude;
  const width = (page ?? 0) - (style?.marginLeft?.magnitude ?? 0) - (style?.marginRight?.magnitude ?? 0);
  return page && width > 0 ? width : USUAL_WIDTH_PT;
}

function readElement(element: docs_v1.Schema$StructuralElement): BodyElement {
  const start = element.startIndex ?? 0;
  const end = element.endIndex ?? 0;
  const suggested = hasSuggestion(element);
  if (element.paragraph) return { ...readParagraph(element.paragraph, start, end), suggested };
  if (element.table)
    return { kind: 'table', start, end, rows: (element.table.tableRows ?? []).map(readRow), suggested };
  return { kind: 'other', start, end, suggested };
}

const readParagraph = (
  { elements = [], bullet }: docs_v1.Schema$Paragraph,
  start: number,
  end: number,
): Omit<BodyParagraph, 'suggested'> => ({
  kind: 'paragraph',
  start,
  end,
  text: elements.map(textOf).join('').replace(/\n$/, ''),
  bulleted: bullet !== undefined,
});

const textOf = ({ textRun, person, richLink, dateElement }: docs_v1.Schema$ParagraphElement): string =>
  textRun
    ? (textRun.content ?? '')
    : OBJECT +
      (person?.personProperties?.name ??
        person?.personProperties?.email ??
        richLink?.richLinkProperties?.title ??
        dateElement?.dateElementProperties?.displayText ??
        '');

const readRow = ({ startIndex, endIndex, tableCells = [] }: docs_v1.Schema$TableRow): BodyRow => ({
  start: startIndex ?? 0,
  end: endIndex ?? 0,
  cells: tableCells.map(readCell),
});

function readCell({ content = [], tableCellStyle }: docs_v1.Schema$TableCell): BodyCell {
  const elements = content.map(readElement);
  const merged = (tableCellStyle?.rowSpan ?? 1) > 1 || (tableCellStyle?.columnSpan ?? 1) > 1;
  const lines = elements.map((element) => (element.kind === 'paragraph' ? element.text : OBJECT));
  return {
    paragraphs: elements.filter((element) => element.kind === 'paragraph'),
    text: lines.join('\n') + (merged ? OBJECT : ''),
  };
}

/** Anything under a key such as suggestedInsertionIds, however deep. */
function hasSuggestion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]: [string, object | null]) =>
    key.startsWith('suggested') ? Object.keys(inner ?? {}).length > 0 : hasSuggestion(inner),
  );
}

const readRanges = (named: docs_v1.Schema$DocumentTab['namedRanges']): readonly FoundRange[] =>
  Object.values(named ?? {})
    .flatMap(({ namedRanges = [] }) => namedRanges)
    .flatMap(({ name, namedRangeId, ranges = [] }) => {
      const read = readRangeName(name ?? '');
      if (read === null || !namedRangeId) return [];
      const parts = ranges.flatMap(({ startIndex, endIndex, segmentId }) =>
        segmentId ? [] : [{ start: startIndex ?? 0, end: endIndex ?? 0 }],
      );
      return [{ ...read, id: namedRangeId, parts }];
    });
