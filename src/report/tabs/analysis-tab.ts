/** The tab Analys: one row for each unit and question, hidden figures as empty cells with the reason in words. */
import type { Analysis, QuestionResult, Shown, UnitResult } from '../../analysis/analysis';
import { allMunicipalities, analysisHeaders, fewerThan } from '../../messages/sv/analysis-tab';
import { agreementNames, amongOthersText, certaintyNames, sensitivityText } from '../../messages/sv/judgements';
import { fieldNames, shownNames, tabNames } from '../../messages/sv/tabs';
import { tabNotes } from '../../messages/sv/workbook';
import type { Question, Survey } from '../../responses/survey';
import type { NumberFormat, TableCell } from '../blocks';
import type { ListColumn, ListTab } from './list-tab';

interface Row {
  readonly year: number;
  readonly unit: UnitResult;
  readonly question: Question;
  readonly result: QuestionResult;
}

const words = (text: string): TableCell => ({ text });
const figure = (value: number | null | undefined, format: NumberFormat): TableCell => (value === null || value === undefined ? { text: '' } : { number: value, format });

type Key = keyof typeof analysisHeaders;

/** Column by column: width in pixels, and how a row's cell is made. Two formats of one figure: three decimals are nobody's need. */
const columns: Readonly<Record<Key, { readonly widthPx: number; readonly format?: NumberFormat; readonly cell: (row: Row, minimumGroup: number) => TableCell }>> = {
  year: { widthPx: 64, format: 'whole', cell: ({ year }) => figure(year, 'whole') },
  unit: { widthPx: 140, cell: ({ unit }) => words(unit.level === 'total' ? allMunicipalities : unit.name) },
  questionId: { widthPx: 84, cell: ({ question }) => words(question.id) },
  shortName: { widthPx: 220, cell: ({ question }) => words(question.shortName) },
  area: { widthPx: 184, cell: ({ question }) => words(question.area) },
  answering: { widthPx: 84, format: 'whole', cell: ({ result }) => figure(result.answering, 'whole') },
  rated: { widthPx: 84, format: 'whole', cell: ({ result }) => figure(result.rated, 'whole') },
  mean: { widthPx: 112, format: 'oneDecimal', cell: ({ result }) => figure(result.mean, 'oneDecimal') },
  sd: { widthPx: 150, format: 'oneDecimal', cell: ({ result }) => figure(result.sd, 'oneDecimal') },
  selfRating: { widthPx: 112, format: 'whole', cell: ({ result }) => figure(result.selfRating, 'whole') },
  meanLow: { widthPx: 84, format: 'oneDecimal', cell: ({ result }) => figure(result.meanInterval?.[0], 'oneDecimal') },
  meanHigh: { widthPx: 84, format: 'oneDecimal', cell: ({ result }) => figure(result.meanInterval?.[1], 'oneDecimal') },
  dontKnow: { widthPx: 92, format: 'whole', cell: ({ result }) => figure(result.dontKnow, 'whole') },
  dontKnowShare: { widthPx: 92, format: 'percent', cell: ({ result }) => figure(result.dontKnowShare, 'percent') },
  shareLow: { widthPx: 92, format: 'percent', cell: ({ result }) => figure(result.shareInterval?.[0], 'percent') },
  shareHigh: { widthPx: 92, format: 'percent', cell: ({ result }) => figure(result.shareInterval?.[1], 'percent') },
  blank: { widthPx: 92, format: 'whole', cell: ({ result }) => figure(result.blank, 'whole') },
  invalid: { widthPx: 84, format: 'whole', cell: ({ result }) => figure(result.invalid, 'whole') },
  field: { widthPx: 124, cell: ({ result }) => words(result.field ? fieldNames[result.field] : '') },
  startScore: { widthPx: 92, format: 'whole', cell: ({ result }) => figure(result.startScore, 'whole') },
  place: { widthPx: 64, format: 'whole', cell: ({ result }) => figure(result.place, 'whole') },
  placeFrom: { widthPx: 64, format: 'whole', cell: ({ result }) => figure(result.placeFrom, 'whole') },
  placeTo: { widthPx: 64, format: 'whole', cell: ({ result }) => figure(result.placeTo, 'whole') },
  certainty: { widthPx: 104, cell: ({ result }) => words(result.certainty ? certaintyNames[result.certainty] : '') },
  agreement: { widthPx: 104, cell: ({ result }) => words(result.agreement ? agreementNames[result.agreement] : '') },
  sensitivity: { widthPx: 284, cell: ({ result }) => words(result.sensitivity ? sensitivityText(result.sensitivity) : '') },
  others: { widthPx: 150, cell: ({ result }) => words(againstOthersText(result)) },
  shown: { widthPx: 190, cell: ({ result }, minimumGroup) => words(shownWords(result.shown, minimumGroup)) },
};

/** '' where there is nothing to compare, or nobody to compare with. */
export const againstOthersText = ({ others }: QuestionResult): string =>
  others ? amongOthersText(others.mean?.among ?? null, others.share?.among ?? null) : '';

export const shownWords = (shown: Shown, minimumGroup: number): string => (shown === 'few' ? fewerThan(minimumGroup) : shownNames[shown]);

export function analysisTab(analysis: Analysis, survey: Survey): ListTab {
  const questions = new Map(survey.questions.map((question) => [question.id, question]));
  const keys = Object.keys(columns) as readonly Key[];
  const rows = analysis.units.flatMap((unit) =>
    unit.questions.flatMap((result) => {
      const question = questions.get(result.questionId);
      return question ? [{ year: analysis.year, unit, question, result }] : [];
    }),
  );
  return {
    key: 'analysis',
    name: tabNames.analysis,
    note: tabNotes.analysis,
    columns: keys.map((key): ListColumn => ({
      key,
      header: analysisHeaders[key],
      widthPx: columns[key].widthPx,
      ...(columns[key].format && { format: columns[key].format, align: 'right' as const }),
      ...(key === 'certainty' && { looks: { [certaintyNames.uncertain]: 'muted' as const } }),
      ...(key === 'shown' && { looks: { [fewerThan(analysis.minimumGroup)]: 'muted' as const, [shownNames.protects]: 'muted' as const } }),
    })),
    rows: rows.map((row) => keys.map((key) => columns[key].cell(row, analysis.minimumGroup))),
    spareRows: 0,
  };
}

/** Analys before anything has been worked out. */
export const emptyAnalysisTab: ListTab = analysisTab(
  {
    year: 0, scale: { min: 0, max: 1 }, minimumGroup: 5, units: [], unitLines: {}, shareAxisMax: 1,
    equalWeight: { questions: [], areas: [], categories: [], dimensions: [] },
    minimumGroupReason: '',
    source: 'rows',
    meansRounded: false,
    earlierYear: null,
    questionLines: { kind: 'gemensam', selfRating: null, dontKnowShare: null },
    areaLines: { kind: 'gemensam', selfRating: null, dontKnowShare: null },
  },
  { questions: [], municipalities: [], departments: [] },
);
