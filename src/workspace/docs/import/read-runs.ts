/** Runs of text (`w:r`) as pieces of a line: text, tabs, breaks, pictures, page numbers, links. */
import { notImplemented } from '../../protocol/api-error';
import type { TextStyle } from '../model';
import { cleanText } from '../pieces/clean-text';
import type { ObjectPiece, TextPiece } from '../pieces/piece';
import type { ImportContext } from './import-context';
import { readPicture } from './read-picture';
import { readRunStyle } from './read-run-style';
import { childOf, valueOf, type XmlNode } from './xml-node';

type LinePiece = TextPiece | ObjectPiece;

const AUTO_TEXTS: Readonly<Record<string, string>> = { PAGE: 'PAGE_NUMBER', NUMPAGES: 'PAGE_COUNT' };

const LINE_BREAK = '\u000b';

/** Between a field's begin and its separator stands what it is, after that what was last shown of it. */
type Field = 'outside' | 'instruction' | 'shown';

interface Line {
  readonly pieces: LinePiece[];
  field: Field;
}

function addText(line: Line, text: string, style: TextStyle): void {
  const clean = cleanText(text);
  if (clean === '' || line.field === 'shown') return;
  const last = line.pieces[line.pieces.length - 1];
  // Parts of one run have one style, and are one text.
  if (last?.kind === 'text' && last.style === style) {
    line.pieces[line.pieces.length - 1] = { ...last, text: last.text + clean };
    return;
  }
  line.pieces.push({ kind: 'text', text: clean, style });
}

function addField(line: Line, instruction: string, style: TextStyle): void {
  const [name = ''] = instruction.trim().split(/\s+/);
  const type = AUTO_TEXTS[name];
  if (type === undefined) throw notImplemented(`a .docx with the field ${name}`);
  line.pieces.push({ kind: 'object', member: 'autoText', value: { type }, style });
}

function fieldAfter(character: XmlNode): Field {
  const type = valueOf(character, 'w:fldCharType');
  return type === 'begin' ? 'instruction' : type === 'separate' ? 'shown' : 'outside';
}

function addRunPart(line: Line, part: XmlNode, style: TextStyle, context: ImportContext): void {
  switch (part.name) {
    case 'w:rPr':
    case 'w:lastRenderedPageBreak':
      return;
    case 'w:t':
      return addText(line, part.text, style);
    case 'w:tab':
      return addText(line, '\t', style);
    case 'w:br':
      if (valueOf(part, 'w:type') === 'page')
        return void line.pieces.push({ kind: 'object', member: 'pageBreak', value: {}, style: {} });
      return addText(line, LINE_BREAK, style);
    case 'w:drawing':
      return void line.pieces.push(readPicture(part, context));
    case 'w:fldChar':
      line.field = fieldAfter(part);
      return;
    case 'w:instrText':
      return addField(line, part.text, style);
    default:
      throw notImplemented(`a .docx with <${part.name}> in a run`);
  }
}

function addRun(line: Line, run: XmlNode, base: TextStyle, context: ImportContext): void {
  const properties = childOf(run, 'w:rPr');
  const character = context.styles.characterStyle(valueOf(childOf(properties, 'w:rStyle')));
  const style = { ...base, ...character, ...readRunStyle(properties) };
  for (const part of run.children) addRunPart(line, part, style, context);
}

function addLink(line: Line, link: XmlNode, base: TextStyle, context: ImportContext): void {
  const related = context.relationships.get(link.attributes['r:id'] ?? '');
  if (!related?.external) throw notImplemented('a .docx with a link inside the document');
  for (const run of link.children) addRun(line, run, { ...base, link: { url: related.target } }, context);
}

const WITHOUT_TEXT: ReadonlySet<string> = new Set(['w:pPr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr']);

/** `base`: what the paragraph's own style says of its text beside the named style. */
export function readRuns(paragraph: XmlNode, base: TextStyle, context: ImportContext): readonly LinePiece[] {
  const line: Line = { pieces: [], field: 'outside' };
  for (const child of paragraph.children) {
    if (WITHOUT_TEXT.has(child.name)) continue;
    if (child.name === 'w:r') addRun(line, child, base, context);
    else if (child.name === 'w:hyperlink') addLink(line, child, base, context);
    else throw notImplemented(`a .docx with <${child.name}> in a paragraph`);
  }
  return line.pieces;
}
