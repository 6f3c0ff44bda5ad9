/** The columns of a municipality's tab: the same places for every table of it, since a tab's columns have one width each. */
import type { Words } from '../../messages';
import type { Column } from './table';

type Key = Exclude<keyof Words['municipalityHeaders'], 'ownCopy' | 'answered'>;

/**
 * The columns of all tables, but for their headers: 1 274 pixels (LOOK.md section 7) with Mot övriga or Förändring folded, as one of them
 * always is. The question's id is hidden just before Egen bedömning, so that who sorts takes it along. The first eight are as wide as the
 * chart, and two of the next three always have room for how it is read: text does not run over the hidden column.
 */
export const municipalityColumns: readonly (Omit<Column, 'header'> & {
  readonly key: Key;
  readonly widthPx: number;
})[] = [
  { key: 'number', widthPx: 44, align: 'right', format: 'whole' },
  { key: 'shortName', widthPx: 184 },
  { key: 'area', widthPx: 184 },
  { key: 'selfRating', widthPx: 112, align: 'right', format: 'whole' },
  { key: 'margin', widthPx: 62, align: 'right', format: 'whole' },
  { key: 'dontKnow', widthPx: 70, align: 'right', format: 'percent' },
  { key: 'dontKnowRange', widthPx: 96, align: 'right' },
  { key: 'certainty', widthPx: 84 },
  { key: 'field', widthPx: 124 },
  { key: 'others', widthPx: 124 },
  { key: 'change', widthPx: 124 },
  { key: 'id', widthPx: 60, hidden: true },
  { key: 'own', widthPx: 190, owned: true },
];

export const columnPlace = (key: Key): number => municipalityColumns.findIndex((column) => column.key === key);

type Replaced = Partial<Record<Key, Column>>;

const withOthers = (replaced: Replaced, { municipalityHeaders }: Words): readonly Column[] =>
  municipalityColumns.map((column) => replaced[column.key] ?? { ...column, header: municipalityHeaders[column.key] });

const without = (key: Key): Column => ({ key: `${key}Empty`, header: '', widthPx: widthOf(key) });
const widthOf = (key: Key): number => municipalityColumns[columnPlace(key)]?.widthPx ?? 0;

/** Without an earlier measurement nothing has changed, and nobody is told so thirty times. */
export const questionColumns = (hasEarlier: boolean, words: Words): readonly Column[] =>
  withOthers(hasEarlier ? {} : { change: without('change') }, words);

/** Of a municipality without figures: what its questions are, and where people write. */
export const unshownColumns = (words: Words): readonly Column[] =>
  questionColumns(true, words).map((column) =>
    ['number', 'shortName', 'area', 'id', 'own'].includes(column.key) ? column : { ...column, header: '' },
  );

/**
 * All of them lie in Börja här, so the place of Fält holds a copy of the own judgement: where people write, nothing is ever written.
 */
export const shortlistColumns = (hasEarlier: boolean, words: Words): readonly Column[] =>
  withOthers(
    {
      field: { key: 'ownCopy', header: words.municipalityHeaders.ownCopy, widthPx: widthOf('field') },
      ...(hasEarlier ? {} : { change: without('change') }),
      own: without('own'),
    },
    words,
  );

/** Tables of departments and of role groups: a row for each of a group's areas, and who answered where it is always seen. */
export const groupColumns = (group: string, item: string, words: Words): readonly Column[] =>
  withOthers(
    {
      number: without('number'),
      shortName: { key: 'shortName', header: group, widthPx: widthOf('shortName') },
      area: { key: 'area', header: item, widthPx: widthOf('area') },
      field: { key: 'answered', header: words.municipalityHeaders.answered, widthPx: widthOf('field') },
      others: { key: 'change', header: words.municipalityHeaders.change, widthPx: widthOf('others') },
      change: { key: 'field', header: words.municipalityHeaders.field, widthPx: widthOf('change') },
      own: without('own'),
    },
    words,
  );
