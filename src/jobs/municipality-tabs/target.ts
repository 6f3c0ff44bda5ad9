/** The tabs that a run of Skapa kommunflikar makes or writes: one for each active municipality, and those of municipalities that have left. */
import type { Analysis, UnitResult } from '../../analysis/analysis';
import type { Grid } from '../../grid/grid';
import { inEveryLanguage, type Words } from '../../messages';
import { municipalityKey } from '../../report/tabs/municipality-tab';
import { freeTitle } from '../../requests/sheets/new-tab';
import { numberId } from '../../requests/sheets/sheet-id';
import { findTab, type Workbook } from '../workbook/read-workbook';
import type { WorkbookIds } from '../workbook/workbook-ids';

export interface Target {
  readonly key: string;
  readonly unit: Pick<UnitResult, 'id' | 'name'>;
  /** null = the municipality has left. */
  readonly result: UnitResult | null;
  readonly sheetId: number;
  readonly title: string;
  readonly isNew: boolean;
  /** Place that it gets among the tabs if it is new; undefined = last. */
  readonly index: number | undefined;
  readonly tabMetadataId: number;
  readonly hash: string | null;
  /** How its columns are folded; null = it is from before there were any. */
  readonly layout: string | null;
  readonly hashMetadataId: number;
  readonly chartId: number;
  readonly hasChart: boolean;
  readonly rowCount: number;
  /** What stands in the tab now. */
  readonly grid: Grid;
  /** Place among the blocks of Diagramdata; null = none. */
  readonly block: number | null;
}

/** Place of the folded columns in what is remembered of a tab: its content, its keys, and they. */
const LAYOUT = 2;

export const isMunicipalityKey = (key: string | null): boolean => key !== null && key.startsWith(municipalityKey(''));

export function targets(
  workbook: Workbook,
  analysis: Analysis,
  grids: ReadonlyMap<number, Grid>,
  ids: WorkbookIds,
  words: Words,
): readonly Target[] {
  const titles = workbook.tabs.map(({ title }) => title);
  let next = placeOfNew(workbook);
  const target = (unit: Target['unit'], result: UnitResult | null, block: number | null): Target => {
    const key = municipalityKey(unit.id);
    const tab = workbook.tabs.find((candidate) => candidate.key === key);
    const title = tab?.title ?? freeTitle(words.tabNames.municipality(unit.name), titles);
    if (!tab) titles.push(title);
    const otherCharts = new Set([...workbook.taken.charts].filter((id) => !tab?.chartIds.includes(id)));
    // In a copied file Google may have given the charts new ids: then the tab's first chart is ours.
    const copied = workbook.identity === 'copied' ? tab?.chartIds[0] : undefined;
    const chartId = copied ?? numberId(`chart:${key}`, otherCharts);
    return {
      key,
      unit,
      result,
      title,
      chartId,
      block,
      sheetId: tab?.sheetId ?? ids.sheet(key),
      isNew: !tab,
      index: tab || next === undefined ? undefined : next++,
      tabMetadataId: ids.metadata(key),
      hash: tab?.hash?.value ?? null,
      layout: tab?.hash?.value.split('.')[LAYOUT] ?? null,
      hashMetadataId: tab?.hash?.metadataId ?? ids.metadata(`${key}:hash`),
      hasChart: tab?.chartIds.includes(chartId) ?? false,
      rowCount: tab?.rowCount ?? 0,
      grid: tab ? (grids.get(tab.sheetId) ?? []) : [],
    };
  };
  const units = analysis.units.filter(({ level }) => level === 'municipality');
  const present = new Set(units.map(({ id }) => municipalityKey(id)));
  const left = workbook.tabs.filter(({ key }) => isMunicipalityKey(key) && !present.has(key ?? ''));
  return [
    ...units.map((unit, block) => target(unit, unit, block)),
    ...left.map((tab) =>
      target({ id: (tab.key ?? '').slice(municipalityKey('').length), name: nameIn(tab.title) }, null, null),
    ),
  ];
}

/** Beside those that are there, wherever people have moved them; the first ones after Frågor. */
function placeOfNew(workbook: Workbook): number | undefined {
  const standing = workbook.tabs.filter(({ key }) => isMunicipalityKey(key)).map(({ index }) => index);
  const before = standing.length > 0 ? Math.max(...standing) : findTab(workbook, 'questions')?.index;
  return before === undefined ? undefined : before + 1;
}

/** "Kommun – Demostad" → Demostad; a renamed tab's own title. */
const nameIn = (title: string): string => {
  const prefix = inEveryLanguage(({ tabNames }) => tabNames.municipality('')).find((start) => title.startsWith(start));
  return title.slice(prefix?.length ?? 0);
};
