import fc from 'fast-check';
import type { Box } from '../../../../src/requests/slides/units';
import { boxAroundText } from '../../../../src/requests/slides/units';
import type { LineElement, ShapeElement, TextElement } from '../../../../src/requests/slides/drawing/elements';
import { lineYOf, xOf, yOf } from '../../../../src/requests/slides/chart/geometry';
import { layoutChart, type ChartLayout } from '../../../../src/requests/slides/chart/layout-chart';
import { digitsBox } from '../../../../src/requests/slides/chart/number-text';
import { overlaps, touchesMark } from '../../../../src/requests/slides/chart/taken-places';
import { randomChart, toChart } from './random-chart';

const LINES = { selfRating: 46, dontKnowShare: 0.17 };
const point = (selfRating: number, share: number, half: number | null = 8): Parameters<typeof toChart>[0][number] => ({
  selfRating,
  share,
  half,
  shareHalf: 0.05,
});

const texts = ({ elements }: ChartLayout): readonly TextElement[] =>
  elements.filter((element): element is TextElement => element.type === 'text');
/** Numbers of the points; those of the shortlist are bold. */
const numbers = (layout: ChartLayout): readonly TextElement[] => texts(layout).filter(({ role }) => role === 'nr');
const listedNumbers = (layout: ChartLayout): readonly TextElement[] => numbers(layout).filter(({ bold }) => bold);
const ticksOf = ({ elements }: ChartLayout): readonly LineElement[] =>
  elements.filter((element): element is LineElement => element.key.startsWith('nr-tick'));
const lengthOf = ({ from, to }: LineElement): number => Math.hypot(to.x - from.x, to.y - from.y);
const marksOf = ({ elements }: ChartLayout): readonly ShapeElement[] =>
  elements.filter((element): element is ShapeElement => element.type === 'shape' && /^mark-/.test(element.key));

const corners = (layout: ChartLayout): readonly Box[] =>
  layout.elements.map((element) =>
    element.type === 'shape'
      ? element.box
      : element.type === 'text'
        ? boxAroundText(element.area)
        : {
            x: element.from.x,
            y: Math.min(element.from.y, element.to.y),
            width: element.to.x - element.from.x,
            height: Math.abs(element.to.y - element.from.y),
          },
  );

describe('layoutChart', () => {
  test('values become points as in LOOK.md section 5', () => {
    expect([xOf(0), xOf(50), xOf(100)]).toEqual([284, 447, 610]);
    expect([yOf(0, 0.6), yOf(0.6, 0.6), yOf(0.17, 0.6)]).toEqual([293, 131, 293 - (162 * 0.17) / 0.6]);
  });

  test('equal charts are laid out equally', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        expect(layoutChart(chart)).toEqual(layoutChart(chart));
      }),
      { numRuns: 20 },
    );
  });

  test('everything lies inside the slide', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        for (const { x, y, width, height } of corners(layoutChart(chart))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(720);
          expect(y + height).toBeLessThanOrEqual(405);
        }
      }),
    );
  });

  test('a mark stands at its figures, whatever stands beside it', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        const drawn = marksOf(layoutChart(chart)).map(({ box }) => [box.x + box.width / 2, box.y + box.height / 2]);
        for (const { selfRating, dontKnowShare } of chart.points) {
          const [x, y] = [xOf(selfRating), yOf(dontKnowShare, chart.shareAxisMax)];
          expect(drawn.some(([dx = 0, dy = 0]) => Math.hypot(dx - x, dy - y) < 1e-6)).toBe(true);
        }
      }),
    );
  });

  test('no number outside the shortlist touches a mark, a line, a cross, a tick, a strip or another number', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        const layout = layoutChart(chart);
        const others = numbers(layout).filter(({ bold }) => !bold);
        for (const number of others) {
          const box = digitsBox(number);
          expect(numbers(layout).some((other) => other !== number && overlaps(box, digitsBox(other)))).toBe(false);
          for (const mark of layout.marks) expect(touchesMark(box, mark)).toBe(false);
          for (const element of layout.elements) {
            if (element.type === 'line' && (element.role === 'cross' || element.role === 'line')) {
              const { from, to } = element;
              expect(overlaps(box, { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y })).toBe(false);
            }
          }
          expect(box.y).toBeGreaterThanOrEqual(131);
          expect(box.y + box.height).toBeLessThanOrEqual(293);
        }
      }),
    );
  });

  test('every question of the shortlist has its number: beside its mark, or at the end of a tick of at most 14 pt', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        const layout = layoutChart(chart);
        const written = listedNumbers(layout);
        const listed = chart.points.filter(({ shortlisted }) => shortlisted).map(({ number }) => number);
        expect(written.flatMap(({ text }) => text.split(', ').map(Number)).sort((a, b) => a - b)).toEqual(
          listed.sort((a, b) => a - b),
        );
        written.forEach((number, i) => {
          expect(number).toMatchObject({ sizePt: 12, paint: { slot: 'ACCENT1' } });
          expect(written.slice(i + 1).some((other) => overlaps(digitsBox(number), digitsBox(other)))).toBe(false);
        });
        for (const tick of ticksOf(layout)) {
          expect(lengthOf(tick)).toBeLessThanOrEqual(14);
          expect(tick).toMatchObject({ weightPt: 0.75, paint: { slot: 'ACCENT1' } });
        }
      }),
    );
  });

  test('where there is room no number of the shortlist touches a mark, a cross or a line', () => {
    const layout = layoutChart(toChart([point(20, 0.4), point(30, 0.6), point(10, 0.8)], LINES, 3));
    expect(listedNumbers(layout)).toHaveLength(3);
    expect(ticksOf(layout)).toEqual([]);
    for (const number of listedNumbers(layout)) {
      for (const element of layout.elements) {
        if (element.type !== 'line' || !['cross', 'line'].includes(element.role)) continue;
        const { from, to } = element;
        const box = { x: from.x, y: Math.min(from.y, to.y), width: to.x - from.x, height: Math.abs(to.y - from.y) };
        expect(overlaps(digitsBox(number), box)).toBe(false);
      }
    }
  });

  test('marks so close that a number finds no side have it at the end of a tick; ticks never cross', () => {
    const close = [0, 1, 2].flatMap((dx) => [0, 1, 2].map((dy) => point(20 + 2.6 * dx, 0.5 + 0.055 * dy)));
    const layout = layoutChart(toChart(close, LINES, 9));
    const ticks = ticksOf(layout);
    expect(ticks.length).toBeGreaterThan(0);
    const side = ({ from, to }: LineElement, at: { x: number; y: number }): number =>
      Math.sign((to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x));
    ticks.forEach((a, i) => {
      for (const b of ticks.slice(i + 1)) {
        const crossing = side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
        expect(crossing).toBe(false);
      }
    });
  });

  test('rows of the list never meet', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        const names = texts(layoutChart(chart)).filter(
          ({ key }) => key.startsWith('list-name') || key === 'list-more' || key === 'list-note',
        );
        names.forEach(({ area }, i) => {
          if (i > 0)
            expect(area.y).toBeGreaterThanOrEqual(
              (names[i - 1]?.area.y ?? 0) + (names[i - 1]?.area.height ?? 0) - 1e-9,
            );
        });
        for (const { area } of names) expect(area.y + area.height).toBeLessThanOrEqual(360);
      }),
    );
  });

  test('a mark among others has its number off them all, at the end of a tick that passes over them', () => {
    const ring = [0, 1, 2, 3, 4, 5].map((turn) =>
      point(20 + 1.8 * Math.cos((turn * Math.PI) / 3), 0.5 + 0.036 * Math.sin((turn * Math.PI) / 3)),
    );
    const layout = layoutChart(toChart([...ring, point(20, 0.5)], LINES, 7));
    expect(listedNumbers(layout)).toHaveLength(7);
    for (const number of listedNumbers(layout)) {
      expect(layout.marks.some((mark) => touchesMark(digitsBox(number), mark))).toBe(false);
    }
  });

  test('equal points are one mark with both numbers', () => {
    const layout = layoutChart(toChart([point(20, 0.4), point(80, 0.1), point(20, 0.4), point(80, 0.1)], LINES, 2));
    expect(marksOf(layout).map(({ key }) => key)).toEqual(['mark-2', 'mark-1']);
    expect(numbers(layout).map(({ text, bold }) => [text, bold])).toEqual([
      ['1, 3', true],
      ['2, 4', false],
    ]);
  });

  test('a point of the shortlist and an equal one that found no place on it have a number each at one mark', () => {
    const layout = layoutChart(toChart([point(20, 0.4), point(20, 0.4)], LINES, 1));
    expect(marksOf(layout).map(({ key }) => key)).toEqual(['mark-1']);
    expect(numbers(layout).map(({ text, bold }) => [text, bold])).toEqual([
      ['1', true],
      ['2', false],
    ]);
  });

  test('without a known interval there is no sideways stroke', () => {
    const layout = layoutChart(toChart([point(20, 0.4, null), point(30, 0.4, null)], LINES, 2));
    expect(layout.elements.filter(({ role }) => role === 'cross').map(({ key }) => key)).toEqual([
      'cross-share-1',
      'cross-share-2',
    ]);
  });

  test('the vertical line stops at the strip where it would run through a name', () => {
    const ends = (selfRating: number): readonly number[] => {
      const vertical = layoutChart(toChart([point(20, 0.4)], { selfRating, dontKnowShare: 0.1 }, 1)).elements.find(
        ({ key }) => key === 'line-rating',
      );
      return vertical?.type === 'line' ? [vertical.from.y, vertical.to.y] : [];
    };
    expect(ends(46)).toEqual([104, 320]);
    expect(ends(60)).toEqual([131, 320]);
    expect(ends(10)).toEqual([131, 293]);
  });

  test('in a chart of at most five points all are named, those outside the shortlist in DARK1', () => {
    const layout = layoutChart(toChart([point(20, 0.4), point(80, 0.3)], LINES, 1));
    expect(
      texts(layout)
        .filter(({ key }) => key.startsWith('list-number'))
        .map(({ text, paint }) => [text, paint.slot]),
    ).toEqual([
      ['1', 'ACCENT1'],
      ['2', 'DARK1'],
    ]);
  });

  test('names that find no room are left out of the list, which says so', () => {
    const layout = layoutChart({
      ...toChart(
        Array.from({ length: 8 }, (_, i) => point(10 + i, 0.4)),
        LINES,
        8,
      ),
      points: toChart(
        Array.from({ length: 8 }, (_, i) => point(10 + i, 0.4)),
        LINES,
        8,
      ).points.map((p) => ({ ...p, name: 'Gemensam plan för mobila arbetssätt' })),
    });
    const rows = texts(layout).filter(({ role, align }) => (role === 'list' && align === 'START') || role === 'note');
    expect(rows.map(({ text }) => text)).toEqual([
      ...Array.from({ length: 5 }, () => 'Gemensam plan för mobila arbetssätt'),
      'Fler namn på nästa bild',
    ]);
  });

  test('the horizontal line lies at the share that the analysis set', () => {
    const chart = toChart([point(20, 0.4)], LINES, 1);
    const across = layoutChart(chart).elements.find(({ key }) => key === 'line-share');
    expect(across?.type === 'line' && across.from.y).toBe(lineYOf(chart));
  });
});
