/** The cover's title, never cut: in the largest size in which it takes two lines, else its name in a smaller one under what it is about. */
import type { Slide } from '../../../report/deck/deck';
import { wrapText } from '../../text/wrap';
import { oneLine } from '../slide-text';
import { slideKinds } from '../template/slide-kinds';
import type { LaidSlide } from './laid-slide';

/** The layout's own size first. */
const SIZES_PT = [44, 36] as const;
const NAME_PT = 28;
const MOST_LINES = 2;

const linesOf = (title: string, sizePt: number): readonly string[] =>
  wrapText(title, slideKinds.cover.title.width, sizePt, true);

/** A word that is wider than the line would be broken, which reads worse than a smaller size. */
const fits = (title: string, sizePt: number): boolean =>
  linesOf(title, sizePt).length <= MOST_LINES && title.split(' ').every((word) => linesOf(word, sizePt).length === 1);

export function coverTitle({ title, partedTitle }: Slide): Pick<LaidSlide, 'title' | 'titleSizesPt'> {
  const [largest, smaller] = SIZES_PT;
  const whole = oneLine(title);
  if (partedTitle === undefined || fits(whole, largest)) return { title: whole, titleSizesPt: [] };
  if (fits(whole, smaller)) return { title: whole, titleSizesPt: [smaller] };
  return { title: `${oneLine(partedTitle.over)}\n${oneLine(partedTitle.name)}`, titleSizesPt: [smaller, NAME_PT] };
}
