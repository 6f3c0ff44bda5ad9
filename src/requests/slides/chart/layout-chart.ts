/** The four-field chart laid out on its slide: every shape, stroke and text with its place, in the order in which they are drawn. */
import type { ChartWithNames } from '../../../report/deck/slide-blocks';
import { crosses } from './crosses';
import type { Element } from '../drawing/elements';
import { frame } from './frame';
import type { Mark } from './geometry';
import { markShape } from '../drawing/mark-shape';
import { nameList } from './name-list';
import { placeNumbers } from './place-numbers';
import { placeOthers } from './place-others';
import { placeShortlist } from './place-shortlist';
import { line, middleOfDigits, type TextStyle } from '../drawing/text-element';

export interface ChartLayout {
  readonly elements: readonly Element[];
  /** Where the marks ended, highest start score first; for checks. */
  readonly shortlist: readonly Mark[];
  readonly others: readonly Mark[];
  readonly altTitle: string;
  readonly altText: string;
}

const DIGITS_PT = 12;
/** White on a filled mark, dark on a hollow one: a high start score may lie outside the field where one begins. */
const digits = (isFilled: boolean): TextStyle => ({
  sizePt: DIGITS_PT,
  bold: true,
  paint: { slot: isFilled ? 'LIGHT1' : 'DARK1' },
});
/** Wide enough for three digits, so that no number is broken. */
const DIGITS_WIDTH = 30;

const draw = ({ point, x, y, radius }: Mark): readonly Element[] => {
  const number = String(point.number);
  const mark = markShape(point.field, `mark-${number}`, x, y, radius);
  if (!point.shortlisted) return [mark];
  const style = digits(mark.fill?.slot !== 'LIGHT1');
  return [mark, line('nr', `nr-${number}`, number, x, y - middleOfDigits(DIGITS_PT), style, 'CENTER', DIGITS_WIDTH)];
};

/** Each step is final for the next; nothing is left to chance, so equal charts are laid out equally (LOOK.md section 5). */
export const layoutChart = (chart: ChartWithNames): ChartLayout => {
  const crossLines = crosses(chart);
  const shortlist = placeShortlist(chart);
  const others = placeOthers(chart, shortlist);
  const numbers = placeNumbers(chart, others, shortlist, crossLines);
  const elements = [
    ...nameList(chart),
    ...frame(chart),
    ...crossLines,
    ...[...others].reverse().flatMap(draw),
    ...[...shortlist].reverse().flatMap(draw),
    ...numbers,
  ];
  return { elements, shortlist, others, altTitle: chart.altTitle, altText: chart.altText };
};
