/** A field's mark: round = many answer don't know, filled = low rating. Shape and filling tell; colour only repeats it. */
import type { Field } from '../../../analysis/analysis';
import type { Paint, ShapeElement } from './elements';

interface Look {
  readonly shape: ShapeElement['shape'];
  readonly fill: Paint;
  readonly outline: Paint & { readonly weightPt: number };
}

const looks: Readonly<Record<Field, Look>> = {
  startHere: { shape: 'ELLIPSE', fill: { slot: 'ACCENT1' }, outline: { slot: 'LIGHT1', weightPt: 0.75 } },
  knownWeakness: { shape: 'RECTANGLE', fill: { slot: 'ACCENT2' }, outline: { slot: 'LIGHT1', weightPt: 0.75 } },
  unknownStrength: { shape: 'ELLIPSE', fill: { slot: 'LIGHT1' }, outline: { slot: 'ACCENT3', weightPt: 1.75 } },
  knownStrength: { shape: 'RECTANGLE', fill: { slot: 'LIGHT1' }, outline: { slot: 'ACCENT4', weightPt: 1.75 } },
};

/** Half a square's side in radii of a circle that looks as large. */
const SQUARE = 0.894;
/** A hollow mark's outline lies half outside: so much smaller, it looks as large as a filled one. */
const HOLLOW = 0.75;

export const markShape = (field: Field, key: string, x: number, y: number, radius: number): ShapeElement => {
  const { shape, fill, outline } = looks[field];
  const half = radius * (shape === 'RECTANGLE' ? SQUARE : 1) - (fill.slot === 'LIGHT1' ? HOLLOW : 0);
  return {
    type: 'shape',
    role: 'mark',
    key,
    shape,
    fill,
    outline,
    box: { x: x - half, y: y - half, width: 2 * half, height: 2 * half },
  };
};
