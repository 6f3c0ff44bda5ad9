/** The master and notes master of a new presentation, as Google's own answers have them (RECORDINGS.md 61 and 62). */
import { emu, points } from '../emu';
import type { Element, Page, Placeholder, ShapeProperties, TextContent } from '../model';
import { notesScheme, simpleLight } from './color-schemes';
import { levels, slideNumber, wholeParagraphStyle, wholeTextStyle } from './placeholder-text';
import { textBoxProperties } from './shape-properties';

/** Every shape is a square of this side, stretched by its transform. */
export const UNIT_SIDE = 3_000_000;

/** Stretch and place of a shape: scaleX, scaleY, translateX, translateY. */
export type Place = readonly [number, number, number, number];

const theme = (themeColor: string) => ({ opaqueColor: { themeColor } });

export function placeholderElement(
  objectId: string,
  placeholder: Placeholder,
  [scaleX, scaleY, translateX, translateY]: Place,
  shapeProperties: ShapeProperties,
  text?: TextContent,
): Element {
  return {
    objectId,
    size: { width: emu(UNIT_SIDE), height: emu(UNIT_SIDE) },
    transform: { scaleX, scaleY, translateX, translateY, unit: 'EMU' },
    shape: { shapeType: 'TEXT_BOX', ...(text && { text }), shapeProperties, placeholder },
  };
}

export const TITLE_PLACE: Place = [2.8401999473571777, 0.19089999794960022, 311700, 445025];
export const BODY_PLACE: Place = [2.8401999473571777, 1.138800024986267, 311700, 1152475];
export const NUMBER_PLACE: Place = [0.18289999663829803, 0.13120000064373016, 8472457.8125, 4663216.796875];

const bodyParagraph = wholeParagraphStyle({ lineSpacing: 115, spaceBelow: points(12) });

export const master: Page = {
  objectId: 'simple-light-2',
  pageType: 'MASTER',
  pageElements: [
    placeholderElement(
      'p1_i0',
      { type: 'TITLE' },
      TITLE_PLACE,
      textBoxProperties('TOP', 'TEXT_AUTOFIT'),
      levels(wholeParagraphStyle(), () => wholeTextStyle(28, theme('DARK1')), false),
    ),
    placeholderElement(
      'p1_i1',
      { type: 'BODY' },
      BODY_PLACE,
      textBoxProperties('TOP', 'TEXT_AUTOFIT'),
      levels(bodyParagraph, (level) => wholeTextStyle(level ? 14 : 18, theme('DARK2')), true),
    ),
    placeholderElement(
      'p1_i2',
      { type: 'SLIDE_NUMBER' },
      NUMBER_PLACE,
      textBoxProperties('MIDDLE', 'TEXT_AUTOFIT'),
      slideNumber(wholeParagraphStyle({ alignment: 'END' }), wholeTextStyle(10, theme('DARK2'))),
    ),
  ],
  pageProperties: {
    pageBackgroundFill: { solidFill: { color: { themeColor: 'LIGHT1' }, alpha: 1 } },
    colorScheme: { colors: simpleLight },
  },
  masterProperties: { displayName: 'Simple Light' },
};

export const SLIDE_IMAGE_PLACE: Place = [2.032025, 1.143, 381300, 685800];
export const NOTES_PLACE: Place = [1.8288, 1.3716, 685800, 4343400];

const slideImage = placeholderElement('n:slide', { type: 'SLIDE_IMAGE' }, SLIDE_IMAGE_PLACE, {});

export const notesMaster: Page = {
  objectId: 'n',
  pageType: 'NOTES_MASTER',
  pageElements: [
    {
      ...slideImage,
      shape: {
        shapeProperties: {
          outline: {
            outlineFill: { solidFill: { color: { rgbColor: {} }, alpha: 1 } },
            weight: emu(9525),
            dashStyle: 'SOLID',
          },
          contentAlignment: 'MIDDLE',
        },
        placeholder: { type: 'SLIDE_IMAGE' },
      },
    },
    placeholderElement(
      'n:text',
      { type: 'BODY', index: 1 },
      NOTES_PLACE,
      textBoxProperties('TOP', 'NONE'),
      levels(wholeParagraphStyle(), () => wholeTextStyle(11, { opaqueColor: { rgbColor: {} } }), true),
    ),
  ],
  pageProperties: {
    pageBackgroundFill: {
      propertyState: 'NOT_RENDERED',
      solidFill: { color: { rgbColor: { red: 1, green: 1, blue: 1 } }, alpha: 1 },
    },
    colorScheme: { colors: notesScheme },
  },
};
