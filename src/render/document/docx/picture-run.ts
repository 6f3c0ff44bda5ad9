/** A picture in a line with its alt text: the bytes that came in, or the slide that it shows, drawn. */
import { ImageRun } from 'docx';
import type { DocumentState, TabState } from '../../../workspace/docs/state';
import { slideToSvg } from '../../slide/svg/slide-to-svg';
import { inPoints } from '../lengths';

/** The library counts pixels, 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

const TYPES: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** What a program shows that cannot draw the drawing: one pixel that is not seen. */
const NO_PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** Undefined where the document says nothing of the picture. */
export function pictureRun(
  objectId: string,
  { inlineObjects }: TabState,
  { pictures, language }: DocumentState,
): ImageRun | undefined {
  const shown = inlineObjects[objectId]?.inlineObjectProperties?.embeddedObject;
  const picture = pictures[objectId];
  if (!shown || !picture) return undefined;
  const { title = '', description = '' } = shown;
  const common = {
    transformation: {
      width: inPoints(shown.size?.width) * PIXELS_PER_POINT,
      height: inPoints(shown.size?.height) * PIXELS_PER_POINT,
    },
    altText: { name: objectId, title, description },
  };
  if (picture.kind === 'file') {
    const type = TYPES[picture.media.contentType] ?? 'png';
    return new ImageRun({ ...common, type, data: Buffer.from(picture.media.base64, 'base64') });
  }
  const slide = picture.presentation.slides.find((one) => one.objectId === picture.pageObjectId);
  const drawing = { idPrefix: objectId.replace(/\W/g, '_'), untitled: title, language };
  const svg = slide
    ? slideToSvg(picture.presentation as object, slide as object, drawing)
    : '<svg xmlns="http://www.w3.org/2000/svg"/>';
  return new ImageRun({ ...common, type: 'svg', data: Buffer.from(svg), fallback: { type: 'png', data: NO_PICTURE } });
}
