/** Charts: stored as they were asked for, with Google's defaults, moved and removed by id. */
import { fixture, type Answer, type Fixture } from './spreadsheet-fixture';

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
