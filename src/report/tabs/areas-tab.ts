/** The tab Delområden: every unit's areas, then its categories and dimensions, hidden figures as empty cells with the reason in words. */
import type { Analysis, AreaResult, Level, UnitResult } from '../../analysis/analysis';
import { allMunicipalities, fewerThan, shownText } from '../../messages/sv/analysis-tab';
import { areaHeaders, areaWords as words } from '../../messages/sv/areas-tab';
import { certaintyNames, sensitivityText } from '../../messages/sv/judgements';
import { municipalityWords } from '../../messages/sv/municipality-tab';
import { fieldNames, shownNames, tabNames } from '../../messages/sv/tabs';
import { tabNotes } from '../../messages/sv/workbook';
import { defaults } from '../../settings/settings';
import type { NumberFormat, TableCell } from '../blocks';
import { changeColumn } from '../change-in-words';
import { againstOthersText } from './analysis-tab';
import { figureCell, marginCell, wordCell } from './figure-cells';
import type { ListColumn, ListTab } from './list-tab';

const KINDS = ['areas', 'categories', 'dimensions'] as const;

interface Row {
  readonly analysis: Analysis;
  readonly unit: UnitResult;
  readonly kind: (typeof KINDS)[number];
  readonly result: AreaResult;
}

type Key = keyof typeof areaHeaders;

const columns: Readonly<
  Record<Key, { readonly widthPx: number; readonly format?: NumberFormat; readonly cell: (row: Row) => TableCell }>
> = {
  year: { widthPx: 64, format: 'whole', cell: ({ analysis }) => figureCell(analysis.year, 'whole') },
  municipality: { widthPx: 140, cell: ({ analysis, unit }) => wordCell(municipalityOf(unit, analysis)) },
  unit: { widthPx: 184, cell: ({ unit }) => wordCell(unit.level === 'total' ? allMunicipalities : unit.name) },
  kind: { widthPx: 92, cell: ({ kind }) => wordCell(words.kinds[kind]) },
  name: { widthPx: 220, cell: ({ result }) => wordCell(result.area) },
  questionCount: { widthPx: 84, format: 'whole', cell: ({ result }) => figureCell(result.questionCount, 'whole') },
  answering: { widthPx: 92, format: 'whole', cell: ({ result }) => figureCell(result.answering, 'whole') },
  mean: { widthPx: 112, format: 'oneDecimal', cell: ({ result }) => figureCell(result.mean, 'oneDecimal') },
  selfRating: { widthPx: 112, format: 'whole', cell: ({ result }) => figureCell(result.selfRating, 'whole') },
  margin: { widthPx: 104, format: 'whole', cell: ({ analysis, result }) => marginCell(result, analysis.scale) },
  dontKnowShare: { widthPx: 92, format: 'percent', cell: ({ result }) => figureCell(result.dontKnowShare, 'percent') },
  shareLow: { widthPx: 92, format: 'percent', cell: ({ result }) => figureCell(result.shareInterval?.[0], 'percent') },
  shareHigh: { widthPx: 92, format: 'percent', cell: ({ result }) => figureCell(result.shareInterval?.[1], 'percent') },
  field: { widthPx: 124, cell: ({ result }) => wordCell(result.field ? fieldNames[result.field] : '') },
  startScore: { widthPx: 92, format: 'whole', cell: ({ result }) => figureCell(result.startScore, 'whole') },
  certainty: { widthPx: 104, cell: ({ result }) => wordCell(result.certainty ? certaintyNames[result.certainty] : '') },
  sensitivity: {
    widthPx: 284,
    cell: ({ result }) => wordCell(result.sensitivity ? sensitivityText(result.sensitivity) : ''),
  },
  others: { widthPx: 150, cell: ({ result }) => wordCell(againstOthersText(result)) },
  change: {
    widthPx: 204,
    cell: ({ analysis, result }) => wordCell(changeColumn(result.change, analysis.minimumGroup)),
  },
  shown: { widthPx: 190, cell: ({ analysis, result }) => wordCell(shownText(result.shown, analysis.minimumGroup)) },
};

const keys = Object.keys(columns) as readonly Key[];

const municipalityOf = (unit: UnitResult, { units }: Analysis): string =>
  unit.level === 'total' ? allMunicipalities : (units.find(({ id }) => id === unit.municipality)?.name ?? unit.name);

export function areasTab(analysis: Analysis): ListTab {
  const rows = KINDS.flatMap((kind) =>
    analysis.units.flatMap((unit) => unit[kind].map((result): Row => ({ analysis, unit, kind, result }))),
  );
  const hidden = analysis.units.flatMap((unit) =>
    unit.hiddenDivisions.map((level) => hiddenRow(analysis, unit, level)),
  );
  const none = analysis.source === 'aggregates' ? words.fromAggregates : words.noAreas;
  const cells =
    rows.length === 0 ? [sentenceRow({ name: none })] : rows.map((row) => keys.map((key) => columns[key].cell(row)));
  return withRows([...cells, ...hidden], analysis.minimumGroup);
}

/** A way to divide that is left out has one row, which says so. */
const hiddenRow = (analysis: Analysis, unit: UnitResult, level: Level): readonly TableCell[] =>
  sentenceRow({
    municipality: municipalityOf(unit, analysis),
    unit: words.divisions[level],
    name: municipalityWords.divisionHidden,
    shown: shownNames.protects,
  });

const sentenceRow = (texts: Partial<Record<Key, string>>): readonly TableCell[] =>
  keys.map((key) => wordCell(texts[key] ?? ''));

const columnOf = (key: Key, minimumGroup: number): ListColumn => ({
  key,
  header: areaHeaders[key],
  widthPx: columns[key].widthPx,
  ...(columns[key].format && { format: columns[key].format, align: 'right' as const }),
  ...(key === 'certainty' && { looks: { [certaintyNames.uncertain]: 'muted' as const } }),
  ...(key === 'shown' && {
    looks: { [fewerThan(minimumGroup)]: 'muted' as const, [shownNames.protects]: 'muted' as const },
  }),
});

const withRows = (rows: ListTab['rows'], minimumGroup: number): ListTab => ({
  key: 'areas',
  name: tabNames.areas,
  note: tabNotes.areas,
  columns: keys.map((key) => columnOf(key, minimumGroup)),
  rows,
  spareRows: 0,
});

/** Delområden before anything has been worked out. */
export const emptyAreasTab: ListTab = withRows([], defaults.minimumGroup);
