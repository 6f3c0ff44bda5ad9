/** The field mask of an update, made of the keys of the object that is sent, so that the two never differ. */

/**
 * Objects that Google takes as one value: a measure, a colour, a cell's value, a link. A path into one of several
 * alternatives (`stringValue`, `themeColor`) would leave the other alternative standing.
 */
const WHOLE = [
  'magnitude',
  'rgbColor',
  'themeColor',
  'red',
  'green',
  'blue',
  'stringValue',
  'numberValue',
  'boolValue',
  'formulaValue',
  'url',
  'slideIndex',
];

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  !WHOLE.some((key) => key in value);

const paths = (value: object, prefix: string): readonly string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    inner === undefined ? [] : isBranch(inner) ? paths(inner, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

/** `{ bold: true, fontSize: { magnitude: 18, unit: 'PT' } }` → `bold,fontSize`. Keys that hold undefined are not sent and not named. */
export const fieldMask = (object: object): string => paths(object, '').join(',');
