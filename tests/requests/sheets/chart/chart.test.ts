import fc from 'fast-check';
import type { ChartPoint, FourFieldChart } from '../../../../src/report/four-field-chart';
import { chartSpec } from '../../../../src/requests/sheets/chart/chart';
import {
  CHART_COLUMNS,
  chartData,
  chartRowCount,
  pointRow,
  seriesColumns,
} from '../../../../src/requests/sheets/chart/chart-data';
import { pointLabels } from '../../../../src/requests/sheets/chart/chart-labels';

const point = (
  number: number,
  selfRating: number,
  dontKnowShare: number,
  field: ChartPoint['field'],
  shortlisted = false,
): ChartPoint => ({
  questionId: `F${number}`,
  number,
  name: `Sak ${number}`,
  selfRating,
  dontKnowShare,
  field,
  shortlisted,
  selfRatingInterval: null,
  shareInterval: null,
  startScore: 50 - number,
});
const chart = (points: readonly ChartPoint[]): FourFieldChart => ({
  points,
  lines: { selfRating: 50, dontKnowShare: 0.2 },
  shareAxisMax: 0.6,
  fieldNames: {
    startHere: 'Börja här',
    knownWeakness: 'Känd svaghet',
    unknownStrength: 'Okänd styrka',
    knownStrength: 'Känd styrka',
  },
  axisNames: { selfRating: 'Självskattning, 0–100', dontKnow: 'Vet ej' },
  altText: 'Fyrfältsdiagram.',
});
const columnOf = (key: string): number => seriesColumns.find((series) => series.key === key)?.y ?? -1;

describe('the cells behind a chart', () => {
  test('the ends of a line stand in neighbouring rows, and every row has an x', () => {
    const rows = chartData(chart([point(1, 30, 0.4, 'startHere')]));
    expect(rows.slice(0, 4).map((row) => [row[0], row[columnOf('lineAcross')], row[columnOf('lineDown')]])).toEqual([
      [0, 0.2, null],
      [100, 0.2, null],
      [50, null, 0],
      [50, null, 0.6],
    ]);
    expect(rows.every((row) => typeof row[0] === 'number' && row.length === CHART_COLUMNS)).toBe(true);
  });

  test('a point stands in its field’s series, a hollow one also in the white one over it, a shortlisted one only where its name is', () => {
    const rows = chartData(chart([point(1, 80, 0.1, 'knownStrength'), point(2, 30, 0.4, 'startHere', true)]));
    const [strength, shortlisted] = rows.slice(8);
    expect([strength?.[columnOf('knownStrength')], strength?.[columnOf('knownStrengthInside')]]).toEqual([0.1, 0.1]);
    expect(shortlisted?.[columnOf('startHere')]).toBeNull();
    expect(shortlisted?.[columnOf('shortlistRIGHT')]).toBe(0.4);
    expect(shortlisted?.[columnOf('shortlistRIGHT') + 1]).toBe('Sak 2');
  });

  test('all fits in the rows that are set aside', () => {
    const points = Array.from({ length: 30 }, (_, index) => point(index + 1, index * 3, 0.3, 'startHere'));
    expect(chartData(chart(points))).toHaveLength(chartRowCount(30));
  });
});

describe('a shortlisted point outside Börja här', () => {
  const rgbOf = (red: number, green: number, blue: number): object => ({
    rgbColor: { red: red / 255, green: green / 255, blue: blue / 255 },
  });
  const points = [
    point(1, 30, 0.4, 'startHere', true),
    point(2, 80, 0.3, 'unknownStrength', true),
    point(3, 20, 0.1, 'knownWeakness', true),
    point(4, 70, 0.1, 'knownStrength', true),
  ];
  const spec = chartSpec(chart(points), { title: '', subtitle: '' }, { sheetId: 1, startRow: 0, questionCount: 4 });
  const overridesOf = (key: string): unknown =>
    spec.basicChart?.series?.[seriesColumns.findIndex((series) => series.key === key)]?.styleOverrides;

  test('keeps its field’s shape and colour, as large as the others', () => {
    expect(overridesOf('shortlistRIGHT')).toStrictEqual([
      { index: pointRow(1), colorStyle: rgbOf(10, 98, 176), pointStyle: { shape: 'CIRCLE', size: 12 } },
      { index: pointRow(2), colorStyle: rgbOf(47, 54, 64), pointStyle: { shape: 'SQUARE', size: 12 } },
      { index: pointRow(3), colorStyle: rgbOf(79, 143, 134), pointStyle: { shape: 'SQUARE', size: 12 } },
    ]);
  });

  test('is hollow where the field’s marks are, by a white point over it in its own shape', () => {
    const rows = chartData(chart(points)).slice(8);
    expect(rows.map((row) => row[columnOf('shortlistInside')])).toEqual([null, 0.3, null, 0.1]);
    expect(overridesOf('shortlistInside')).toStrictEqual([
      { index: pointRow(3), colorStyle: rgbOf(255, 255, 255), pointStyle: { shape: 'SQUARE', size: 8 } },
    ]);
    expect(seriesColumns[seriesColumns.length - 1]?.key).toBe('shortlistInside');
  });

  test('says nothing of single points where all lie in Börja här', () => {
    expect(
      JSON.stringify(
        chartSpec(
          chart(points.slice(0, 1)),
          { title: '', subtitle: '' },
          { sheetId: 1, startRow: 0, questionCount: 1 },
        ),
      ),
    ).not.toContain('styleOverrides');
  });
});

describe('names in the chart', () => {
  test('each shortlisted point has one, its name or its number', () => {
    const somewhere = fc.record({
      x: fc.integer({ min: 0, max: 100 }),
      y: fc.integer({ min: 0, max: 60 }),
      shortlisted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(somewhere, { maxLength: 40 }), (places) => {
        const points = places.map(({ x, y, shortlisted }, index) =>
          point(index + 1, x, y / 100, 'startHere', shortlisted),
        );
        const labels = pointLabels(chart(points));
        expect(labels.map(({ point: { number } }) => number).sort()).toEqual(
          points
            .filter(({ shortlisted }) => shortlisted)
            .map(({ number }) => number)
            .sort(),
        );
        expect(labels.every(({ text, point: { name, number } }) => text === name || text === String(number))).toBe(
          true,
        );
      }),
    );
  });

  test('a name that would cross a dividing line goes to the other side', () => {
    expect(pointLabels(chart([point(1, 48, 0.4, 'startHere', true)]))[0]?.side).toBe('LEFT');
  });
});

describe('the chart itself', () => {
  const spec = chartSpec(
    chart([point(1, 30, 0.4, 'startHere')]),
    { title: 'Titel', subtitle: 'Under' },
    { sheetId: 9, startRow: 1, questionCount: 1 },
  );

  test('has one domain, and sources one column wide and of equal length', () => {
    expect(spec.basicChart?.domains).toHaveLength(1);
    const sources = [
      ...(spec.basicChart?.domains ?? []).map(({ domain }) => domain),
      ...(spec.basicChart?.series ?? []).flatMap(({ series, dataLabel }) => [
        series,
        ...(dataLabel ? [dataLabel.customLabelData] : []),
      ]),
    ].map((data) => data?.sourceRange?.sources?.[0]);
    for (const source of sources) {
      expect([source?.startRowIndex, source?.endRowIndex]).toEqual([1, 1 + chartRowCount(1)]);
      expect((source?.endColumnIndex ?? 0) - (source?.startColumnIndex ?? 0)).toBe(1);
    }
  });

  test('shows hidden cells, has no legend, and axes that are never cut at their low end', () => {
    expect(spec.hiddenDimensionStrategy).toBe('SHOW_ALL');
    expect(spec.basicChart?.legendPosition).toBe('NO_LEGEND');
    expect(
      spec.basicChart?.axis?.map(({ viewWindowOptions }) => [
        viewWindowOptions?.viewWindowMin,
        viewWindowOptions?.viewWindowMax,
      ]),
    ).toEqual([
      [0, 100],
      [0, 0.6],
    ]);
  });
});
