/** `insertInlineImage` and `replaceImage`: by address only; a replaced picture keeps its place, size and alt text. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { Dimension } from '../model';
import { editTab } from '../pieces/edit-tab';
import { styleAt } from '../pieces/new-text';
import { centerCrop, inlineObject, type Size } from '../pictures/inline-object';
import type { FetchedPicture } from '../pictures/picture';
import { refuse } from '../refusal';
import type { TabState } from '../state';
import { insertionPlace } from './named-place';
import { namedTab, withTab } from './named-tab';
import type { RequestContext, RequestHandler } from './request-handler';

/** A picture has 96 pixels to the inch, and an inch 72 points. */
const POINTS_PER_PIXEL = 0.75;

function addressOf(uri: string | undefined, context: RequestContext): string {
  if (!uri) throw refuse(context, 'The image URI must be specified.');
  return uri;
}

/** Without a size the picture's own, but not wider than the text. */
function sizeOf(
  { width, height }: FetchedPicture,
  asked: { readonly width?: Dimension; readonly height?: Dimension } | undefined,
  { documentStyle }: TabState,
): Size {
  const form = height / width;
  const [wide, high] = [asked?.width?.magnitude, asked?.height?.magnitude];
  if (wide !== undefined || high !== undefined) {
    const least = Math.min(wide ?? Infinity, high === undefined ? Infinity : high / form);
    return { width: least, height: least * form };
  }
  const part = (field: 'marginLeft' | 'marginRight'): number => documentStyle[field]?.magnitude ?? 0;
  const text = (documentStyle.pageSize?.width?.magnitude ?? Infinity) - part('marginLeft') - part('marginRight');
  const own = Math.min(width * POINTS_PER_PIXEL, text);
  return { width: own, height: own * form };
}

export const insertInlineImage: RequestHandler<
  docs_v1.Schema$InsertInlineImageRequest,
  docs_v1.Schema$InsertInlineImageResponse
> = (document, request, context) => {
  const { tab, segmentId, pieces, index, paragraph } = insertionPlace(document, request, context);
  const sourceUri = addressOf(request.uri, context);
  const fetched = context.fetchPicture(sourceUri, context.where);
  const objectId = context.newId('kix');
  const shown = { ...sizeOf(fetched, request.objectSize, tab), sourceUri };
  const style = styleAt(pieces, index, paragraph);
  const made = [
    { kind: 'object' as const, member: 'inlineObjectElement' as const, value: { inlineObjectId: objectId }, style },
  ];
  const edited = editTab(tab, { segmentId, start: index, end: index, pieces: made });
  const inlineObjects = { ...edited.inlineObjects, [objectId]: inlineObject(objectId, shown) };
  return {
    document: {
      ...withTab(document, { ...edited, inlineObjects }),
      pictures: { ...document.pictures, [objectId]: fetched.picture },
    },
    reply: { objectId },
  };
};

export const replaceImage: RequestHandler<docs_v1.Schema$ReplaceImageRequest> = (document, request, context) => {
  const tab = namedTab(document, request.tabId, context);
  const { imageObjectId: objectId = '', imageReplaceMethod: method } = request;
  const old = tab.inlineObjects[objectId]?.inlineObjectProperties?.embeddedObject;
  if (!old) throw refuse(context, `The image (${objectId}) could not be found.`);
  if (method !== undefined && method !== 'CENTER_CROP' && method !== 'IMAGE_REPLACE_METHOD_UNSPECIFIED')
    throw refuse(context, 'The image replace method must be CENTER_CROP.');
  const sourceUri = addressOf(request.uri, context);
  const fetched = context.fetchPicture(sourceUri, context.where);
  const frame = { width: old.size?.width?.magnitude ?? 0, height: old.size?.height?.magnitude ?? 0 };
  const shown = {
    ...frame,
    ...(old.title && { title: old.title }),
    ...(old.description && { description: old.description }),
    sourceUri,
    crop: centerCrop(fetched, frame),
  };
  const inlineObjects = { ...tab.inlineObjects, [objectId]: inlineObject(objectId, shown, context.newId('kix')) };
  return {
    document: {
      ...withTab(document, { ...tab, inlineObjects }),
      pictures: { ...document.pictures, [objectId]: fetched.picture },
    },
  };
};
