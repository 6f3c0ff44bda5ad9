/** What is laid out below each other on a page: a line of text, a row of a table, a picture. */
import type { Xml } from '../../xml/element';

/** Where it is drawn: the top left corner in points, and the page's number and count, which a footer may tell. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly page: number;
  readonly pages: number;
}

export interface Slab {
  /** Points. */
  readonly height: number;
  /** Room above and below it that falls away at the edge of a page. */
  readonly above: number;
  readonly below: number;
  /** It does not stand last on a page. */
  readonly keepWithNext: boolean;
  readonly startsPage: boolean;
  /** Rows that stand above it again where it begins a page. */
  readonly repeated: readonly Slab[];
  readonly draw: (spot: Spot) => Xml;
  /** What of it goes into so much room, and what is left; undefined where it is not cut there. Only rows are ever cut. */
  readonly cutAt?: (room: number) => readonly [Slab, Slab] | undefined;
}

export const slab = (height: number, draw: Slab['draw'], rest: Partial<Slab> = {}): Slab => ({
  height,
  draw,
  above: 0,
  below: 0,
  keepWithNext: false,
  startsPage: false,
  repeated: [],
  ...rest,
});

/** How high slabs are below each other, with the room between them. */
export function stackHeight(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, one, i) => sum + one.height + (i > 0 ? one.above + (slabs[i - 1]?.below ?? 0) : 0), 0);
}

/** Draws slabs below each other. */
export function drawStack(slabs: readonly Slab[], spot: Spot): readonly Xml[] {
  let { y } = spot;
  return slabs.map((one, i) => {
    if (i > 0) y += one.above + (slabs[i - 1]?.below ?? 0);
    const drawn = one.draw({ ...spot, y });
    y += one.height;
    return drawn;
  });
}
