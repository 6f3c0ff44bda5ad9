/** The four-field chart laid out on its slide: every shape, stroke and text with its place, in the order in which they are drawn. */
import type { ChartWithNames } from '../../../report/deck/slide-blocks';
import { crosses } from './crosses';
import type { Element } from '../drawing/elements';
import { frame } from './frame';
import { markShape } from '../drawing/mark-shape';
import { nameList } from './name-list';
import { numberOthers } from './number-others';
import { numberElements, numberShortlist } from './number-shortlist';
import { placeMarks, type Mark } from './place-marks';

export interface ChartLayout {
  readonly elements: readonly Element[];
  /** Highest start score first; for checks. */
  readonly marks: readonly Mark[];
  readonly altTitle: string;
  readonly altText: string;
}

const draw = ({ field, x, y, radius, listed, unlisted }: Mark): Element =>
  markShape(field, `mark-${[...listed, ...unlisted][0]?.number ?? ''}`, x, y, radius);

/** Each step is final for the next; nothing is left to chance, so equal charts are laid out equally (LOOK.md section 5). */
export const layoutChart = (chart: ChartWithNames): ChartLayout => {
  const crossLines = crosses(chart);
  const marks = placeMarks(chart);
  const shortlist = numberShortlist(chart, marks, crossLines);
  const others = numberOthers(chart, marks, crossLines, shortlist);
  // Drawn later, a mark lies on top: the shortlist over the others, a higher start score over a lower.
  const upwards = [...marks].reverse();
  const elements = [
    ...nameList(chart),
    ...frame(chart),
    ...crossLines,
    ...upwards.filter(({ listed }) => listed.length === 0).map(draw),
    ...upwards.filter(({ listed }) => listed.length > 0).map(draw),
    ...numberElements(shortlist),
    ...others,
  ];
  return { elements, marks, altTitle: chart.altTitle, altText: chart.altText };
};
