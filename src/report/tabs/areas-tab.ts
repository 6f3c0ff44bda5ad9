/** The tab Delområden: every unit's areas, then its categories and dimensions, hidden figures as empty cells with the reason in words. */
import type { Analysis, AreaResult, Level, UnitResult } from '../../analysis/analysis';
import { jointPicture } from '../../analysis/joint-picture';
import type { Words } from '../../messages';
import { jointName } from '../joint-name';
import { settingTable } from '../../settings/setting-table';
import { changeColumn } from '../change-in-words';
import { againstOthersText } from './analysis-tab';
import { figureCell, marginCell, wordCell } from './figure-cells';
import type { ListColumn, ListTab } from './list-tab';
import type { NumberFormat, TableCell } from './table';

const KINDS = ['areas', 'categories', 'dimensions'] as const;

interface Row {
  readonly words: Words;
  readonly analysis: Analysis;
  readonly unit: UnitResult;
  readonly kind: (typeof KINDS)[number];
  readonly result: AreaResult;
}

type Key = keyof Words['areaHeaders'];

const columns: Readonly<
  Record<Key, { readonly widthPx: number; readonly format?: NumberFormat; readonly cell: (row: Row) => TableCell }>
> = {
  year: { widthPx: 64, format: 'whole', cell: ({ analysis }) => figureCell(analysis.year, 'whole') },
  municipality: { widthPx: 140, cell: ({ analysis, unit, words }) => wordCell(municipalityOf(unit, analysis, words)) },
  unit: {
    widthPx: 184,
    cell: ({ unit, analysis, words }) => wordCell(unit.level === 'total' ? jointName(analysis, words) : unit.name),
  },
  kind: { widthPx: 92, cell: ({ kind, words }) => wordCell(words.areaWords.kinds[kind]) },
  name: { widthPx: 220, cell: ({ result }) => wordCell(result.area) },
  questionCount: { widthPx: 84, format: 'whole', cell: ({ result }) => figureCell(result.questionCount, 'whole') },
  answering: { widthPx: 92, format: 'whole', cell: ({ result }) => figureCell(result.answering, 'whole') },
  mean: { widthPx: 112, format: 'oneDecimal', cell: ({ result }) => figureCell(result.mean, 'oneDecimal') },
  selfRating: { widthPx: 112, format: 'whole', cell: ({ result }) => figureCell(result.selfRating, 'whole') },
  margin: {
    widthPx: 104,
    format: 'whole',
    cell: ({ analysis, result, words }) => marginCell(result, analysis.scale, words),
  },
  dontKnowShare: { widthPx: 92, format: 'percent', cell: ({ result }) => figureCell(result.dontKnowShare, 'percent') },
  shareLow: { widthPx: 92, format: 'percent', cell: ({ result }) => figureCell(result.shareInterval?.[0], 'percent') },
  shareHigh: { widthPx: 92, format: 'percent', cell: ({ result }) => figureCell(result.shareInterval?.[1], 'percent') },
  field: { widthPx: 124, cell: ({ result, words }) => wordCell(result.field ? words.fieldNames[result.field] : '') },
  startScore: { widthPx: 92, format: 'whole', cell: ({ result }) => figureCell(result.startScore, 'whole') },
  certainty: {
    widthPx: 104,
    cell: ({ result, words }) => wordCell(result.certainty ? words.certaintyNames[result.certainty] : ''),
  },
  sensitivity: {
    widthPx: 284,
    cell: ({ result, words }) => wordCell(result.sensitivity ? words.sensitivityText(result.sensitivity) : ''),
  },
  others: { widthPx: 150, cell: ({ result, words }) => wordCell(againstOthersText(result, words)) },
  change: {
    widthPx: 204,
    cell: ({ analysis, result, words }) => wordCell(changeColumn(result.change, analysis.minimumGroup, words)),
  },
  shown: {
    widthPx: 190,
    cell: ({ analysis, result, words }) => wordCell(words.shownText(result.shown, analysis.minimumGroup)),
  },
};

const keys = Object.keys(columns) as readonly Key[];

const municipalityOf = (unit: UnitResult, analysis: Analysis, words: Words): string =>
  unit.level === 'total'
    ? jointName(analysis, words)
    : (analysis.units.find(({ id }) => id === unit.municipality)?.name ?? unit.name);

export function areasTab(whole: Analysis, words: Words): ListTab {
  // As the decks have it: the same figure under the same name.
  const analysis = jointPicture(whole)?.analysis ?? whole;
  const rows = KINDS.flatMap((kind) =>
    analysis.units.flatMap((unit) => unit[kind].map((result): Row => ({ words, analysis, unit, kind, result }))),
  );
  const hidden = analysis.units.flatMap((unit) =>
    unit.hiddenDivisions.map((level) => hiddenRow(analysis, unit, level, words)),
  );
  const none = analysis.source === 'aggregates' ? words.areaWords.fromAggregates : words.areaWords.noAreas;
  const cells =
    rows.length === 0 ? [sentenceRow({ name: none })] : rows.map((row) => keys.map((key) => columns[key].cell(row)));
  return withRows([...cells, ...hidden], analysis.minimumGroup, words);
}

/** A way to divide that is left out has one row, which says so. */
const hiddenRow = (analysis: Analysis, unit: UnitResult, level: Level, words: Words): readonly TableCell[] =>
  sentenceRow({
    municipality: municipalityOf(unit, analysis, words),
    unit: words.areaWords.divisions[level],
    name: words.municipalityWords.divisionHidden,
    shown: words.shownNames.hidden,
  });

const sentenceRow = (texts: Partial<Record<Key, string>>): readonly TableCell[] =>
  keys.map((key) => wordCell(texts[key] ?? ''));

const columnOf = (key: Key, minimumGroup: number, words: Words): ListColumn => ({
  key,
  header: words.areaHeaders[key],
  widthPx: columns[key].widthPx,
  ...(columns[key].format && { format: columns[key].format, align: 'right' as const }),
  ...(key === 'certainty' && { looks: { [words.certaintyNames.uncertain]: 'muted' as const } }),
  ...(key === 'shown' && {
    looks: { [words.fewerThan(minimumGroup)]: 'muted' as const, [words.shownNames.hidden]: 'muted' as const },
  }),
});

const withRows = (rows: ListTab['rows'], minimumGroup: number, words: Words): ListTab => ({
  key: 'areas',
  name: words.tabNames.areas,
  note: words.tabNotes.areas,
  columns: keys.map((key) => columnOf(key, minimumGroup, words)),
  rows,
  spareRows: 0,
});

/** Delområden before anything has been worked out. */
export const emptyAreasTab = (words: Words): ListTab => withRows([], settingTable.minimumGroup.otherwise, words);
