/** The columns of Gemensam: first what is read there, as the joint pictures have it, then, hidden until somebody opens them, all else that is known of a row. */
import type { Analysis, EqualWeight, Figures, Judgement } from '../../analysis/analysis';
import type { FieldsAmong } from '../../analysis/fields-among';
import type { Words } from '../../messages';
import type { Standing } from '../standing';
import { figureCell, marginCell, wordCell } from './figure-cells';
import { figureCells } from './municipality-cells';
import type { Column, NumberFormat, TableCell } from './table';

/** Longer lists of municipalities are counted; who is where stands in Analys and Delområden. */
export const MOST_NAMES = 12;

type Result = Figures & Judgement;

/** An area or a question of all together. */
export interface JointRow {
  readonly words: Words;
  readonly analysis: Analysis;
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly equal: EqualWeight;
  readonly pooled: Result;
  /** As the joint picture draws it. */
  readonly drawn: Result;
  readonly among: FieldsAmong;
  readonly standings: readonly { readonly name: string; readonly standing: Standing }[];
  /** Active municipalities, shown or not. */
  readonly municipalities: number;
}

interface JointColumn {
  readonly widthPx: number;
  readonly format?: NumberFormat;
  readonly align?: 'right';
  readonly header: (words: Words) => string;
  readonly cell: (row: JointRow) => TableCell;
}

const names =
  (is: (standing: Standing) => boolean) =>
  ({ standings, words }: JointRow): TableCell => {
    const found = standings.filter(({ standing }) => is(standing)).map(({ name }) => name);
    return wordCell(found.length > MOST_NAMES ? words.jointWords.manyNames(found.length) : found.join(', '));
  };
const otherwise = (word: Standing['otherwise']) => names((standing) => standing.otherwise === word);
/** A number only: no row has the name of a hidden municipality beside a figure. */
const hiddenCount = ({ standings, words }: JointRow): TableCell => {
  const hidden = standings.filter(({ standing }) => standing.otherwise === 'hidden').length;
  return wordCell(hidden === 0 ? '' : words.jointWords.ofMunicipalities(hidden, standings.length));
};
const among = ({ among: { counts, of }, words }: JointRow, field: 'startHere' | 'knownStrength'): TableCell =>
  wordCell(of === 0 ? '' : words.jointWords.ofMunicipalities(counts[field], of));
/** '' where no municipality counts. */
const baseOf = (base: Figures['base'], { municipalities, words }: JointRow): TableCell =>
  wordCell(
    !base || base.meanOf + base.shareOf === 0 ? '' : words.jointPage.of(base.meanOf, base.shareOf, municipalities),
  );
/** A figure as a municipality's tab shows it, and under the same header. */
const asDrawn = (
  key: 'selfRating' | 'margin' | 'dontKnow' | 'dontKnowRange',
): Pick<JointColumn, 'header' | 'cell' | 'align'> => ({
  align: 'right',
  header: ({ municipalityHeaders }) => municipalityHeaders[key],
  cell: ({ drawn, analysis, words }) => figureCells(drawn, analysis, words)[key] ?? wordCell(''),
});
const titled = (key: keyof Words['jointHeaders']): Pick<JointColumn, 'header'> => ({
  header: ({ jointHeaders }) => jointHeaders[key],
});
const figure = (
  key: keyof Words['jointHeaders'],
  widthPx: number,
  format: NumberFormat,
  of: (row: JointRow) => number | null | undefined,
): JointColumn => ({ ...titled(key), widthPx, format, align: 'right', cell: (row) => figureCell(of(row), format) });
const listOf = (key: keyof Words['jointHeaders'], cell: JointColumn['cell']): JointColumn => ({
  ...titled(key),
  widthPx: LIST_PX,
  cell,
});

/** Most of the lists of names that there are go on one line. */
const LIST_PX = 420;

/** The first seven are as wide as the chart, and with the three that follow 1 274 pixels, as a municipality's tab is (LOOK.md section 7). */
const visible = {
  name: { ...titled('name'), widthPx: 224, cell: ({ name }) => wordCell(name) },
  kind: { ...titled('kind'), widthPx: 92, cell: ({ kind }) => wordCell(kind) },
  field: {
    ...titled('field'),
    widthPx: 124,
    cell: ({ drawn, words }) => wordCell(drawn.field ? words.fieldNames[drawn.field] : ''),
  },
  drawnSelfRating: { ...asDrawn('selfRating'), widthPx: 130, format: 'whole' },
  drawnMargin: { ...asDrawn('margin'), widthPx: 80, format: 'whole' },
  drawnShare: { ...asDrawn('dontKnow'), widthPx: 84, format: 'percent' },
  drawnRange: { ...asDrawn('dontKnowRange'), widthPx: 102 },
  startHere: { ...titled('startHere'), widthPx: 142, cell: (row) => among(row, 'startHere') },
  common: {
    ...titled('common'),
    widthPx: 160,
    cell: ({ among: { common }, words }) => wordCell(common ? words.jointWords.common[common] : ''),
  },
  of: {
    ...titled('of'),
    widthPx: 136,
    cell: (row) => baseOf(row.drawn.base, row),
  },
} satisfies Readonly<Record<string, JointColumn>>;

const closed = {
  id: { ...titled('id'), widthPx: 84, cell: ({ id }) => wordCell(id) },
  knownStrength: { ...titled('knownStrength'), widthPx: 128, cell: (row) => among(row, 'knownStrength') },
  equalSelfRating: figure('equalSelfRating', 132, 'whole', ({ equal }) => equal.selfRating),
  equalMargin: {
    ...titled('equalMargin'),
    widthPx: 124,
    format: 'whole',
    align: 'right',
    cell: ({ equal, analysis, words }) => marginCell(equal, analysis.scale, words),
  },
  equalShare: figure('equalShare', 124, 'percent', ({ equal }) => equal.dontKnowShare),
  equalLow: figure('equalLow', 124, 'percent', ({ equal }) => equal.shareInterval?.[0]),
  equalHigh: figure('equalHigh', 124, 'percent', ({ equal }) => equal.shareInterval?.[1]),
  equalScore: figure('equalScore', 124, 'whole', ({ equal }) => equal.startScore),
  equalOf: { ...titled('equalOf'), widthPx: 124, cell: (row) => baseOf(row.equal, row) },
  selfRating: figure('selfRating', 132, 'whole', ({ pooled }) => pooled.selfRating),
  margin: {
    ...titled('margin'),
    widthPx: 104,
    format: 'whole',
    align: 'right',
    cell: ({ pooled, analysis, words }) => marginCell(pooled, analysis.scale, words),
  },
  share: figure('share', 104, 'percent', ({ pooled }) => pooled.dontKnowShare),
  low: figure('low', 104, 'percent', ({ pooled }) => pooled.shareInterval?.[0]),
  high: figure('high', 104, 'percent', ({ pooled }) => pooled.shareInterval?.[1]),
  score: figure('score', 104, 'whole', ({ pooled }) => pooled.startScore),
  shown: {
    ...titled('shown'),
    widthPx: 190,
    cell: ({ pooled, analysis, words }) => wordCell(words.shownText(pooled.shown, analysis.minimumGroup)),
  },
  lower: listOf(
    'lower',
    names(({ rating }) => rating === 'lower'),
  ),
  higher: listOf(
    'higher',
    names(({ rating }) => rating === 'higher'),
  ),
  more: listOf(
    'more',
    names(({ dontKnow }) => dontKnow === 'more'),
  ),
  fewer: listOf(
    'fewer',
    names(({ dontKnow }) => dontKnow === 'fewer'),
  ),
  alike: listOf('alike', otherwise('alike')),
  unknown: listOf('unknown', otherwise('unknown')),
  tooFew: listOf('tooFew', otherwise('tooFew')),
  hidden: { ...titled('hidden'), widthPx: 128, cell: hiddenCount },
} satisfies Readonly<Record<string, JointColumn>>;

const columns: Readonly<Record<string, JointColumn>> = { ...visible, ...closed };

/** How wide they are, and from which on they are hidden from view. */
export const jointLayout = {
  widths: Object.values(columns).map(({ widthPx }) => widthPx),
  closedFrom: Object.keys(visible).length,
};
/** Place of the first column beside the chart, and the room there. */
export const besideChart = {
  column: jointLayout.closedFrom - 3,
  widthPx: visible.startHere.widthPx + visible.common.widthPx + visible.of.widthPx,
};

export const jointColumns = (words: Words): readonly Column[] =>
  Object.entries(columns).map(([key, { header, widthPx, format, align }]) => ({
    key,
    header: header(words),
    widthPx,
    ...(format && { format }),
    ...(align && { align }),
  }));

export const jointCells = (row: JointRow): readonly TableCell[] => Object.values(columns).map(({ cell }) => cell(row));
