/**
 * A document written as a .docx by npm's `docx`: real headings, lists, header rows, page numbers, language and alt text. Suggestions are
 * left out, and so are named ranges, which Word does not know.
 */
import { Document, type FileChild, Footer, Header, type ISectionOptions, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { viewed } from '../../../workspace/docs/answer/suggestions-view';
import { blocksOf, type ParagraphBlock } from '../../../workspace/docs/pieces/blocks';
import type { Piece } from '../../../workspace/docs/pieces/piece';
import { BODY, type DocumentState, type TabState } from '../../../workspace/docs/state';
import { docxLists } from './docx-lists';
import { docxStyles, styleId } from './docx-styles';
import { docxTable } from './docx-table';
import { twips } from '../lengths';
import { lineChildren, type Sources } from './line-children';
import { paragraphOptions } from './paragraph-options';
import { runOptions } from './run-options';
import { settledParts } from './settled-parts';

/** Indents that only repeat the list level's are the list's. */
function docxParagraph({ line, newline }: ParagraphBlock, sources: Sources): Paragraph {
  const { paragraph, bullet } = newline;
  const style = styleId(paragraph.namedStyleType);
  return new Paragraph({
    ...paragraphOptions(paragraph),
    ...(Object.keys(newline.style).length > 0 && { run: runOptions(newline.style) }),
    ...(style !== undefined && { style }),
    ...(bullet?.listId && { numbering: { reference: bullet.listId, level: bullet.nestingLevel ?? 0 } }),
    children: [...lineChildren(line, sources)],
  });
}

function children(pieces: readonly Piece[], sources: Sources, textWidth: number): readonly FileChild[] {
  return blocksOf(pieces).flatMap((block): readonly FileChild[] => {
    if (block.kind === 'section') return [];
    if (block.kind === 'paragraph') return [docxParagraph(block, sources)];
    return [docxTable(block.table, textWidth, (content) => children(content, sources, textWidth))];
  });
}

const shown = (tab: TabState, id: string): readonly Piece[] =>
  viewed(tab.segments[id] ?? [], 'PREVIEW_WITHOUT_SUGGESTIONS');

function section(tab: TabState, sources: Sources): ISectionOptions {
  const { pageSize, marginTop, marginBottom, marginLeft, marginRight, marginHeader, marginFooter, ...rest } =
    tab.documentStyle;
  const textWidth = twips(pageSize?.width) - twips(marginLeft) - twips(marginRight);
  const part = (id: string): { children: Paragraph[] } => ({
    children: children(shown(tab, id), sources, textWidth) as unknown as Paragraph[],
  });
  const [header, footer] = [rest.defaultHeaderId, rest.defaultFooterId];
  return {
    properties: {
      page: {
        size: { width: twips(pageSize?.width), height: twips(pageSize?.height) },
        margin: {
          top: twips(marginTop),
          bottom: twips(marginBottom),
          left: twips(marginLeft),
          right: twips(marginRight),
          header: twips(marginHeader),
          footer: twips(marginFooter),
        },
      },
    },
    ...(header && { headers: { default: new Header(part(header)) } }),
    ...(footer && { footers: { default: new Footer(part(footer)) } }),
    children: [...children(shown(tab, BODY), sources, textWidth)],
  };
}

/**
 * The packer zips later and by the clock. What it zips comes from a compiler that it does not publish; the version is pinned, and a
 * test reads back what is written here.
 */
const { compiler } = Packer as unknown as {
  readonly compiler: { readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array> };
};

/** The earliest time that a zip archive can tell. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The first tab. `modified` in milliseconds since 1970; equal input gives equal bytes. */
export function documentToDocx(document: DocumentState, { modified }: { readonly modified: number }): Uint8Array {
  const [tab] = document.tabs;
  if (!tab) throw new Error('A document has a tab');
  const file = new Document({
    title: document.title,
    styles: docxStyles(tab, document.language),
    numbering: docxLists(tab),
    sections: [section(tab, { document, tab })],
  });
  const parts = settledParts(compiler.compile(file), { modified, language: document.language });
  const bytes = [...parts].map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: ZIP_TIME, level: 9 });
}
