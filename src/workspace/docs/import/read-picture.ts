/** A picture in a line (`wp:inline`): its bytes, size and alt text. */
import { notImplemented } from '../../protocol/api-error';
import type { InlineObject } from '../model';
import type { ObjectPiece } from '../pieces/piece';
import { points } from '../points';
import type { ImportContext } from './import-context';
import { childOf, findBelow, numberOf, type XmlNode } from './xml-node';

const EMU_PER_POINT = 12_700;

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

/** What Docs says of every picture. */
const FRAME = {
  embeddedObjectBorder: {
    color: { color: { rgbColor: {} } },
    width: points(0),
    dashStyle: 'SOLID',
    propertyState: 'NOT_RENDERED',
  },
  marginTop: points(9),
  marginBottom: points(9),
  marginRight: points(9),
  marginLeft: points(9),
} as const;

/** An address that Google makes up; there is nothing behind it here. */
const contentUri = (objectId: string): string => `https://lh7-rt.googleusercontent.com/docsz/${objectId.slice(4)}`;

function readInline(inline: XmlNode, objectId: string): InlineObject {
  const extent = childOf(inline, 'wp:extent');
  const { title, descr } = childOf(inline, 'wp:docPr')?.attributes ?? {};
  const [width, height] = ['cx', 'cy'].map((name) => points((numberOf(extent, name) ?? 0) / EMU_PER_POINT));
  return {
    objectId,
    inlineObjectProperties: {
      embeddedObject: {
        ...(title !== undefined && title !== '' && { title }),
        ...(descr !== undefined && descr !== '' && { description: descr }),
        imageProperties: { contentUri: contentUri(objectId), cropProperties: {} },
        size: { height: height!, width: width! },
        ...FRAME,
      },
    },
  };
}

export function readPicture(drawing: XmlNode, { file, relationships, newId, made }: ImportContext): ObjectPiece {
  const inline = childOf(drawing, 'wp:inline');
  if (!inline) throw notImplemented('a .docx with a picture that text flows around');
  const blip = findBelow(inline, 'a:blip');
  const related = relationships.get(blip?.attributes['r:embed'] ?? '');
  const contentType = TYPES[related?.target.split('.').pop()?.toLowerCase() ?? ''];
  if (!related || related.external || !contentType)
    throw notImplemented('a .docx with a drawing that is no PNG, JPEG or GIF');
  const objectId = newId();
  made.inlineObjects[objectId] = readInline(inline, objectId);
  const base64 = Buffer.from(file.bytes(related.target)).toString('base64');
  made.pictures[objectId] = { contentType, base64 };
  return { kind: 'object', member: 'inlineObjectElement', value: { inlineObjectId: objectId }, style: {} };
}
