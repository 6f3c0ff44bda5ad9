/** The columns of a municipality's tab: the same places for every table of it, since a tab's columns have one width each. */
import type { Words } from '../../messages';
import type { Column } from './table';

type Key = Exclude<keyof Words['municipalityHeaders'], 'ownCopy' | 'answered'>;

/**
 * The columns of all tables, but for their headers; the question's id is hidden just before Egen bedömning, so that who sorts takes it
 * along. The first eight are as wide as the chart, the next three wider than the longest line of how to read it: text does not run over
 * the hidden column.
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
  { key: 'others', widthPx: 124 },
  { key: 'change', widthPx: 200 },
  { key: 'field', widthPx: 176 },
  { key: 'id', widthPx: 60, hidden: true },
  { key: 'own', widthPx: 190, owned: true },
];

export const questionColumns = ({ municipalityHeaders }: Words): readonly Column[] =>
  municipalityColumns.map((column) => ({ ...column, header: municipalityHeaders[column.key] }));

/** Over the column where people write, in tables where they do not. */
const beside: Column = { key: 'beside', header: '', widthPx: 190 };

/** Here a copy of the own judgement stands in a column of the program's: where people write, nothing is ever written. */
export const shortlistColumns = (words: Words): readonly Column[] =>
  questionColumns(words).map((column) => {
    if (column.key === 'field') return { key: 'ownCopy', header: words.municipalityHeaders.ownCopy, widthPx: 176 };
    return column.key === 'own' ? beside : column;
  });

/** Tables of departments and of role groups: a row for each of a group's areas, and in the place of Mot övriga who answered. */
export const groupColumns = (group: string, item: string, words: Words): readonly Column[] =>
  questionColumns(words).map((column) => {
    switch (column.key) {
      case 'number':
        return { key: 'number', header: '', widthPx: 44 };
      case 'shortName':
        return { ...column, header: group };
      case 'area':
        return { ...column, header: item };
      case 'others':
        return { key: 'answered', header: words.municipalityHeaders.answered, widthPx: 124 };
      case 'own':
        return beside;
      default:
        return column;
    }
  });
