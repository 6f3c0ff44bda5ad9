/** Step 5: the numbers of the questions outside the shortlist, each at the first of eight sides where it touches nothing. */
import type { FourFieldChart } from '../../../report/four-field-chart';
import type { LineElement, TextElement } from '../drawing/elements';
import type { Written } from './number-shortlist';
import { UNLISTED, eightSides, numbersOf } from './number-text';
import type { Mark } from './place-marks';
import { dividerBoxes, isFree, strokeBoxes } from './taken-places';

/** `marks` in the order in which places are given away. A mark whose number finds no place has none: the notes hold them all. */
export function numberOthers(
  chart: FourFieldChart,
  marks: readonly Mark[],
  crossLines: readonly LineElement[],
  shortlist: readonly Written[],
): readonly TextElement[] {
  const ticks = shortlist.flatMap(({ tick }) => (tick === null ? [] : [tick]));
  const taken = { marks, boxes: [...strokeBoxes([...crossLines, ...ticks]), ...dividerBoxes(chart)] };
  const numbers = shortlist.map(({ number }) => number);
  return marks
    .filter(({ unlisted }) => unlisted.length > 0)
    .reduce<readonly TextElement[]>((written, mark) => {
      const found = eightSides(numbersOf(mark.unlisted, UNLISTED), mark).find((number) =>
        isFree(number, taken, [...numbers, ...written]),
      );
      return found === undefined ? written : [...written, found];
    }, []);
}
