/** What Docs says of a picture in a line. */
import type { InlineObject } from '../model';
import { points } from '../points';

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

export interface Size {
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** An address that Google makes up for its copy; there is nothing behind it here. */
const contentUri = (word: string): string => `https://lh7-rt.googleusercontent.com/docsz/${word.slice(4)}`;

type Embedded = NonNullable<NonNullable<InlineObject['inlineObjectProperties']>['embeddedObject']>;
type Crop = NonNullable<NonNullable<Embedded['imageProperties']>['cropProperties']>;

export interface Shown extends Size {
  readonly title?: string;
  readonly description?: string;
  /** Where it was fetched; a picture out of a file has none. */
  readonly sourceUri?: string;
  readonly crop?: Crop;
}

/** `word`: an id of its own for the copy, the object's where it is new. */
export function inlineObject(objectId: string, shown: Shown, word = objectId): InlineObject {
  const { title, description, sourceUri, crop = {}, width, height } = shown;
  return {
    objectId,
    inlineObjectProperties: {
      embeddedObject: {
        ...(title && { title }),
        ...(description && { description }),
        imageProperties: {
          contentUri: contentUri(word),
          ...(sourceUri !== undefined && { sourceUri }),
          cropProperties: crop,
        },
        size: { height: points(height), width: points(width) },
        ...FRAME,
      },
    },
  };
}

/** How much of a picture's sides falls away where it fills a frame of another form from its middle (recorded with replaceImage). */
export function centerCrop(picture: Size, frame: Size): Crop {
  const scale = Math.max(frame.width / picture.width, frame.height / picture.height);
  const cut = (whole: number, seen: number): number => Math.max(0, (1 - seen / (whole * scale)) / 2);
  const [sides, ends] = [cut(picture.width, frame.width), cut(picture.height, frame.height)];
  return {
    ...(sides > 1e-6 && { offsetLeft: sides, offsetRight: sides }),
    ...(ends > 1e-6 && { offsetTop: ends, offsetBottom: ends }),
  };
}
