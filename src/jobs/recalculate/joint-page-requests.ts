/** Gemensam, a page that only the program writes: made if it is missing, written anew if what it says has changed or been typed over. */
import type { Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import { jointLayout } from '../../report/tabs/joint-columns';
import type { ChartWithGuide, Tab } from '../../report/tabs/tab-blocks';
import type { Survey } from '../../responses/survey';
import type { Together } from '../../requests/sheets/batches';
import { addChart, chartSpec, deleteChart, updateChartSpec } from '../../requests/sheets/chart/chart';
import { contentHash } from '../../requests/content-hash';
import {
  createDeveloperMetadata,
  metadataKeys,
  updateDeveloperMetadata,
} from '../../requests/sheets/developer-metadata';
import { freeTitle } from '../../requests/sheets/new-tab';
import { overwrittenRows } from '../../requests/sheets/overwritten-rows';
import { chartRowKey } from '../../requests/sheets/page/blocks/chart-rows';
import { newPage, pageAgain, pageInstead, placedPage } from '../../requests/sheets/page/whole-page';
import { numberId } from '../../requests/sheets/sheet-id';
import { chartDataTab, type ChartDataTab } from '../workbook/chart-data-tab';
import type { Workbook, WorkbookTab } from '../workbook/read-workbook';
import type { WorkbookIds } from '../workbook/workbook-ids';
import type { TabWrite } from './list-tab-requests';

/** What is remembered begins so once the tab is a page: it was one table before, and is laid out anew then. */
const PAGE = 'page.';

export function jointPageRequests(
  workbook: Workbook,
  page: Tab,
  survey: Survey,
  ids: WorkbookIds,
  gridOf: (sheetId: number) => Grid | undefined,
  words: Words,
): TabWrite {
  const existing = workbook.tabs.find(({ key }) => key === page.key);
  const sheetId = existing?.sheetId ?? ids.sheet(page.key);
  const data = chartDataTab(workbook, 'jointChartData', 1, survey.questions.length, ids, words);
  const chart = chartOf(page);
  const chartCells = chart ? data.blockRequests(0, page.name, chart) : [];
  const drawing = chartRequests(workbook, existing, page, sheetId, data, words);

  const placed = placedPage(page, jointLayout);
  const texts = placed.map(({ row }) => row.cells.map(({ value }) => value ?? 0));
  const hash = `${PAGE}${contentHash(JSON.stringify([texts, chartCells, drawing.spec]))}`;
  const isWritten = existing?.hash?.value === hash;
  const [, ...belowNote] = placed;
  const restored = isWritten ? overwrittenRows(belowNote, gridOf(sheetId) ?? []) : [];
  if (isWritten && restored.length === 0 && drawing.isThere)
    return { sheetId, outcome: 'same', groups: [], restored, begun: [] };

  const title = freeTitle(
    page.name,
    workbook.tabs.map((tab) => tab.title),
  );
  const rows = !existing
    ? newPage(page, jointLayout, { sheetId, tabMetadataId: ids.metadata(page.key) }, { title, index: 0 })
    : existing.hash?.value.startsWith(PAGE)
      ? pageAgain(page, jointLayout, existing)
      : pageInstead(page, jointLayout, existing);
  const remembered = existing?.hash
    ? updateDeveloperMetadata(existing.hash.metadataId, hash)
    : createDeveloperMetadata(ids.metadata(`${page.key}:hash`), metadataKeys.hash, hash, { sheetId });
  // A tab and its mark go together.
  const marked = existing ? 0 : 2;
  const rest = [...rows.slice(marked), ...drawing.requests, remembered];
  return {
    sheetId,
    outcome: existing ? 'updated' : 'made',
    groups: [chart ? data.before : [], chartCells, rows.slice(0, marked), ...rest.map((request) => [request])],
    restored,
    begun: existing?.hash ? [updateDeveloperMetadata(existing.hash.metadataId, '')] : [],
  };
}

const chartOf = (page: Tab): ChartWithGuide | null =>
  page.blocks.find((block): block is ChartWithGuide => block.type === 'fourFieldChart') ?? null;

interface Drawing {
  readonly requests: Together;
  readonly spec: object | null;
  /** Nobody has taken the chart or its cells away. */
  readonly isThere: boolean;
}

function chartRequests(
  workbook: Workbook,
  existing: WorkbookTab | undefined,
  page: Tab,
  sheetId: number,
  data: ChartDataTab,
  { municipalityWords }: Words,
): Drawing {
  const chart = chartOf(page);
  const others = new Set([...workbook.taken.charts].filter((id) => !existing?.chartIds.includes(id)));
  // In a copied file Google may have given the charts new ids: then the tab's first chart is ours.
  const copied = workbook.identity === 'copied' ? existing?.chartIds[0] : undefined;
  const chartId = copied ?? numberId(`chart:${page.key}`, others);
  const stands = existing?.chartIds.includes(chartId) ?? false;
  if (!chart) return { requests: stands ? [deleteChart(chartId)] : [], spec: null, isThere: !stands };
  const texts = {
    title: municipalityWords.chartTitle(chart.points.length),
    subtitle: municipalityWords.chartSubtitle,
  };
  const spec = chartSpec(chart, texts, data.source(0));
  const anchor = placedPage(page, jointLayout).findIndex(({ row }) => row.key === chartRowKey(chart.key, 0));
  return {
    requests: [stands ? updateChartSpec(chartId, spec) : addChart(chartId, spec, sheetId, anchor)],
    spec,
    isThere: stands && !data.isNew,
  };
}
