/** A document as a person reads it: what stands in it in order, and what each named range of ours marks. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentReport } from '../../../src/report/documents/document-report';
import { contentOf } from '../../../src/requests/documents/block-content';
import { shapeOf } from '../../../src/requests/documents/block-shape';
import { wantedBlocks } from '../../../src/requests/documents/wanted-blocks';

export type Part = string | readonly (readonly string[])[];

const paragraphText = ({ elements = [] }: docs_v1.Schema$Paragraph): string =>
  elements
    .map(({ textRun }) => textRun?.content ?? '')
    .join('')
    .replace(/\n$/, '');

const contentText = (content: readonly docs_v1.Schema$StructuralElement[]): string =>
  content.map(({ paragraph }) => (paragraph ? paragraphText(paragraph) : '')).join('\n');

const partOf = ({ paragraph, table }: docs_v1.Schema$StructuralElement): Part =>
  paragraph
    ? paragraphText(paragraph)
    : (table?.tableRows ?? []).map(({ tableCells = [] }) => tableCells.map(({ content = [] }) => contentText(content)));

const firstTab = (document: docs_v1.Schema$Document): docs_v1.Schema$DocumentTab =>
  document.tabs?.[0]?.documentTab ?? {};

const elementsOf = (document: docs_v1.Schema$Document): readonly docs_v1.Schema$StructuralElement[] =>
  (firstTab(document).body?.content ?? []).filter(({ sectionBreak }) => !sectionBreak);

/** Paragraphs as their text, tables as their cells. */
export const partsOf = (document: docs_v1.Schema$Document): readonly Part[] => elementsOf(document).map(partOf);

interface MarkedRange {
  /** Without its hash. */
  readonly name: string;
  readonly elements: readonly docs_v1.Schema$StructuralElement[];
}

/** In the order of the document. */
function rangesOf(document: docs_v1.Schema$Document): readonly MarkedRange[] {
  return Object.values(firstTab(document).namedRanges ?? {})
    .flatMap(({ namedRanges = [] }) => namedRanges)
    .map(({ name, ranges = [] }) => ({ name: (name ?? '').replace(/\/[^/]*$/, ''), range: ranges[0] ?? {} }))
    .sort((a, b) => (a.range.startIndex ?? 0) - (b.range.startIndex ?? 0))
    .map(({ name, range }) => ({
      name,
      elements: elementsOf(document).filter(
        ({ startIndex, endIndex }) =>
          (startIndex ?? 0) < (range.endIndex ?? 0) && (endIndex ?? 0) > (range.startIndex ?? 0),
      ),
    }));
}

/** Named range without its hash → the paragraphs and tables that it touches, in the order of the document. */
export const markedParts = (document: docs_v1.Schema$Document): readonly (readonly [string, readonly Part[]])[] =>
  rangesOf(document).map(({ name, elements }) => [name, elements.map(partOf)]);

/** Names, without their hashes, of ranges that share no paragraph or table with another. */
export function markedAlone(document: docs_v1.Schema$Document): ReadonlySet<string> {
  const ranges = rangesOf(document).map(({ name, elements }) => ({
    name,
    starts: elements.map(({ startIndex }) => startIndex),
  }));
  const alone = ranges.filter(
    (one) => !ranges.some((other) => other !== one && other.starts.some((start) => one.starts.includes(start))),
  );
  return new Set(alone.map(({ name }) => name));
}

/** What the report's blocks are to hold, as `markedParts` tells of them. */
export const wantedParts = ({ blocks }: DocumentReport): readonly (readonly [string, readonly Part[]])[] =>
  wantedBlocks(blocks).map(({ block }) => [`dm/${block.key}`, shapeOf(contentOf(block))]);

/** Named range without its hash → how its paragraphs look: named style, "•" where it is in a list. Cells are not among them. */
export const markedLooks = (document: docs_v1.Schema$Document): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rangesOf(document).map(({ name, elements }) => [
      name,
      elements.flatMap(({ paragraph }) =>
        paragraph ? [`${paragraph.paragraphStyle?.namedStyleType}${paragraph.bullet ? ' •' : ''}`] : [],
      ),
    ]),
  );

const NAMED_STYLES = { title: 'TITLE', 1: 'HEADING_1', 2: 'HEADING_2', 3: 'HEADING_3' };

/** What the report's blocks are to look like, as `markedLooks` tells of them. */
export const wantedLooks = ({ blocks }: DocumentReport): ReadonlyMap<string, readonly string[]> =>
  new Map(
    wantedBlocks(blocks).map(({ block }) => {
      const name = `dm/${block.key}`;
      if (block.type === 'heading') return [name, [NAMED_STYLES[block.level]]];
      if (block.type === 'list') return [name, block.items.map(() => 'NORMAL_TEXT •')];
      return [name, [block.type === 'paragraph' && block.style === 'lead' ? 'SUBTITLE' : 'NORMAL_TEXT']];
    }),
  );

/** Cells of any table that are in a list. */
export const bulletedCells = (document: docs_v1.Schema$Document): number =>
  elementsOf(document)
    .flatMap(({ table }) => table?.tableRows ?? [])
    .flatMap(({ tableCells = [] }) => tableCells)
    .flatMap(({ content = [] }) => content)
    .filter(({ paragraph }) => paragraph?.bullet).length;
