/** A list of the file's numbering part as Docs keeps it. */
import { notImplemented } from '../../protocol/api-error';
import type { Bullet, NestingLevel } from '../model';
import type { ImportContext } from './import-context';
import { indentsOf } from './read-paragraph-style';
import { childOf, childrenOf, numberOf, valueOf, type XmlNode } from './xml-node';

const GLYPHS: Readonly<Record<string, NonNullable<NestingLevel['glyphType']>>> = {
  decimal: 'DECIMAL',
  decimalZero: 'ZERO_DECIMAL',
  lowerLetter: 'ALPHA',
  upperLetter: 'UPPER_ALPHA',
  lowerRoman: 'ROMAN',
  upperRoman: 'UPPER_ROMAN',
};

/** `%1.` counts from one in the file and from zero in Docs. */
const glyphFormat = (text: string): string => text.replace(/%(\d)/g, (_, level: string) => `%${Number(level) - 1}`);

function readLevel(level: XmlNode): NestingLevel {
  const format = valueOf(childOf(level, 'w:numFmt')) ?? 'decimal';
  const text = valueOf(childOf(level, 'w:lvlText')) ?? '';
  const glyphType = GLYPHS[format];
  if (format !== 'bullet' && !glyphType) throw notImplemented(`a .docx with a list of ${format}`);
  const { indentFirstLine, indentStart } = indentsOf(childOf(childOf(level, 'w:pPr'), 'w:ind'));
  return {
    bulletAlignment: 'START',
    ...(glyphType
      ? { glyphType, glyphFormat: glyphFormat(text) }
      : { glyphSymbol: text, glyphFormat: `%${valueOf(level, 'w:ilvl') ?? '0'}` }),
    ...(indentFirstLine && { indentFirstLine }),
    ...(indentStart && { indentStart }),
    textStyle: {},
    startNumber: numberOf(childOf(level, 'w:start'), 'w:val') ?? 1,
  };
}

function levelsOf(numbering: XmlNode | undefined, numId: string): readonly NestingLevel[] {
  const list = childrenOf(numbering, 'w:num').find((one) => valueOf(one, 'w:numId') === numId);
  const abstractId = valueOf(childOf(list, 'w:abstractNumId'));
  const abstract = childrenOf(numbering, 'w:abstractNum').find((one) => valueOf(one, 'w:abstractNumId') === abstractId);
  if (!abstract) throw notImplemented(`a .docx that lacks its list ${numId}`);
  return childrenOf(abstract, 'w:lvl').map(readLevel);
}

/** The bullet that a paragraph's `w:numPr` means; undefined for none. The list is made when it is first met. */
export function readBullet(numPr: XmlNode | undefined, { numbering, made, newId }: ImportContext): Bullet | undefined {
  const numId = valueOf(childOf(numPr, 'w:numId')) ?? '0';
  if (numId === '0') return undefined;
  let listId = made.listIds.get(numId);
  if (listId === undefined) {
    listId = newId();
    made.listIds.set(numId, listId);
    made.lists[listId] = { nestingLevels: levelsOf(numbering, numId) };
  }
  const level = numberOf(childOf(numPr, 'w:ilvl'), 'w:val') ?? 0;
  return { listId, ...(level > 0 && { nestingLevel: level }), textStyle: {} };
}
