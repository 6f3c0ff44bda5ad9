/** Step 4: every question of the shortlist gets its number, beside its mark or, joined to it by a short tick, near it. */
import type { FourFieldChart } from '../../../report/four-field-chart';
import type { Element, LineElement, Point, TextElement } from '../drawing/elements';
import type { Box } from '../units';
import { LISTED, digitsBox, eightSides, numberAway, numbersOf, type NumberText } from './number-text';
import type { Mark } from './place-marks';
import { dividerBoxes, endBoxes, isFree, overlaps, strokeBoxes, touchesMark, type Taken } from './taken-places';

/** Points: a tick's length at most, and how much farther out each round looks. */
const LONGEST_TICK = 14;
const SHORTEST_TICK = 4;
const STEP = 1;
/** From a tick's end to the digits. */
const AIR = 1;
/** Directions that are looked in, a full turn divided: first those of the eight sides, then between them. */
const DIRECTIONS = 24;
const turns = [0, 12, 18, 6, 21, 15, 3, 9];
const directions: readonly number[] = [
  ...turns,
  ...Array.from({ length: DIRECTIONS }, (_, turn) => turn).filter((turn) => !turns.includes(turn)),
].map((turn) => (turn * 2 * Math.PI) / DIRECTIONS);

export interface Written {
  readonly number: TextElement;
  /** Null where the number stands beside its mark. */
  readonly tick: LineElement | null;
}

/** Points from the mark's middle towards a number in a direction. */
const along = ({ x, y }: Point, angle: number, distance: number): Point => ({
  x: x + Math.cos(angle) * distance,
  y: y + Math.sin(angle) * distance,
});

function tickTo(mark: Mark, number: NumberText, angle: number, distance: number): LineElement {
  return {
    type: 'line',
    role: 'tick',
    key: `nr-tick-${number.text.replace(/, /g, '-')}`,
    from: along(mark, angle, mark.radius),
    to: along(mark, angle, mark.radius + distance - AIR),
    paint: { slot: 'ACCENT1' },
    weightPt: 0.75,
  };
}

/** Every place near the mark, the nearest first. */
const placesAround = (mark: Mark, number: NumberText): readonly Written[] =>
  Array.from({ length: Math.floor((LONGEST_TICK + AIR - SHORTEST_TICK) / STEP) + 1 }, (_, round) => round).flatMap(
    (round) =>
      directions.map((angle) => {
        const distance = SHORTEST_TICK + round * STEP;
        return {
          number: numberAway(number, mark, angle, distance),
          tick: tickTo(mark, number, angle, distance),
        };
      }),
  );

/** Twice the signed area of the triangle: on which side of a–b the point c lies. */
const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = (a: LineElement, b: LineElement): boolean =>
  side(a.from, a.to, b.from) * side(a.from, a.to, b.to) <= 0 &&
  side(b.from, b.to, a.from) * side(b.from, b.to, a.to) <= 0;

/** Points along a tick, so close that no digit lies between two. */
const STEPS = 28;
const boxesAlong = ({ from, to }: LineElement): readonly Box[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
    width: 0.01,
    height: 0.01,
  }));

const passesOver = (tick: LineElement | null, number: TextElement): boolean =>
  tick !== null && boxesAlong(tick).some((box) => overlaps(box, digitsBox(number)));

/** Whether its tick and those of the numbers before leave each other and each other's digits alone, and its own no other mark. */
const isClear = (
  { number, tick }: Written,
  mark: Mark,
  passedBy: readonly Mark[],
  written: readonly Written[],
): boolean =>
  written.every(
    (other) =>
      !passesOver(tick, other.number) &&
      !passesOver(other.tick, number) &&
      (tick === null || other.tick === null || !cross(tick, other.tick)),
  ) &&
  (tick === null ||
    !passedBy.some((other) => other !== mark && boxesAlong(tick).some((box) => touchesMark(box, other))));

interface Attempt {
  readonly places: readonly Written[];
  /** What the digits may not touch. */
  readonly taken: Taken;
  /** Marks that a tick may not pass over. */
  readonly passedBy: readonly Mark[];
}

function firstClear(attempts: readonly Attempt[], mark: Mark, written: readonly Written[]): Written | undefined {
  const numbers = written.map(({ number }) => number);
  for (const { places, taken, passedBy } of attempts) {
    const found = places.find(
      (place) => isFree(place.number, taken, numbers) && isClear(place, mark, passedBy, written),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Marks in the order in which places are given away. Beside the mark off every stroke; then near it, with a tick; then on a stroke but at
 * no cross's end; then with a tick over other marks. Where marks lie so close that none is free the number stands on others rather than
 * nowhere: the list is read by it.
 */
export function numberShortlist(
  chart: FourFieldChart,
  marks: readonly Mark[],
  crossLines: readonly LineElement[],
): readonly Written[] {
  const listed = marks.filter((mark) => mark.listed.length > 0);
  const lines = dividerBoxes(chart);
  const offStrokes = { marks, boxes: [...lines, ...strokeBoxes(crossLines)] };
  const offEnds = { marks, boxes: [...lines, ...endBoxes(crossLines)] };
  return listed.reduce<readonly Written[]>((written, mark) => {
    const number = numbersOf(mark.listed, LISTED);
    const beside = eightSides(number, mark).map((element): Written => ({ number: element, tick: null }));
    const near = placesAround(mark, number);
    const attempts: readonly Attempt[] = [
      { places: beside, taken: offStrokes, passedBy: marks },
      { places: near, taken: offStrokes, passedBy: marks },
      { places: beside, taken: offEnds, passedBy: marks },
      { places: near, taken: offEnds, passedBy: marks },
      { places: near, taken: offEnds, passedBy: [] },
      { places: near, taken: { marks: listed, boxes: [] }, passedBy: [] },
      { places: near, taken: { marks: [], boxes: [] }, passedBy: [] },
    ];
    return [...written, firstClear(attempts, mark, written)].flatMap((one) => one ?? beside.slice(0, 1));
  }, []);
}

export const numberElements = (written: readonly Written[]): readonly Element[] => [
  ...written.flatMap(({ tick }) => (tick === null ? [] : [tick])),
  ...written.map(({ number }) => number),
];
