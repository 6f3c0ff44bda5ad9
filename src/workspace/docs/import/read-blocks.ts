/** Paragraphs and tables as pieces. */
import { notImplemented } from '../../protocol/api-error';
import { emptyParagraph } from '../blank/empty-paragraph';
import type { NewlinePiece, Piece } from '../pieces/piece';
import type { ImportContext } from './import-context';
import { readBullet } from './read-list';
import { readParagraphStyle } from './read-paragraph-style';
import { readRuns } from './read-runs';
import { readRunStyle } from './read-run-style';
import { readTable } from './read-table';
import { childOf, valueOf, type XmlNode } from './xml-node';

function readParagraph(paragraph: XmlNode, context: ImportContext): readonly Piece[] {
  const properties = childOf(paragraph, 'w:pPr');
  if (childOf(properties, 'w:sectPr')) throw notImplemented('a .docx with several sections');
  const style = context.styles.paragraphStyle(valueOf(childOf(properties, 'w:pStyle')));
  const bullet = readBullet(childOf(properties, 'w:numPr'), context);
  const level = bullet && context.made.lists[bullet.listId ?? '']?.nestingLevels[bullet.nestingLevel ?? 0];
  const newline: NewlinePiece = {
    kind: 'newline',
    style: { ...style.text, ...readRunStyle(childOf(properties, 'w:rPr')) },
    paragraph: {
      namedStyleType: style.type,
      direction: 'LEFT_TO_RIGHT',
      ...style.paragraph,
      ...(level?.indentFirstLine && { indentFirstLine: level.indentFirstLine }),
      ...(level?.indentStart && { indentStart: level.indentStart }),
      ...readParagraphStyle(properties),
    },
    ...(bullet && { bullet }),
  };
  return [...readRuns(paragraph, style.text, context), newline];
}

/** There is a paragraph between two tables and after the last one. */
export function readBlocks(blocks: readonly XmlNode[], context: ImportContext): readonly Piece[] {
  const pieces: Piece[] = [];
  const endsInTable = (): boolean => pieces[pieces.length - 1]?.kind === 'tableEnd';
  for (const block of blocks) {
    if (block.name === 'w:p') pieces.push(...readParagraph(block, context));
    else if (block.name === 'w:tbl') {
      if (endsInTable()) pieces.push(emptyParagraph());
      pieces.push(...readTable(block, context, readBlocks));
    } else if (block.name !== 'w:bookmarkStart' && block.name !== 'w:bookmarkEnd')
      throw notImplemented(`a .docx with <${block.name}>`);
  }
  if (pieces.length === 0 || endsInTable()) pieces.push(emptyParagraph());
  return pieces;
}
