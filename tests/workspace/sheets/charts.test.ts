/** Charts: stored as they were asked for, with Google's defaults, moved and removed by id. */
import { fixture, message, type Answer, type Fixture } from './spreadsheet-fixture';

const column = (at: number): object => ({
  sourceRange: {
    sources: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 5, startColumnIndex: at, endColumnIndex: at + 1 }],
  },
});
const spec = (title: string): object => ({
  title,
  basicChart: {
    chartType: 'SCATTER',
    legendPosition: 'NO_LEGEND',
    headerCount: 1,
    domains: [{ domain: column(0) }],
    series: [{ series: column(1), targetAxis: 'LEFT_AXIS', color: { red: 0.5 } }],
  },
});

function charted(): Fixture {
  const made = fixture();
  made.batch(
    { addSheet: { properties: { sheetId: 7 } } },
    {
      addChart: {
        chart: { chartId: 3, spec: spec('=1+1'), position: { overlayPosition: { anchorCell: { rowIndex: 2 } } } },
      },
    },
  );
  return made;
}

it('a chart gets Google’s size, its colours their twins, its title stays text', () => {
  const [chart] = charted().get().sheets[0].charts as Answer[];
  expect(chart.position).toEqual({
    overlayPosition: { anchorCell: { rowIndex: 2 }, widthPixels: 600, heightPixels: 371 },
  });
  expect(chart.spec.title).toBe('=1+1');
  expect(chart.spec.basicChart.series[0]).toMatchObject({
    color: { red: 0.49803922 },
    colorStyle: { rgbColor: { red: 0.49803922 } },
  });
  expect(chart.spec.basicChart.domains[0].domain.sourceRange.sources[0]).not.toHaveProperty('sheetId');
});

it('a chart moves to another sheet, changes its spec and goes', () => {
  const made = charted();
  made.batch({
    updateEmbeddedObjectPosition: {
      objectId: 3,
      newPosition: { overlayPosition: { anchorCell: { sheetId: 7 }, widthPixels: 300 } },
      fields: 'anchorCell,widthPixels',
    },
  });
  made.batch({ updateChartSpec: { chartId: 3, spec: spec('Nytt') } });
  const { sheets } = made.get();
  expect(sheets[0]).not.toHaveProperty('charts');
  expect(sheets[1].charts[0]).toMatchObject({
    spec: { title: 'Nytt' },
    position: { overlayPosition: { anchorCell: { sheetId: 7 }, widthPixels: 300 } },
  });
  made.batch({ deleteEmbeddedObject: { objectId: 3 } });
  expect(made.get().sheets[1]).not.toHaveProperty('charts');
});

it('a copied sheet has its own chart that points at itself', () => {
  const made = charted();
  made.batch({ duplicateSheet: { sourceSheetId: 0, newSheetId: 9, newSheetName: 'Kopia', insertSheetIndex: 2 } });
  const [chart] = made.get().sheets[2].charts as Answer[];
  expect(chart.chartId).not.toBe(3);
  expect(chart.spec.basicChart.domains[0].domain.sourceRange.sources[0].sheetId).toBe(9);
  expect(chart.position.overlayPosition.anchorCell.sheetId).toBe(9);
});

describe('axes and series', () => {
  const basic = (chart: object, series: object = {}): object => ({
    basicChart: {
      chartType: 'SCATTER',
      domains: [{ domain: column(0) }],
      series: [{ series: column(1), ...series }],
      ...chart,
    },
  });
  const add = (asked: object): Answer =>
    fixture().batch({ addChart: { chart: { spec: asked, position: { overlayPosition: {} } } } });

  it.each<[string, object]>([
    [
      'an axis on each side',
      basic({ axis: [{ position: 'BOTTOM_AXIS' }, { position: 'LEFT_AXIS' }, { position: 'RIGHT_AXIS' }] }),
    ],
    [
      'text of its own on the axis of the domain',
      basic({ axis: [{ position: 'BOTTOM_AXIS', format: { bold: true } }] }),
    ],
    ['a right-hand series', basic({}, { targetAxis: 'RIGHT_AXIS' })],
    ['bars along the bottom', basic({ chartType: 'BAR' }, { targetAxis: 'BOTTOM_AXIS' })],
    [
      'a combination',
      basic({ chartType: 'COMBO' }, { type: 'LINE', lineStyle: { width: 1 }, pointStyle: { size: 3 } }),
    ],
    ['stacked columns', basic({ chartType: 'COLUMN', stackedType: 'STACKED' })],
    ['a line’s style', basic({ chartType: 'LINE' }, { lineStyle: { width: 1 }, pointStyle: { size: 3 } })],
  ])('%s is taken', (_, asked) => {
    const answer = add(asked);
    expect(answer.status === 200 ? '' : message(answer)).toBe('');
  });

  it.each<[string, object, string]>([
    [
      'two axes on one side',
      basic({ axis: [{ position: 'LEFT_AXIS' }, { position: 'LEFT_AXIS', title: 'x' }] }),
      'A chart may not have more than one axis per axis position.',
    ],
    ['an axis that stands nowhere', basic({ axis: [{ title: 'x' }] }), 'Each axis must have a position.'],
    [
      'a type of series in a chart that is no combination',
      basic({}, { type: 'LINE' }),
      'The type of a series is valid only if the chartType is COMBO.',
    ],
    [
      'bars in a combination',
      basic({ chartType: 'COMBO' }, { type: 'BAR' }),
      'Series of type BAR are not supported in a COMBO chart.',
    ],
    [
      'a series on the axis of the domain',
      basic({}, { targetAxis: 'BOTTOM_AXIS' }),
      'BOTTOM_AXIS is not a valid minor axis of a SCATTER chart.',
    ],
    [
      'bars on the axis of the domain',
      basic({ chartType: 'BAR' }, { targetAxis: 'LEFT_AXIS' }),
      'LEFT_AXIS is not a valid minor axis of a BAR chart.',
    ],
    ['columns with a line', basic({ chartType: 'COLUMN' }, { lineStyle: { width: 1 } }), 'lineStyle is not valid'],
    ['columns with points', basic({ chartType: 'COLUMN' }, { pointStyle: { size: 1 } }), 'pointStyle is not valid'],
    [
      'columns with a line in a combination',
      basic({ chartType: 'COMBO' }, { type: 'COLUMN', lineStyle: { width: 1 } }),
      'lineStyle is not valid',
    ],
    ['points that are stacked', basic({ stackedType: 'STACKED' }), 'stackedType is not supported'],
    ['sums of what is not stacked', basic({ chartType: 'COLUMN', totalDataLabel: { type: 'DATA' } }), 'totalDataLabel'],
    [
      'a title that is struck through',
      { ...basic({}), titleTextFormat: { strikethrough: true } },
      'spec.titleTextFormat.strikethrough is not supported',
    ],
  ])('%s is refused', (_, asked, words) => {
    const answer = add(asked);
    expect(answer.status).toBe(400);
    expect(message(answer)).toContain(words);
  });

  it('is 501 where a combination does not say what its series are', () => {
    expect(add(basic({ chartType: 'COMBO' })).status).toBe(501);
  });

  it('a chart must have a kind and a place, in Google’s words', () => {
    const { batch } = fixture();
    expect(message(batch({ addChart: { chart: { spec: { title: 'x' }, position: { overlayPosition: {} } } } }))).toBe(
      'Invalid requests[0].addChart: One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart ' +
        'must be set on chartSpec.',
    );
    for (const place of [{}, { position: {} }]) {
      expect(message(batch({ addChart: { chart: { spec: spec('x'), ...place } } }))).toBe(
        'Invalid requests[0].addChart: One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set',
      );
    }
  });
});
