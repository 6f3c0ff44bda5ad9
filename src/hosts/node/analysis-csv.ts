/** The analysis as analysis.csv: one row per unit and question, then per unit and area; full precision, what is hidden empty. */
import type { Analysis, Comparison, EqualWeight, Figures, Judgement, Shown, UnitResult } from '../../analysis/analysis';
import { agreementNames, certaintyNames, confirmationNames, sensitivityText } from '../../messages/sv/judgements';
import { fieldNames, shownNames } from '../../messages/sv/tabs';

type Cell = string | number | null | undefined;

const comparisons = (name: string): readonly string[] =>
  ['Mean', 'Share'].flatMap((figure) => ['Diff', 'Low', 'High', 'P', 'PHolm', 'Word'].map((part) => `${name}${figure}${part}`));

const HEADER = [
  'unit', 'question', 'answering', 'rated', 'dontKnow', 'blank', 'invalid', 'mean', 'sd', 'selfRating', 'dontKnowShare',
  'wilsonLow', 'wilsonHigh', 'meanLow', 'meanHigh', 'startScore', 'shown',
  'level', 'chanceStartHere', 'place', 'placeFrom', 'placeTo', 'certainty', 'field', 'sensitivity', 'agreement',
  ...comparisons('others'), ...comparisons('change'),
];

/** RFC 4180 with line feeds; numbers as the shortest decimals that read back the same; `*` is all together, every answer alike. */
export function analysisCsv(analysis: Analysis): string {
  const shownWord = (shown: Shown): string => (shown === 'few' ? shownNames.few.replace('5', String(analysis.minimumGroup)) : shownNames[shown]);
  const lines = analysis.units.flatMap((unit) => [
    ...rowsOf(unit, shownWord),
    ...(unit.level === 'total' ? equalWeightRows(unit, analysis, shownWord) : []),
  ]);
  return [HEADER, ...lines].map((cells) => HEADER.map((_, column) => csvCell(cells[column])).join(',')).join('\n') + '\n';
}

const rowsOf = (unit: UnitResult, shownWord: (shown: Shown) => string): readonly (readonly Cell[])[] =>
  named(unit).map(({ name, result }) => [
    unit.level === 'total' ? '*' : unit.name,
    name,
    result.answering, result.rated, result.dontKnow, result.blank, result.invalid,
    result.mean, result.sd, result.selfRating, result.dontKnowShare,
    result.shareInterval?.[0], result.shareInterval?.[1],
    result.meanInterval?.[0], result.meanInterval?.[1],
    result.startScore,
    shownWord(result.shown),
    unit.level,
    result.chanceStartHere, result.place, result.placeFrom, result.placeTo,
    result.certainty && certaintyNames[result.certainty],
    result.field && fieldNames[result.field],
    result.sensitivity && sensitivityText(result.sensitivity),
    result.agreement && agreementNames[result.agreement],
    ...comparisonCells(result.others?.mean), ...comparisonCells(result.others?.share),
  ]);

const named = ({ questions, areas }: UnitResult): readonly { readonly name: string; readonly result: Figures & Judgement }[] => [
  ...questions.map((result) => ({ name: result.questionId, result })),
  ...areas.map((result) => ({ name: result.area, result })),
];

const comparisonCells = (comparison: Comparison | null | undefined): readonly Cell[] =>
  comparison
    ? [comparison.difference, comparison.interval?.[0], comparison.interval?.[1], comparison.p, comparison.pHolm, confirmationNames[comparison.word]]
    : ['', '', '', '', '', ''];

/** `*lika`: every municipality weighing the same. Its counts are nobody's, so they stay empty. */
const equalWeightRows = (total: UnitResult, { equalWeight }: Analysis, shownWord: (shown: Shown) => string): readonly (readonly Cell[])[] => {
  const row = (name: string, pooled: Shown, figures: EqualWeight | undefined): readonly Cell[] => [
    '*lika', name, '', '', '', '', '',
    figures?.mean, '', figures?.selfRating, figures?.dontKnowShare,
    figures?.shareInterval?.[0], figures?.shareInterval?.[1],
    figures?.meanInterval?.[0], figures?.meanInterval?.[1],
    figures?.startScore,
    shownWord(figures && (figures.mean !== null || figures.dontKnowShare !== null) ? 'shown' : pooled === 'none' ? 'none' : 'few'),
    'total',
  ];
  return [
    ...total.questions.map(({ questionId, shown }, index) => row(questionId, shown, equalWeight.questions[index])),
    ...total.areas.map(({ area, shown }, index) => row(area, shown, equalWeight.areas[index])),
  ];
};

function csvCell(value: Cell): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
