import fc from 'fast-check';
import type { Box } from '../../../../src/requests/slides/units';
import { boxAroundText } from '../../../../src/requests/slides/units';
import type { TextElement } from '../../../../src/requests/slides/drawing/elements';
import { PANEL, isLeft, lineXOf, lineYOf, xOf, yOf } from '../../../../src/requests/slides/chart/geometry';
import { layoutChart, type ChartLayout } from '../../../../src/requests/slides/chart/layout-chart';
import { digitsBox, overlaps } from '../../../../src/requests/slides/chart/place-numbers';
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
/** Numbers of the points that are not shortlisted; those in the marks are bold. */
const numbers = (layout: ChartLayout): readonly TextElement[] =>
  texts(layout).filter(({ role, bold }) => role === 'nr' && !bold);

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

  test('no number of a point touches a mark, a line, a cross, a strip or another number', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        const layout = layoutChart(chart);
        const boxes = numbers(layout).map(digitsBox);
        boxes.forEach((box, i) => {
          expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
          for (const { x, y, radius } of [...layout.others, ...layout.shortlist]) {
            expect(overlaps(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })).toBe(false);
          }
          for (const element of layout.elements) {
            if (element.type === 'line' && (element.role === 'cross' || element.role === 'line')) {
              const { from, to } = element;
              expect(overlaps(box, { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y })).toBe(false);
            }
          }
          expect(box.y).toBeGreaterThanOrEqual(131);
          expect(box.y + box.height).toBeLessThanOrEqual(293);
        });
      }),
    );
  });

  test('a shortlisted mark stays on its own cross and on its side of the dividing line', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        for (const { point: marked, x } of layoutChart(chart).shortlist) {
          const [low, high] = marked.selfRatingInterval ?? [marked.selfRating, marked.selfRating];
          expect(x).toBeGreaterThanOrEqual(xOf(low) - 1e-9);
          expect(x).toBeLessThanOrEqual(xOf(high) + 1e-9);
          expect(isLeft(marked) ? x - lineXOf(chart) : lineXOf(chart) - x).toBeLessThanOrEqual(1e-9);
        }
      }),
    );
  });

  test('with a few crosses wide enough no two shortlisted marks touch', () => {
    const place = fc.record({
      selfRating: fc.integer({ min: 15, max: 30 }),
      share: fc.integer({ min: 20, max: 30 }).map((n) => n / 47),
      half: fc.constant(15),
      shareHalf: fc.constant(0.1),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 3 }), (raws) => {
        const { shortlist } = layoutChart(toChart(raws, LINES, 3));
        shortlist.forEach((a, i) =>
          shortlist
            .slice(i + 1)
            .forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(19 - 1e-3)),
        );
      }),
    );
  });

  test('no mark crosses a dividing line or the edge by being moved, and none moves up or down', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        for (const mark of layoutChart(chart).others) {
          const moved = mark.x !== xOf(mark.point.selfRating);
          expect(mark.y).toBe(yOf(mark.point.dontKnowShare, chart.shareAxisMax));
          if (moved && isLeft(mark.point)) expect(mark.x - 1e-9).toBeLessThanOrEqual(lineXOf(chart));
          if (moved && !isLeft(mark.point)) expect(mark.x + 1e-9).toBeGreaterThanOrEqual(lineXOf(chart));
          expect(mark.x).toBeGreaterThanOrEqual(PANEL.x);
          expect(mark.x).toBeLessThanOrEqual(PANEL.x + PANEL.width);
        }
      }),
    );
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

  test('two shortlisted points at the same place stand 19 apart, half of it each', () => {
    const { shortlist } = layoutChart(toChart([point(20, 0.4), point(20, 0.4)], LINES, 2));
    expect(shortlist.map(({ x }) => x)).toEqual([xOf(20) - 9.5, xOf(20) + 9.5]);
  });

  test('without a known interval a mark does not move, and has no sideways stroke', () => {
    const layout = layoutChart(toChart([point(20, 0.4, null), point(20, 0.4, null)], LINES, 2));
    expect(layout.shortlist.map(({ x }) => x)).toEqual([xOf(20), xOf(20)]);
    expect(layout.elements.filter(({ role }) => role === 'cross').map(({ key }) => key)).toEqual([
      'cross-share-1',
      'cross-share-2',
    ]);
  });

  test('a shortlisted point outside Börja här has dark digits in its hollow mark, and nothing of it is warm', () => {
    const chart = toChart([point(20, 0.3), point(80, 0.9)], LINES, 1);
    const layout = layoutChart({
      ...chart,
      points: chart.points.map((one) => ({ ...one, shortlisted: one.number === 2 })),
    });
    const own = layout.elements.filter(({ key }) => /-2$/.test(key));
    expect(
      own.map((element) => [element.key, element.type === 'shape' ? element.fill?.slot : element.paint.slot]),
    ).toEqual([
      ['list-number-2', 'DARK1'],
      ['list-name-2', 'DARK1'],
      ['cross-rating-2', 'DARK2'],
      ['cross-share-2', 'DARK2'],
      ['mark-2', 'LIGHT1'],
      ['nr-2', 'DARK1'],
    ]);
  });

  test('equal points stand side by side, 1 pt between them, pushed back from the dividing line', () => {
    const same = point(45, 0.1);
    const { others } = layoutChart(toChart([same, same, same], LINES, 6));
    expect(others.map(({ x }) => +x.toFixed(2))).toEqual(
      [xOf(45) - 21, xOf(45) - 10.5, xOf(45)].map((x) => +x.toFixed(2)),
    );
  });

  test('a point under a shortlisted mark comes out at its rim', () => {
    const { others } = layoutChart(toChart([point(20, 0.4), point(20.5, 0.4)], LINES, 1));
    expect(others[0]?.x).toBeCloseTo(xOf(20) + 9 + 0.4 * 4.75, 9);
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
