/** A picture in a line (`wp:inline`): its bytes, size and alt text. */
import { notImplemented } from '../../protocol/api-error';
import type { ObjectPiece } from '../pieces/piece';
import { inlineObject } from '../pictures/inline-object';
import type { ImportContext } from './import-context';
import { childOf, findBelow, numberOf, type XmlNode } from './xml-node';

const EMU_PER_POINT = 12_700;

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

export function readPicture(drawing: XmlNode, { file, relationships, newId, made }: ImportContext): ObjectPiece {
  const inline = childOf(drawing, 'wp:inline');
  if (!inline) throw notImplemented('a .docx with a picture that text flows around');
  const blip = findBelow(inline, 'a:blip');
  const related = relationships.get(blip?.attributes['r:embed'] ?? '');
  const contentType = TYPES[related?.target.split('.').pop()?.toLowerCase() ?? ''];
  if (!related || related.external || !contentType)
    throw notImplemented('a .docx with a drawing that is no PNG, JPEG or GIF');
  const objectId = newId();
  const extent = childOf(inline, 'wp:extent');
  const [width, height] = ['cx', 'cy'].map((name) => (numberOf(extent, name) ?? 0) / EMU_PER_POINT) as [number, number];
  const { title = '', descr: description = '' } = childOf(inline, 'wp:docPr')?.attributes ?? {};
  made.inlineObjects[objectId] = inlineObject(objectId, { width, height, title, description });
  const base64 = Buffer.from(file.bytes(related.target)).toString('base64');
  made.pictures[objectId] = { kind: 'file', media: { contentType, base64 } };
  return { kind: 'object', member: 'inlineObjectElement', value: { inlineObjectId: objectId }, style: {} };
}
