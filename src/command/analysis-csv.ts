/** The analysis as analysis.csv: unit by unit one row per question, then per area, category and dimension; full precision, what is hidden empty. */
import type {
  Analysis,
  Base,
  Comparison,
  EqualWeight,
  Figures,
  Judgement,
  Shown,
  UnitResult,
} from '../analysis/analysis';
import { FEWEST_ANSWERS } from '../analysis/fewest-behind-figures';
import type { Words } from '../messages';
import { formulaProof } from './formula-proof';

type Cell = string | number | null | undefined;

const comparisons = (name: string): readonly string[] =>
  ['Mean', 'Share'].flatMap((figure) =>
    ['Diff', 'Low', 'High', 'P', 'PHolm', 'Word'].map((part) => `${name}${figure}${part}`),
  );

const HEADER = [
  'unit',
  'question',
  'answering',
  'rated',
  'dontKnow',
  'blank',
  'invalid',
  'mean',
  'sd',
  'selfRating',
  'dontKnowShare',
  'wilsonLow',
  'wilsonHigh',
  'meanLow',
  'meanHigh',
  'startScore',
  'shown',
  'level',
  'chanceStartHere',
  'place',
  'placeFrom',
  'placeTo',
  'certainty',
  'field',
  'sensitivity',
  'agreement',
  ...comparisons('others'),
  ...comparisons('change'),
  'base',
];

/**
 * RFC 4180 with line feeds; numbers as the shortest decimals that read back the same. `*` is the sum of the municipalities that are shown,
 * figure by figure; its column `base` says how many they are.
 */
export function analysisCsv(analysis: Analysis, words: Words): string {
  const lines = analysis.units.flatMap((unit) => [
    ...rowsOf(unit, analysis, words),
    ...(unit.level === 'total' ? equalWeightRows(unit, analysis, words) : []),
  ]);
  return (
    [HEADER, ...lines].map((cells) => HEADER.map((_, column) => csvCell(cells[column])).join(',')).join('\n') + '\n'
  );
}

const municipalitiesIn = (units: Analysis['units']): number =>
  units.filter(({ level }) => level === 'municipality').length;

/** "6 av 7", or where fewer have a mean than a share "5 av 7, vet ej 6 av 7". */
const baseText = (base: Base | null, units: Analysis['units'], words: Words): string =>
  base === null || base.meanOf + base.shareOf === 0
    ? ''
    : words.baseText(base.meanOf, base.shareOf, municipalitiesIn(units));

/** Of a municipality under `FEWEST_ANSWERS` (a lower minimum group lets it be shown elsewhere) no row says anything. */
function rowsOf(unit: UnitResult, analysis: Analysis, words: Words): readonly (readonly Cell[])[] {
  const limit = Math.max(FEWEST_ANSWERS, analysis.minimumGroup);
  const isFew =
    unit.shown === 'few' ||
    (unit.level === 'municipality' && unit.shown === 'shown' && (unit.respondents ?? 0) < limit);
  return isFew
    ? named(unit).map(({ name }) => hiddenRow(unit, name, words.shownText('few', limit)))
    : named(unit).map(({ name, result }) => shownRow(unit, name, result, analysis, words));
}

const hiddenRow = (unit: UnitResult, name: string, shown: string): readonly Cell[] =>
  HEADER.map((column) => ({ unit: unit.name, question: name, shown, level: unit.level })[column]);

const shownRow = (
  unit: UnitResult,
  name: string,
  result: Figures & Judgement,
  { minimumGroup, units }: Analysis,
  words: Words,
): readonly Cell[] => [
  unit.level === 'total' ? '*' : unit.name,
  name,
  result.answering,
  result.rated,
  result.dontKnow,
  result.blank,
  result.invalid,
  result.mean,
  result.sd,
  result.selfRating,
  result.dontKnowShare,
  result.shareInterval?.[0],
  result.shareInterval?.[1],
  result.meanInterval?.[0],
  result.meanInterval?.[1],
  result.startScore,
  words.shownText(result.shown, minimumGroup),
  unit.level,
  result.chanceStartHere,
  result.place,
  result.placeFrom,
  result.placeTo,
  result.certainty && words.certaintyNames[result.certainty],
  result.field && words.fieldNames[result.field],
  result.sensitivity && words.sensitivityText(result.sensitivity),
  result.agreement && words.agreementNames[result.agreement],
  ...comparisonCells(result.others?.mean, words),
  ...comparisonCells(result.others?.share, words),
  ...comparisonCells(result.change?.mean, words),
  ...comparisonCells(result.change?.share, words),
  baseText(result.base, units, words),
];

interface Named {
  readonly name: string;
  readonly item: keyof Analysis['equalWeight'];
  /** Among the unit's questions, areas …. */
  readonly place: number;
  readonly result: Figures & Judgement;
}

const named = (unit: UnitResult): readonly Named[] => [
  ...unit.questions.map((result, place): Named => ({ name: result.questionId, item: 'questions', place, result })),
  ...(['areas', 'categories', 'dimensions'] as const).flatMap((item) =>
    unit[item].map((result, place): Named => ({ name: result.area, item, place, result })),
  ),
];

const comparisonCells = (comparison: Comparison | null | undefined, words: Words): readonly Cell[] =>
  comparison
    ? [
        comparison.difference,
        comparison.interval?.[0],
        comparison.interval?.[1],
        comparison.p,
        comparison.pHolm,
        words.confirmationNames[comparison.word],
      ]
    : ['', '', '', '', '', ''];

/** Every municipality weighing the same. Its counts are nobody's, so they stay empty. */
const equalWeightRows = (
  total: UnitResult,
  { equalWeight, units, minimumGroup }: Analysis,
  words: Words,
): readonly (readonly Cell[])[] =>
  named(total).map(({ name, item, place }) => {
    const figures = equalWeight[item][place];
    const parts = units
      .filter(({ level }) => level === 'municipality')
      .flatMap((unit) => (unit[item] as readonly Figures[]).slice(place, place + 1));
    return [
      words.equalWeightUnit,
      name,
      '',
      '',
      '',
      '',
      '',
      figures?.mean,
      '',
      figures?.selfRating,
      figures?.dontKnowShare,
      figures?.shareInterval?.[0],
      figures?.shareInterval?.[1],
      figures?.meanInterval?.[0],
      figures?.meanInterval?.[1],
      figures?.startScore,
      words.shownText(equalWeightShown(figures, parts), minimumGroup),
      'total',
      ...Array.from({ length: HEADER.length - HEADER.indexOf('level') - 2 }, () => ''),
      figures ? baseText(figures, units, words) : '',
    ];
  });

/** In one word as for the units: shares first, then ratings. */
function equalWeightShown(figures: EqualWeight | undefined, parts: readonly Figures[]): Shown {
  const ratings = weightedShown(
    figures?.mean,
    parts.map(({ ratingsShown }) => ratingsShown),
  );
  const shares = weightedShown(
    figures?.dontKnowShare,
    parts.map(({ sharesShown }) => sharesShown),
  );
  return shares !== 'shown' || ratings === 'none' ? shares : ratings;
}

/** Where there is no figure, whether anyone answered at all. */
const weightedShown = (figure: number | null | undefined, parts: readonly Shown[]): Shown =>
  typeof figure === 'number' ? 'shown' : parts.every((one) => one === 'none') ? 'none' : 'hidden';

function csvCell(value: Cell): string {
  const text = typeof value === 'string' ? formulaProof(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
