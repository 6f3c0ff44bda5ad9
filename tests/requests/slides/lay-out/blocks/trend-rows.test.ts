import fc from 'fast-check';
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { TrendRows } from '../../../../../src/report/deck/slide-blocks';
import { trendRows } from '../../../../../src/requests/slides/lay-out/blocks/trend-rows';
import { textWidthPt } from '../../../../../src/requests/text/measure';
import { EMU_PER_PT } from '../../../../../src/requests/slides/units';

type Row = TrendRows['rows'][number];
const row = (before: number, now: number, sure = false, name = 'E-tjänster'): Row => ({
  name,
  before,
  now,
  sure,
  words: sure ? `säkerställd: ${Math.round(before)} till ${Math.round(now)}` : 'kan vara slump',
});
const block = (rows: readonly Row[]): TrendRows => ({
  type: 'trendRows',
  key: 'trend',
  axis: 'Självskattning, 0–100',
  years: { before: '2025', now: '2026' },
  marks: 'Ring: 2025, fylld: 2026',
  rows,
  altText: 'I ord',
});
const drawn = (rows: readonly Row[], top = 104): readonly slides_v1.Schema$Request[] =>
  trendRows.draw(
    block(rows),
    { slideObjectId: 's', path: 'change/trend', area: { top, bottom: 360, foot: 0 } },
    block(rows),
  );

/** Of each made shape or line: its id's end, and its box in points. */
const boxes = (requests: readonly slides_v1.Schema$Request[]) =>
  requests.flatMap(({ createShape, createLine }) => {
    const made = createShape ?? createLine;
    if (!made) return [];
    const { size, transform } = made.elementProperties ?? {};
    const pt = (emu: number | null | undefined): number => (emu ?? 0) / EMU_PER_PT;
    return [
      {
        id: made.objectId ?? '',
        isLine: createLine !== undefined,
        x: pt(transform?.translateX),
        y: pt(transform?.translateY),
        width: pt(size?.width?.magnitude),
        height: pt(size?.height?.magnitude),
      },
    ];
  });
const texts = (requests: readonly slides_v1.Schema$Request[]): readonly string[] =>
  requests.flatMap(({ insertText }) => (insertText?.text ? [insertText.text] : []));
const weights = (requests: readonly slides_v1.Schema$Request[]): readonly unknown[] =>
  requests.flatMap(({ updateLineProperties: made }) =>
    made ? [[made.lineProperties?.lineFill?.solidFill?.color?.themeColor, made.lineProperties?.weight?.magnitude]] : [],
  );

describe('rows of change on a slide', () => {
  it('place the marks on the scale and join them, dark and thick where it is confirmed', () => {
    const requests = drawn([row(50, 100, true), row(20, 30)]);
    const marks = boxes(requests).filter(
      ({ width, height, isLine }) => !isLine && Math.abs(width - 10) < 0.01 && Math.abs(height - 10) < 0.01,
    );
    expect(marks.map(({ x }) => x + 5)).toEqual([354, 448, 297.6, 316.4].map((x) => expect.closeTo(x, 2) as number));
    expect(weights(requests)).toEqual([
      ['ACCENT5', 0.5],
      ['ACCENT5', 0.5],
      ['ACCENT5', 0.5],
      ['DARK1', 3],
      ['ACCENT5', 1.5],
    ]);
    expect(texts(requests)).toEqual(
      expect.arrayContaining(['säkerställd: 50 till 100', 'kan vara slump', '2025', '2026', 'Självskattning, 0–100']),
    );
  });

  it('say in words which mark is which year where the first row’s marks lie nearer than 20 points', () => {
    expect(texts(drawn([row(50, 60)]))).toContain('Ring: 2025, fylld: 2026');
    expect(texts(drawn([row(50, 61)]))).toEqual(expect.arrayContaining(['2025', '2026']));
  });

  it('draw no joint where the marks touch', () => {
    expect(weights(drawn([row(50, 55)]))).toHaveLength(3);
  });

  it('keep above the sentences and on the slide, whatever the names and figures; two years never overlap', () => {
    const figure = fc.double({ min: 0, max: 100, noNaN: true });
    const name = fc.string({ minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: figure, now: figure, sure: fc.boolean(), name }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(84, 104),
        (rows, top) => {
          for (const part of trendRows.split(block(rows.map((one) => row(one.before, one.now, one.sure, one.name))), {
            top,
            bottom: 360,
            foot: 0,
          })) {
            const requests = drawn(part.rows, top);
            const made = boxes(requests);
            if (part.rows.length > 1)
              expect(Math.max(...made.map(({ y, height }) => y + height))).toBeLessThanOrEqual(300);
            expect(Math.min(...made.map(({ x }) => x))).toBeGreaterThanOrEqual(42 - 7.2 - 0.01);
            expect(Math.max(...made.map(({ x, width }) => x + width))).toBeLessThanOrEqual(678 + 7.2 + 0.01);
            const at = (text: string) =>
              made.find(
                ({ id }) => id === requests.find(({ insertText }) => insertText?.text === text)?.insertText?.objectId,
              );
            const [before, now] = [at('2025'), at('2026')];
            if (before && now)
              expect(Math.abs(before.x - now.x)).toBeGreaterThanOrEqual(textWidthPt('2025', 18, false));
          }
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });
});
