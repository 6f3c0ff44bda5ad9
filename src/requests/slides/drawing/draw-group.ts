/**
 * Elements drawn as one group. Google keeps no alternative text for groups (discovery: PageElement.description), so it stands on a
 * frame without fill and outline that is the group's first part and as large as the whole.
 */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Place } from '../lay-out/block-handler';
import { elementId, elementRequests } from './element-requests';
import type { Element, ShapeElement } from './elements';
import { objectId } from '../object-id';
import type { Box } from '../units';

export const groupId = (path: string): string => objectId(path, 'group');

/** `area` is what the group covers, in points. */
export function drawGroup(
  parts: readonly Element[],
  area: Box,
  { slideObjectId, path }: Place,
  altText: string,
): readonly slides_v1.Schema$Request[] {
  const frame: ShapeElement = {
    type: 'shape',
    role: 'panel',
    key: 'whole',
    shape: 'RECTANGLE',
    box: area,
    fill: null,
    outline: null,
  };
  const elements = [frame, ...parts];
  return [
    ...elements.flatMap((element) => elementRequests(element, slideObjectId, path)),
    { updatePageElementAltText: { objectId: elementId(path, frame), description: altText } },
    {
      groupObjects: {
        groupObjectId: groupId(path),
        childrenObjectIds: elements.map((element) => elementId(path, element)),
      },
    },
  ];
}
