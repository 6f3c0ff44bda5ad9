/** What stands in a line as the children of a paragraph: runs of text, links, pictures, page numbers, breaks. */
import { ExternalHyperlink, PageBreak, PageNumber, type ParagraphChild, Tab, TextRun } from 'docx';
import type { TextStyle } from '../../../workspace/docs/model';
import type { InlinePiece, ObjectPiece } from '../../../workspace/docs/pieces/piece';
import type { DocumentState, TabState } from '../../../workspace/docs/state';
import { pictureRun } from './picture-run';
import { runOptions } from './run-options';

export interface Sources {
  readonly document: DocumentState;
  readonly tab: TabState;
}

const LINE_BREAK = '\u000b';

/** A run a line; a tab is an element of its own. */
function textRuns(text: string, style: TextStyle): readonly TextRun[] {
  const options = runOptions(style);
  return text.split(LINE_BREAK).flatMap((line, i) => {
    if (i === 0 && line === '') return [];
    const parts = line
      .split('\t')
      .flatMap((part, t) => [...(t > 0 ? [new Tab()] : []), ...(part === '' ? [] : [part])]);
    return new TextRun({ ...options, ...(i > 0 && { break: 1 }), children: parts });
  });
}

const PAGE_NUMBERS: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
  PAGE_NUMBER: PageNumber.CURRENT,
  PAGE_COUNT: PageNumber.TOTAL_PAGES,
};

/** The text by which a chip is shown. */
function chipText({ member, value }: ObjectPiece): string {
  const properties = (value[`${member}Properties`] ?? {}) as Readonly<Record<string, unknown>>;
  return String(properties['name'] ?? properties['email'] ?? properties['title'] ?? properties['displayText'] ?? '');
}

function objectChildren(piece: ObjectPiece, { document, tab }: Sources): readonly ParagraphChild[] {
  const { member, value, style } = piece;
  switch (member) {
    case 'pageBreak':
      return [new PageBreak()];
    case 'inlineObjectElement': {
      const picture = pictureRun(String(value['inlineObjectId']), tab, document);
      return picture ? [picture] : [];
    }
    case 'autoText': {
      const number = PAGE_NUMBERS[String(value['type'])];
      return number ? [new TextRun({ ...runOptions(style), children: [number] })] : [];
    }
    case 'horizontalRule':
      return [];
    default:
      return textRuns(chipText(piece), style);
  }
}

export function lineChildren(line: readonly InlinePiece[], sources: Sources): readonly ParagraphChild[] {
  return line.flatMap((piece): readonly ParagraphChild[] => {
    if (piece.kind === 'newline') return [];
    if (piece.kind === 'object') return objectChildren(piece, sources);
    const runs = textRuns(piece.text, piece.style);
    const url = piece.style.link?.url;
    return url === undefined ? runs : [new ExternalHyperlink({ link: url, children: [...runs] })];
  });
}
