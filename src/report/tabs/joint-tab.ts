/** The tab Gemensam: each area and question with the joint figures weighed in both ways, what is common, and who stands out. */
import type { Analysis, EqualWeight, Figures, Judgement } from '../../analysis/analysis';
import { fieldsAmong, type FieldsAmong } from '../../analysis/fields-among';
import { jointPicture, type JointPicture } from '../../analysis/joint-picture';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import { standingOf, type Standing } from '../standing';
import { figureCell, marginCell, wordCell } from './figure-cells';
import type { ListColumn, ListTab } from './list-tab';
import type { NumberFormat, TableCell } from './table';

/** Longer lists of municipalities are counted; who is where stands in Analys and Delområden. */
const MOST_NAMES = 12;

type Result = Figures & Judgement;

interface Row {
  readonly words: Words;
  readonly analysis: Analysis;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly equal: EqualWeight;
  readonly pooled: Result;
  /** As the joint picture draws it. */
  readonly drawn: Result;
  readonly among: FieldsAmong;
  readonly standings: readonly { readonly name: string; readonly standing: Standing }[];
}

type Key = keyof Words['jointHeaders'];

const names =
  (is: (standing: Standing) => boolean) =>
  ({ standings, words }: Row): TableCell => {
    const found = standings.filter(({ standing }) => is(standing)).map(({ name }) => name);
    return wordCell(found.length > MOST_NAMES ? words.jointWords.manyNames(found.length) : found.join(', '));
  };
const otherwise = (word: Standing['otherwise']) => names((standing) => standing.otherwise === word);
/** A number only: no row has the name of a hidden municipality beside a figure. */
const hiddenCount = ({ standings, words }: Row): TableCell => {
  const hidden = standings.filter(({ standing }) => standing.otherwise === 'hidden').length;
  return wordCell(hidden === 0 ? '' : words.jointWords.ofMunicipalities(hidden, standings.length));
};
const among = ({ among: { counts, of }, words }: Row, field: 'startHere' | 'knownStrength'): TableCell =>
  wordCell(of === 0 ? '' : words.jointWords.ofMunicipalities(counts[field], of));

const columns: Readonly<
  Record<
    Key,
    {
      readonly widthPx: number;
      readonly format?: NumberFormat;
      readonly wrap?: true;
      readonly cell: (row: Row) => TableCell;
    }
  >
> = {
  kind: { widthPx: 92, cell: ({ kind }) => wordCell(kind) },
  id: { widthPx: 84, cell: ({ id }) => wordCell(id) },
  name: { widthPx: 240, cell: ({ name }) => wordCell(name) },
  common: {
    widthPx: 160,
    cell: ({ among: { common }, words }) => wordCell(common ? words.jointWords.common[common] : ''),
  },
  startHere: { widthPx: 128, cell: (row) => among(row, 'startHere') },
  knownStrength: { widthPx: 128, cell: (row) => among(row, 'knownStrength') },
  field: { widthPx: 124, cell: ({ drawn, words }) => wordCell(drawn.field ? words.fieldNames[drawn.field] : '') },
  equalSelfRating: { widthPx: 132, format: 'whole', cell: ({ equal }) => figureCell(equal.selfRating, 'whole') },
  equalMargin: {
    widthPx: 124,
    format: 'whole',
    cell: ({ equal, analysis, words }) => marginCell(equal, analysis.scale, words),
  },
  equalShare: { widthPx: 124, format: 'percent', cell: ({ equal }) => figureCell(equal.dontKnowShare, 'percent') },
  equalLow: { widthPx: 124, format: 'percent', cell: ({ equal }) => figureCell(equal.shareInterval?.[0], 'percent') },
  equalHigh: { widthPx: 124, format: 'percent', cell: ({ equal }) => figureCell(equal.shareInterval?.[1], 'percent') },
  equalScore: { widthPx: 124, format: 'whole', cell: ({ equal }) => figureCell(equal.startScore, 'whole') },
  equalOf: { widthPx: 150, cell: (row) => wordCell(countedOf(row)) },
  selfRating: { widthPx: 132, format: 'whole', cell: ({ pooled }) => figureCell(pooled.selfRating, 'whole') },
  margin: {
    widthPx: 104,
    format: 'whole',
    cell: ({ pooled, analysis, words }) => marginCell(pooled, analysis.scale, words),
  },
  share: { widthPx: 104, format: 'percent', cell: ({ pooled }) => figureCell(pooled.dontKnowShare, 'percent') },
  low: { widthPx: 104, format: 'percent', cell: ({ pooled }) => figureCell(pooled.shareInterval?.[0], 'percent') },
  high: { widthPx: 104, format: 'percent', cell: ({ pooled }) => figureCell(pooled.shareInterval?.[1], 'percent') },
  score: { widthPx: 104, format: 'whole', cell: ({ pooled }) => figureCell(pooled.startScore, 'whole') },
  shown: {
    widthPx: 190,
    cell: ({ pooled, analysis, words }) => wordCell(words.shownText(pooled.shown, analysis.minimumGroup)),
  },
  lower: { widthPx: 184, wrap: true, cell: names(({ rating }) => rating === 'lower') },
  higher: { widthPx: 184, wrap: true, cell: names(({ rating }) => rating === 'higher') },
  more: { widthPx: 184, wrap: true, cell: names(({ dontKnow }) => dontKnow === 'more') },
  fewer: { widthPx: 184, wrap: true, cell: names(({ dontKnow }) => dontKnow === 'fewer') },
  alike: { widthPx: 184, wrap: true, cell: otherwise('alike') },
  unknown: { widthPx: 184, wrap: true, cell: otherwise('unknown') },
  tooFew: { widthPx: 184, wrap: true, cell: otherwise('tooFew') },
  hidden: { widthPx: 128, cell: hiddenCount },
};

const keys = Object.keys(columns) as readonly Key[];

/** '' where no municipality counts. */
const countedOf = ({ equal: { meanOf, shareOf }, analysis, words }: Row): string =>
  meanOf + shareOf === 0 ? '' : words.jointWords.countedOn(meanOf, shareOf, municipalitiesOf(analysis).length);

const municipalitiesOf = ({ units }: Analysis): Analysis['units'] =>
  units.filter(({ level }) => level === 'municipality');

export function jointTab(analysis: Analysis, survey: Survey, words: Words): ListTab {
  const picture = jointPicture(analysis);
  const total = analysis.units.find(({ level }) => level === 'total');
  if (!picture || !total) return emptyJointTab(words);
  const { equalWeight } = analysis;
  const questions = new Map(survey.questions.map(({ id, shortName }) => [id, shortName]));
  const rowsOf = (
    item: keyof typeof equalWeight,
    naming: (place: number) => Pick<Row, 'kind' | 'id' | 'name'>,
  ): readonly Row[] =>
    total[item].flatMap((pooled: Result, place) => {
      const [equal, drawn] = [equalWeight[item][place], picture.unit[item][place]];
      if (!equal || !drawn) return [];
      const standings = municipalitiesOf(analysis).flatMap(({ name, [item]: results }) => {
        const result = results[place];
        return result ? [{ name, standing: standingOf(result) }] : [];
      });
      return [
        {
          words,
          analysis,
          ...naming(place),
          equal,
          pooled,
          drawn,
          among: fieldsAmong(analysis, item, place),
          standings,
        },
      ];
    });
  const areaRows = (item: 'areas' | 'categories' | 'dimensions'): readonly Row[] =>
    rowsOf(item, (place) => ({ kind: words.areaWords.kinds[item], id: '', name: total[item][place]?.area ?? '' }));
  const rows = [
    ...areaRows('areas'),
    ...areaRows('categories'),
    ...areaRows('dimensions'),
    ...rowsOf('questions', (place) => {
      const id = total.questions[place]?.questionId ?? '';
      return { kind: words.jointWords.question, id, name: questions.get(id) ?? '' };
    }),
  ];
  return {
    ...emptyJointTab(words),
    note: [words.tabNotes.joint, ...hiddenSentences(analysis, words)].join(' '),
    headline: headlineOf(picture, words),
    rows: rows.map((row) => keys.map((key) => columns[key].cell(row))),
  };
}

function headlineOf({ unit, weight }: JointPicture, words: Words): string {
  return unit.shown === 'shown' ? words.jointWords.weight[weight] : words.jointWords.none;
}

function hiddenSentences(analysis: Analysis, words: Words): readonly string[] {
  const { source, minimumGroup } = analysis;
  const hidden = municipalitiesOf(analysis).filter(({ shown }) => shown !== 'shown');
  return [
    ...(hidden.length === 0
      ? []
      : [
          hidden.length > MOST_NAMES
            ? words.jointWords.notShownCount(hidden.length)
            : words.jointWords.notShown(
                hidden.map(({ name, shown }) => ({ name, why: words.shownText(shown, minimumGroup) })),
              ),
        ]),
    ...(source === 'aggregates' ? [words.areaWords.fromAggregates] : []),
  ];
}

/** Gemensam before anything has been worked out. */
export const emptyJointTab = (words: Words): ListTab => ({
  key: 'joint',
  name: words.tabNames.joint,
  note: words.tabNotes.joint,
  headline: words.jointWords.empty,
  columns: keys.map((key): ListColumn => ({
    key,
    header: words.jointHeaders[key],
    widthPx: columns[key].widthPx,
    ...(columns[key].wrap && { wrap: true }),
    ...(columns[key].format && { format: columns[key].format, align: 'right' as const }),
  })),
  rows: [],
  spareRows: 0,
});
