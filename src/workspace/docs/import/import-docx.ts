/**
 * A document made of a .docx file as Drive makes it: what npm's `docx` writes for our templates, no more. What stands in a file
 * and is not read here is 501, so that nothing is lost without a word.
 */
import { revisionAfter } from '../../revision';
import { wordId } from '../../make-id';
import { SECTION } from '../blank/blank-tab';
import type { Piece } from '../pieces/piece';
import { BODY, type DocumentState, type TabState } from '../state';
import { openDocx } from './docx-package';
import type { ImportContext } from './import-context';
import { readBlocks } from './read-blocks';
import { readSection, type Section } from './read-section';
import { readStyles } from './read-styles';
import { childOf, type XmlNode } from './xml-node';

const DOCUMENT = 'word/document.xml';

interface ImportedDocument {
  readonly document: DocumentState;
  /** How many ids it took. */
  readonly made: number;
}

interface Segments {
  readonly segments: Readonly<Record<string, readonly Piece[]>>;
  readonly header?: string;
  readonly footer?: string;
}

function readSegments(body: XmlNode, section: Section, context: ImportContext): Segments {
  const blocks = body.children.filter(({ name }) => name !== 'w:sectPr');
  const part = (relationshipId: string): readonly Piece[] => {
    const path = context.relationships.get(relationshipId)?.target ?? '';
    return readBlocks(context.file.part(path).children, {
      ...context,
      relationships: context.file.relationships(path),
    });
  };
  const content = [{ kind: 'section' as const, style: SECTION }, ...readBlocks(blocks, context)];
  const header = section.header === undefined ? undefined : context.newId();
  const footer = section.footer === undefined ? undefined : context.newId();
  return {
    segments: {
      [BODY]: content,
      ...(header !== undefined && { [header]: part(section.header!) }),
      ...(footer !== undefined && { [footer]: part(section.footer!) }),
    },
    ...(header !== undefined && { header }),
    ...(footer !== undefined && { footer }),
  };
}

/** `seed` is the count of ids made before. */
export function importDocx(
  file: Uint8Array,
  { documentId, title, seed }: { readonly documentId: string; readonly title: string; readonly seed: number },
): ImportedDocument {
  const docx = openDocx(file);
  const body = childOf(docx.part(DOCUMENT), 'w:body')!;
  let made = 0;
  const context: ImportContext = {
    file: docx,
    styles: readStyles(docx.part('word/styles.xml')),
    numbering: docx.has('word/numbering.xml') ? docx.part('word/numbering.xml') : undefined,
    relationships: docx.relationships(DOCUMENT),
    newId: () => `kix.${wordId(seed + (made += 1))}`,
    made: { listIds: new Map(), lists: {}, inlineObjects: {}, pictures: {} },
  };
  const section = readSection(childOf(body, 'w:sectPr'));
  const { segments, header, footer } = readSegments(body, section, context);
  const tab: TabState = {
    properties: { tabId: 't.0', title: 'Tab 1', index: 0 },
    segments,
    headers: header === undefined ? [] : [header],
    footers: footer === undefined ? [] : [footer],
    documentStyle: {
      ...section.style,
      ...(header !== undefined && { defaultHeaderId: header }),
      ...(footer !== undefined && { defaultFooterId: footer }),
    },
    namedStyles: context.styles.named,
    lists: context.made.lists,
    inlineObjects: context.made.inlineObjects,
    namedRanges: [],
  };
  const { language } = context.styles;
  const { pictures } = context.made;
  return {
    document: { documentId, title, revisionId: revisionAfter(documentId), tabs: [tab], language, pictures },
    made,
  };
}
