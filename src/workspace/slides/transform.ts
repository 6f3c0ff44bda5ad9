/** Affine transforms of page elements, always kept in EMU; parts that are 0 are left out, as Google does. */
import { EMU_PER_POINT } from './emu';
import type { Transform } from './model';

/** x' = a·x + c·y + e, y' = b·x + d·y + f, in EMU. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const identity: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** A transform that isn't given is the identity. */
export function toMatrix(transform: Transform | undefined): Matrix {
  if (!transform) return identity;
  const unit = transform.unit === 'PT' ? EMU_PER_POINT : 1;
  return {
    a: transform.scaleX ?? 0,
    b: transform.shearY ?? 0,
    c: transform.shearX ?? 0,
    d: transform.scaleY ?? 0,
    e: (transform.translateX ?? 0) * unit,
    f: (transform.translateY ?? 0) * unit,
  };
}

export function fromMatrix(m: Matrix): Transform {
  return {
    ...(m.a !== 0 && { scaleX: m.a }),
    ...(m.d !== 0 && { scaleY: m.d }),
    ...(m.c !== 0 && { shearX: m.c }),
    ...(m.b !== 0 && { shearY: m.b }),
    ...(m.e !== 0 && { translateX: m.e }),
    ...(m.f !== 0 && { translateY: m.f }),
    unit: 'EMU',
  };
}

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}
