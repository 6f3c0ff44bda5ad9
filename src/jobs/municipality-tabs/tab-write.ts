/** One municipality's tab: what should be in it against what is, and the requests that make up the difference. */
import type { Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import type { ChartWithGuide } from '../../report/tabs/tab-blocks';
import { columnPlace, municipalityColumns } from '../../report/tabs/municipality-columns';
import { type KeptQuestion, type MunicipalityFacts, municipalityTab } from '../../report/tabs/municipality-tab';
import type { Survey } from '../../responses/survey';
import type { Together } from '../../requests/sheets/batches';
import { chartRowKey } from '../../requests/sheets/page/blocks/chart-rows';
import { rowKey } from '../../requests/sheets/page/blocks/table-rows';
import { addChart, chartSpec, deleteChart, updateChartSpec } from '../../requests/sheets/chart/chart';
import { contentHash } from '../../requests/content-hash';
import {
  createDeveloperMetadata,
  metadataKeys,
  updateDeveloperMetadata,
} from '../../requests/sheets/developer-metadata';
import { type KeyedColumns, keyAt, keysOf, ownAt, planRows } from '../../requests/sheets/municipality-tab/keyed-rows';
import { keyedRequests } from '../../requests/sheets/municipality-tab/keyed-tab';
import { stands } from '../../requests/sheets/overwritten-rows';
import type { SheetRow } from '../../requests/sheets/sheet-row';
import { NOTE_KEY, pageRows } from '../../requests/sheets/page/page-rows';
import type { ChartDataTab } from '../workbook/chart-data-tab';
import { foldedAnew, layoutOf, newTab } from './tab-layout';
import type { Target } from './target';

export const keyedColumns: KeyedColumns = {
  key: columnPlace('id'),
  own: columnPlace('own'),
  count: municipalityColumns.length,
};

const QUESTIONS = rowKey('questions', '');

export interface TabWrite {
  readonly target: Target;
  readonly requests: Together;
  /** Keys by row as they stand once the requests are carried out where the tab was read; others mean that rows were moved. */
  readonly keys: readonly string[];
  /** Nothing but what somebody had typed over or taken away. */
  readonly restores: boolean;
  /** A chart of ours is there afterwards. */
  readonly leavesChart: boolean;
  /** Its columns are folded so afterwards. */
  readonly layout: string;
}

/** null where the tab is as it should be. */
export function tabWrite(
  target: Target,
  facts: Pick<MunicipalityFacts, 'analysis' | 'survey' | 'computed'>,
  data: ChartDataTab,
  words: Words,
): TabWrite | null {
  const { sheetId, grid, block } = target;
  const tab = municipalityTab(target.unit, target.result, {
    ...facts,
    own: ownWords(grid),
    kept: keptQuestions(grid, facts.survey),
    words,
  });
  const rows = pageRows(tab, keyedColumns.count);
  const chart =
    tab.blocks.find((candidate): candidate is ChartWithGuide => candidate.type === 'fourFieldChart') ?? null;
  const spec = chart && block !== null ? chartSpec(chart, chartTexts(chart, words), data.source(block)) : null;
  const chartCells = block === null ? [] : data.blockRequests(block, target.unit.name, chart);

  // Neither the note, which has today's date, nor the looks, which a row gets once.
  const texts = rows
    .filter(({ key }) => key !== NOTE_KEY)
    .map(({ key, cells }) => [key, ...cells.map(({ value }) => value ?? 0)]);
  const content = contentHash(JSON.stringify([texts, spec, chartCells]));
  const layout = layoutOf(tab.folded);
  const hashFor = (keys: readonly string[]): string => `${content}.${contentHash(keys.join('\n'))}.${layout}`;
  const restores = target.hash?.startsWith(`${content}.`) === true && !asWritten(rows, grid);
  if (!data.isNew && !restores && target.hash === hashFor(keysOf(grid, keyedColumns))) return null;

  const plan = planRows(grid, rows, keyedColumns);
  const hash = hashFor(plan.keys);
  const anchor = chart ? Math.max(0, plan.keys.indexOf(chartRowKey(chart.key, 0))) : 0;
  return {
    target,
    restores,
    keys: plan.keys,
    leavesChart: spec !== null,
    layout,
    requests: [
      ...(target.isNew ? newTab(target, rows.length, facts.analysis.minimumGroup, words) : []),
      ...foldedAnew(target, tab.folded),
      ...keyedRequests(plan, sheetId, keyedColumns, { rowCount: target.rowCount, inNewTab: target.isNew }),
      ...chartCells,
      ...(spec && !target.hasChart ? [addChart(target.chartId, spec, sheetId, anchor)] : []),
      ...(spec && target.hasChart ? [updateChartSpec(target.chartId, spec)] : []),
      ...(!spec && target.hasChart ? [deleteChart(target.chartId)] : []),
      target.hash === null
        ? createDeveloperMetadata(target.hashMetadataId, metadataKeys.hash, hash, { sheetId })
        : updateDeveloperMetadata(target.hashMetadataId, hash),
    ],
  };
}

/** Whether each row of ours is there and says what it should, wherever people have put it. */
function asWritten(rows: readonly SheetRow[], grid: Grid): boolean {
  const places = new Map(
    keysOf(grid, keyedColumns)
      .map((key, place) => [key, place] as const)
      .reverse(),
  );
  return rows.every((row) => {
    const place = places.get(row.key);
    return row.key === NOTE_KEY || (place !== undefined && stands(onlyOurs(row), grid[place] ?? []));
  });
}

/** Without the key and people's own words. */
const onlyOurs = (row: SheetRow): SheetRow => ({
  ...row,
  cells: row.cells.map((cell, column) =>
    column === keyedColumns.key || column === keyedColumns.own ? { ...cell, owned: true } : cell,
  ),
});

const chartTexts = (
  { points }: ChartWithGuide,
  { municipalityWords }: Words,
): { readonly title: string; readonly subtitle: string } => ({
  title: municipalityWords.chartTitle(points.length),
  subtitle: municipalityWords.chartSubtitle,
});

const questionRows = (grid: Grid): readonly { row: number; id: string; own: string }[] =>
  grid.flatMap((_, row) => {
    const key = keyAt(grid, row, keyedColumns);
    return key.startsWith(QUESTIONS)
      ? [{ row, id: key.slice(QUESTIONS.length), own: ownAt(grid, row, keyedColumns) }]
      : [];
  });

const ownWords = (grid: Grid): ReadonlyMap<string, string> => {
  const written = new Map<string, string>();
  for (const { id, own } of questionRows(grid)) if (own !== '' && !written.has(id)) written.set(id, own);
  return written;
};

/** Questions that are no longer asked and that somebody has written about. */
function keptQuestions(grid: Grid, survey: Survey): readonly KeptQuestion[] {
  const asked = new Set(survey.questions.map(({ id }) => id));
  const kept = questionRows(grid).filter(({ id, own }) => own.trim() !== '' && !asked.has(id));
  return kept
    .filter(({ id }, place) => kept.findIndex((other) => other.id === id) === place)
    .map(({ row, id }) => ({ id, shortName: cellText(grid, row, 'shortName'), area: cellText(grid, row, 'area') }));
}

const cellText = (grid: Grid, row: number, key: 'shortName' | 'area'): string =>
  String(grid[row]?.[columnPlace(key)] ?? '');
