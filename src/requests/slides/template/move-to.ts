/** Moves an element to a box. Its size stays as it was made; the transform's scale makes it as large as wanted. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { toEmu, type Box } from '../units';

/** No request where the element's size is not known (it inherits all of it). */
export function moveTo(
  objectId: string,
  size: slides_v1.Schema$Size | undefined,
  box: Box,
): readonly slides_v1.Schema$Request[] {
  const width = size?.width?.magnitude ?? 0;
  const height = size?.height?.magnitude ?? 0;
  if (width <= 0 || height <= 0) return [];
  const transform = {
    scaleX: toEmu(box.width) / width,
    scaleY: toEmu(box.height) / height,
    translateX: toEmu(box.x),
    translateY: toEmu(box.y),
    unit: 'EMU',
  };
  return [{ updatePageElementTransform: { objectId, applyMode: 'ABSOLUTE', transform } }];
}
