/** Properties that shapes have when they are made: inherited ones for placeholders, the editor's own for all others. */
import { emu } from '../emu';
import type { ShapeProperties } from '../model';

const WHITE = { red: 1, green: 1, blue: 1 };

const noShadow: NonNullable<ShapeProperties['shadow']> = {
  type: 'OUTER',
  transform: { scaleX: 1, scaleY: 1, unit: 'EMU' },
  alignment: 'BOTTOM_LEFT',
  blurRadius: emu(0),
  color: { rgbColor: {} },
  alpha: 1,
  rotateWithShape: false,
  propertyState: 'NOT_RENDERED',
};

const noOutline: NonNullable<ShapeProperties['outline']> = {
  outlineFill: { solidFill: { color: { rgbColor: {} }, alpha: 1 } },
  weight: emu(9525),
  dashStyle: 'SOLID',
  propertyState: 'NOT_RENDERED',
};

const noFill: NonNullable<ShapeProperties['shapeBackgroundFill']> = {
  propertyState: 'NOT_RENDERED',
  solidFill: { color: { rgbColor: WHITE }, alpha: 1 },
};

/** Everything comes from the parent placeholder, but for where the text stands if that is given. */
export const inheritedProperties = (contentAlignment?: string): ShapeProperties => ({
  shapeBackgroundFill: { propertyState: 'INHERIT' },
  outline: { propertyState: 'INHERIT' },
  shadow: { propertyState: 'INHERIT' },
  ...(contentAlignment && { contentAlignment }),
  autofit: { fontScale: 1 },
});

/** A text box, or the master's placeholder, which has no parent. */
export const textBoxProperties = (contentAlignment: string, autofitType: string): ShapeProperties => ({
  shapeBackgroundFill: noFill,
  outline: noOutline,
  shadow: noShadow,
  contentAlignment,
  autofit: { autofitType, fontScale: 1 },
});

/** Any other shape, as the editor draws a new one. */
export const drawnShapeProperties: ShapeProperties = {
  shapeBackgroundFill: { solidFill: { color: { themeColor: 'LIGHT2' }, alpha: 1 } },
  outline: {
    outlineFill: { solidFill: { color: { themeColor: 'DARK2' }, alpha: 1 } },
    weight: emu(9525),
    dashStyle: 'SOLID',
  },
  shadow: noShadow,
  contentAlignment: 'MIDDLE',
  autofit: { autofitType: 'NONE', fontScale: 1 },
};

/** The right half of the layout SECTION_TITLE_AND_DESCRIPTION. */
export const halfPageProperties: ShapeProperties = {
  ...drawnShapeProperties,
  outline: noOutline,
};
