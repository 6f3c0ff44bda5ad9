/** The list left of the panel: number and short name of each shortlisted question, or the words that stand instead. */
import type { ChartWithNames } from '../../../report/deck/slide-blocks';
import type { ChartPoint } from '../../../report/four-field-chart';
import { lineHeightPt } from '../../text/measure';
import { wrapText } from '../../text/wrap';
import type { Element, TextElement } from '../drawing/elements';
import { line, paragraph, type TextStyle } from '../drawing/text-element';

const LEFT = 42;
const NUMBER_RIGHT = 62;
const NAME_LEFT = 70;
const NAME_WIDTH = 194;
const TOP = 102;
const BOTTOM = 350;
const MOST_GAP = 14.4;
/** In a chart of so few points all of them are named. */
const NAME_ALL = 5;
const SIZE = 18;
const BODY: TextStyle = { sizePt: SIZE, paint: { slot: 'DARK1' } };
/** Rows stand a little closer than running text, so that five names of two lines and one of one have room. */
const TIGHT = 0.9;

interface Row {
  readonly height: number;
  readonly draw: (y: number) => readonly TextElement[];
}

const nameRow = (point: ChartPoint): Row => {
  const numberStyle: TextStyle = {
    sizePt: SIZE,
    bold: true,
    paint: { slot: point.shortlisted ? 'ACCENT1' : 'DARK1' },
  };
  return {
    height: wrapText(point.name, NAME_WIDTH, SIZE, false).length * lineHeightPt(SIZE, TIGHT),
    draw: (y) => [
      {
        ...line('list', `list-number-${point.number}`, String(point.number), NUMBER_RIGHT, y, numberStyle, 'END'),
        spacing: TIGHT,
      },
      paragraph('list', `list-name-${point.number}`, point.name, NAME_LEFT, y, NAME_WIDTH, BODY, TIGHT),
    ],
  };
};

const noteRow = (key: string, text: string): Row => ({
  height: wrapText(text, NAME_LEFT + NAME_WIDTH - LEFT, SIZE, false).length * lineHeightPt(SIZE, TIGHT),
  draw: (y) => [paragraph('note', key, text, LEFT, y, NAME_LEFT + NAME_WIDTH - LEFT, BODY, TIGHT)],
});

const total = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** As many rows as there is room for; where names are left out the last row says so. */
const fitting = (names: readonly Row[], ending: readonly Row[], overflow: Row): readonly Row[] => {
  if (total([...names, ...ending]) <= BOTTOM - TOP) return [...names, ...ending];
  const end = [overflow, ...ending];
  let kept = names;
  while (kept.length > 0 && total([...kept, ...end]) > BOTTOM - TOP) kept = kept.slice(0, -1);
  return [...kept, ...end];
};

export const nameList = (chart: ChartWithNames): readonly Element[] => {
  const named = chart.points.filter(({ shortlisted }) => shortlisted || chart.points.length <= NAME_ALL);
  const { listNotes, listOverflow } = chart;
  const ending = listNotes.map((text, place) => noteRow(place === 0 ? 'list-note' : `list-note-${place + 1}`, text));
  const rows = fitting(named.map(nameRow), ending, noteRow('list-more', listOverflow));
  const gap = rows.length > 1 ? Math.min(MOST_GAP, (BOTTOM - TOP - total(rows)) / (rows.length - 1)) : 0;
  let y = TOP;
  return rows.flatMap(({ height, draw }) => {
    const drawn = draw(y);
    y += height + gap;
    return drawn;
  });
};
