/** The tab Analys: one row for each unit of every level and question, hidden figures as empty cells with the reason in words. */
import type { Analysis, Judgement, QuestionResult, UnitResult } from '../../analysis/analysis';
import { jointPicture } from '../../analysis/joint-picture';
import type { Words } from '../../messages';
import { jointName } from '../joint-name';
import type { Question, Survey } from '../../responses/survey';
import { changeColumn, changeSentence } from '../change-in-words';
import { figureCell, wordCell } from './figure-cells';
import type { ListColumn, ListTab } from './list-tab';
import type { NumberFormat, TableCell } from './table';

interface Row {
  readonly words: Words;
  readonly analysis: Analysis;
  /** Name of the unit's municipality. */
  readonly municipality: string;
  readonly unit: UnitResult;
  readonly question: Question;
  readonly result: QuestionResult;
}

type Key = keyof Words['analysisHeaders'];

/** Column by column: width in pixels, and how a row's cell is made. Two formats of one figure: three decimals are nobody's need. */
const columns: Readonly<
  Record<Key, { readonly widthPx: number; readonly format?: NumberFormat; readonly cell: (row: Row) => TableCell }>
> = {
  year: { widthPx: 64, format: 'whole', cell: ({ analysis }) => figureCell(analysis.year, 'whole') },
  municipality: { widthPx: 140, cell: ({ municipality }) => wordCell(municipality) },
  unit: {
    widthPx: 220,
    cell: ({ unit, analysis, words }) => wordCell(unit.level === 'total' ? jointName(analysis, words) : unit.name),
  },
  questionId: { widthPx: 84, cell: ({ question }) => wordCell(question.id) },
  shortName: { widthPx: 220, cell: ({ question }) => wordCell(question.shortName) },
  area: { widthPx: 184, cell: ({ question }) => wordCell(question.area) },
  answering: { widthPx: 84, format: 'whole', cell: ({ result }) => figureCell(result.answering, 'whole') },
  rated: { widthPx: 84, format: 'whole', cell: ({ result }) => figureCell(result.rated, 'whole') },
  mean: { widthPx: 112, format: 'oneDecimal', cell: ({ result }) => figureCell(result.mean, 'oneDecimal') },
  sd: { widthPx: 150, format: 'oneDecimal', cell: ({ result }) => figureCell(result.sd, 'oneDecimal') },
  selfRating: { widthPx: 112, format: 'whole', cell: ({ result }) => figureCell(result.selfRating, 'whole') },
  meanLow: {
    widthPx: 84,
    format: 'oneDecimal',
    cell: ({ result }) => figureCell(result.meanInterval?.[0], 'oneDecimal'),
  },
  meanHigh: {
    widthPx: 84,
    format: 'oneDecimal',
    cell: ({ result }) => figureCell(result.meanInterval?.[1], 'oneDecimal'),
  },
  dontKnow: { widthPx: 92, format: 'whole', cell: ({ result }) => figureCell(result.dontKnow, 'whole') },
  dontKnowShare: { widthPx: 92, format: 'percent', cell: ({ result }) => figureCell(result.dontKnowShare, 'percent') },
  shareLow: { widthPx: 92, format: 'percent', cell: ({ result }) => figureCell(result.shareInterval?.[0], 'percent') },
  shareHigh: { widthPx: 92, format: 'percent', cell: ({ result }) => figureCell(result.shareInterval?.[1], 'percent') },
  blank: { widthPx: 92, format: 'whole', cell: ({ result }) => figureCell(result.blank, 'whole') },
  invalid: { widthPx: 84, format: 'whole', cell: ({ result }) => figureCell(result.invalid, 'whole') },
  field: { widthPx: 124, cell: ({ result, words }) => wordCell(result.field ? words.fieldNames[result.field] : '') },
  startScore: { widthPx: 92, format: 'whole', cell: ({ result }) => figureCell(result.startScore, 'whole') },
  place: { widthPx: 64, format: 'whole', cell: ({ result }) => figureCell(result.place, 'whole') },
  placeFrom: { widthPx: 64, format: 'whole', cell: ({ result }) => figureCell(result.placeFrom, 'whole') },
  placeTo: { widthPx: 64, format: 'whole', cell: ({ result }) => figureCell(result.placeTo, 'whole') },
  certainty: {
    widthPx: 104,
    cell: ({ result, words }) => wordCell(result.certainty ? words.certaintyNames[result.certainty] : ''),
  },
  agreement: {
    widthPx: 104,
    cell: ({ result, words }) => wordCell(result.agreement ? words.agreementNames[result.agreement] : ''),
  },
  sensitivity: {
    widthPx: 284,
    cell: ({ result, words }) => wordCell(result.sensitivity ? words.sensitivityText(result.sensitivity) : ''),
  },
  others: { widthPx: 150, cell: ({ result, words }) => wordCell(againstOthersText(result, words)) },
  change: {
    widthPx: 204,
    cell: ({ result, analysis, words }) => wordCell(changeColumn(result.change, analysis.minimumGroup, words)),
  },
  shown: {
    widthPx: 190,
    cell: ({ result, analysis, words }) => wordCell(words.shownText(result.shown, analysis.minimumGroup)),
  },
  comment: { widthPx: 640, cell: ({ result, analysis, words }) => wordCell(commentOf(result, analysis, words)) },
};

/** '' where there is nothing to compare, or nobody to compare with. */
export const againstOthersText = ({ others }: Pick<Judgement, 'others'>, words: Words): string =>
  others ? words.amongOthersText(others.mean?.among ?? null, others.share?.among ?? null) : '';

function commentOf(result: QuestionResult, { earlierYear, source, meansRounded }: Analysis, words: Words): string {
  const { ratingsShown: ratings, sharesShown: shares } = result;
  return [
    ...(ratings === shares
      ? []
      : [
          ratings === 'shown' ? '' : words.analysisComments.ratings[ratings](),
          shares === 'shown' ? '' : words.analysisComments.shares[shares](),
        ]),
    changeSentence(result, earlierYear, words),
    ...(source === 'aggregates' && result.shown === 'shown'
      ? [words.analysisComments.aggregates, meansRounded ? words.analysisComments.meansRounded : '']
      : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export function analysisTab(whole: Analysis, survey: Survey, words: Words): ListTab {
  // As the decks have it: the same figure under the same name.
  const analysis = jointPicture(whole)?.analysis ?? whole;
  const questions = new Map(survey.questions.map((question) => [question.id, question]));
  const keys = Object.keys(columns) as readonly Key[];
  const names = new Map(analysis.units.map(({ id, name }) => [id, name]));
  const rows = analysis.units.flatMap((unit) => {
    const municipality =
      unit.municipality === null ? jointName(analysis, words) : (names.get(unit.municipality) ?? unit.municipality);
    return unit.questions.flatMap((result) => {
      const question = questions.get(result.questionId);
      return question ? [{ words, analysis, municipality, unit, question, result }] : [];
    });
  });
  return {
    key: 'analysis',
    name: words.tabNames.analysis,
    note: words.tabNotes.analysis,
    columns: keys.map((key): ListColumn => ({
      key,
      header: words.analysisHeaders[key],
      widthPx: columns[key].widthPx,
      ...(columns[key].format && { format: columns[key].format, align: 'right' as const }),
      ...(key === 'certainty' && { looks: { [words.certaintyNames.uncertain]: 'muted' as const } }),
      ...(key === 'shown' && {
        looks: {
          [words.fewerThan(analysis.minimumGroup)]: 'muted' as const,
          [words.shownNames.hidden]: 'muted' as const,
        },
      }),
    })),
    rows: rows.map((row) => keys.map((key) => columns[key].cell(row))),
    spareRows: 0,
  };
}

/** Analys before anything has been worked out. */
export const emptyAnalysisTab = (words: Words): ListTab =>
  analysisTab(
    {
      year: 0,
      scale: { min: 0, max: 1 },
      minimumGroup: 5,
      units: [],
      unitLines: {},
      shareAxisMax: 1,
      merges: [],
      municipalityMerge: null,
      equalWeight: { questions: [], areas: [], categories: [], dimensions: [] },
      minimumGroupReason: '',
      source: 'rows',
      meansRounded: false,
      earlierYear: null,
      weight: 'municipality',
      shortlistLength: 6,
      questionLines: { kind: 'joint', selfRating: null, dontKnowShare: null },
      areaLines: { kind: 'joint', selfRating: null, dontKnowShare: null },
    },
    { questions: [], municipalities: [], departments: [] },
    words,
  );
