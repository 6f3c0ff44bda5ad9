/** What the four-field chart shows, for who reads: every question under its field, and every question with its figures. */
import type { Field, Interval } from '../../analysis/analysis';
import type { Words } from '../../messages';
import type { ChartPoint, FourFieldChart } from '../four-field-chart';
import type { DocumentTable } from './document-blocks';
import { textTable } from './text-cells';

/** The fields as they lie in the picture: many don't-know above, high self-rating to the right. */
const PLACES: readonly { readonly side: 'many' | 'few'; readonly fields: readonly [low: Field, high: Field] }[] = [
  { side: 'many', fields: ['startHere', 'unknownStrength'] },
  { side: 'few', fields: ['knownWeakness', 'knownStrength'] },
];

/** `wide`: the side of low self-rating holds names, the other only numbers. */
const sides = (wide: boolean, words: Words): readonly { readonly header: string; readonly width: number }[] => [
  { header: words.documentWords.headers.share, width: 1 },
  { header: words.decks.guide.sides.low, width: wide ? 2.8 : 2 },
  { header: words.decks.guide.sides.high, width: wide ? 1.2 : 2 },
];

/** `inField`: what stands under a field's name. */
const fieldTable = (
  key: string,
  caption: string,
  inField: (field: Field) => readonly string[],
  words: Words,
  wide = false,
): DocumentTable =>
  textTable(
    key,
    caption,
    sides(wide, words),
    PLACES.map(({ side, fields }) => [
      words.decks.guide.sides[side],
      ...fields.map((field) => [words.fieldNames[field], ...inField(field)].join('\n')),
    ]),
  );

/** Names the shortlisted questions of *Börja här* with their figures, the others by name. */
export const fourFieldTable = (key: string, { points }: FourFieldChart, words: Words): DocumentTable =>
  fieldTable(
    key,
    words.documentWords.captions.fourFields,
    (field) => {
      const inside = points.filter((point) => point.field === field);
      return inside.length === 0 ? [words.documentWords.noPoint] : inside.map((point) => pointText(point, words));
    },
    words,
  );

/** In short: what is shortlisted by name, the rest as a number. */
export const fourFieldsInShort = (key: string, { points }: FourFieldChart, words: Words): DocumentTable =>
  fieldTable(
    key,
    words.documentWords.captions.fourFields,
    (field) => {
      const inside = points.filter((point) => point.field === field);
      const named = inside.filter(({ shortlisted }) => shortlisted);
      const rest = inside.length - named.length;
      if (inside.length === 0) return [words.documentWords.noPoint];
      const { questions, further } = words.backgroundWords;
      return [
        ...named.map((point) => pointText(point, words)),
        ...(rest === 0 ? [] : [named.length === 0 ? questions(rest) : further(rest)]),
      ];
    },
    words,
    true,
  );

const pointText = ({ number, name, selfRating, dontKnowShare }: ChartPoint, words: Words): string =>
  words.documentWords.point(number, name, words.whole(selfRating), words.percent(dontKnowShare));

/** The empty picture: what each field means. */
export const fieldGuideTable = (
  key: string,
  fields: Readonly<Record<Field, { readonly sentence: string }>>,
  words: Words,
): DocumentTable => fieldTable(key, words.documentWords.captions.fields, (field) => [fields[field].sentence], words);

/** All points with their uncertainty, in the chart's order. */
export const pointTable = (key: string, { points }: FourFieldChart, words: Words): DocumentTable => {
  const { captions, headers, withUncertainty } = words.documentWords;
  return textTable(
    key,
    captions.points,
    [
      { header: headers.number, width: 1, align: 'right' },
      { header: headers.question, width: 5 },
      { header: headers.rating, width: 2.8, align: 'right' },
      { header: headers.dontKnow, width: 3.6, align: 'right' },
      { header: headers.field, width: 3 },
    ],
    points.map((point) => [
      String(point.number),
      point.name,
      withUncertainty(words.whole(point.selfRating), rangeText(point.selfRatingInterval, words)),
      withUncertainty(
        words.percent(point.dontKnowShare),
        point.shareInterval === null ? '' : words.percentRange(point.shareInterval[0], point.shareInterval[1]),
      ),
      words.fieldNames[point.field],
    ]),
  );
};

const rangeText = (interval: Interval | null, words: Words): string =>
  interval === null ? '' : words.decks.shortlist.range(interval[0], interval[1]);
