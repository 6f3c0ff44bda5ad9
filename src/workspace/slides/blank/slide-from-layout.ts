/** A new slide with the placeholders of its layout, and the notes page that Slides itself adds to it. */
import type { Element, Page } from '../model';
import { NOTES_PLACE, SLIDE_IMAGE_PLACE, placeholderElement } from './masters';
import { inheritedProperties } from './shape-properties';

const background = { pageBackgroundFill: { propertyState: 'INHERIT' } };

/** A placeholder on a slide that stands where the layout's does and inherits all else. */
export function placeholderFromLayout(objectId: string, parent: Element): Element {
  const { type, index } = parent.shape?.placeholder ?? {};
  const text = type === 'SLIDE_NUMBER' ? parent.shape?.text : undefined;
  return {
    objectId,
    ...(parent.size && { size: parent.size }),
    ...(parent.transform && { transform: parent.transform }),
    shape: {
      shapeType: 'TEXT_BOX',
      ...(text && { text }),
      shapeProperties: inheritedProperties(),
      placeholder: { ...(type && { type }), ...(index && { index }), parentObjectId: parent.objectId },
    },
  };
}

export function notesPage(objectId: string, imageId: string, notesId: string): Page {
  return {
    objectId,
    pageType: 'NOTES',
    pageElements: [
      {
        ...placeholderElement(imageId, {}, SLIDE_IMAGE_PLACE, {}),
        shape: {
          shapeProperties: { outline: { propertyState: 'INHERIT' } },
          placeholder: { type: 'SLIDE_IMAGE', parentObjectId: 'n:slide' },
        },
      },
      placeholderElement(
        notesId,
        { type: 'BODY', index: 1, parentObjectId: 'n:text' },
        NOTES_PLACE,
        inheritedProperties(),
      ),
    ],
    pageProperties: background,
    notesProperties: { speakerNotesObjectId: notesId },
  };
}

export function slideFromLayout(objectId: string, layout: Page, pageElements: readonly Element[], notes: Page): Page {
  const masterObjectId = layout.layoutProperties?.masterObjectId ?? '';
  return {
    objectId,
    ...(pageElements.length > 0 && { pageElements }),
    slideProperties: { layoutObjectId: layout.objectId, masterObjectId, notesPage: notes },
    pageProperties: background,
  };
}
