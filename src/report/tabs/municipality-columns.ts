/** The columns of a municipality's tab: the same places for every table of it, since a tab's columns have one width each. */
import { municipalityHeaders as head } from '../../messages/sv/municipality-tab';
import type { Column } from '../blocks';

/**
 * The columns of all tables; the question's id is hidden just before Egen bedömning, so that who sorts takes it along. The first
 * eight are as wide as the chart, the next three wider than the longest line of how to read it: text does not run over the hidden column.
 */
export const municipalityColumns: readonly Column[] = [
  { key: 'number', header: head.number, widthPx: 44, align: 'right', format: 'whole' },
  { key: 'shortName', header: head.shortName, widthPx: 184 },
  { key: 'area', header: head.area, widthPx: 184 },
  { key: 'selfRating', header: head.selfRating, widthPx: 112, align: 'right', format: 'whole' },
  { key: 'margin', header: head.margin, widthPx: 62, align: 'right', format: 'whole' },
  { key: 'dontKnow', header: head.dontKnow, widthPx: 70, align: 'right', format: 'percent' },
  { key: 'dontKnowRange', header: head.dontKnowRange, widthPx: 96, align: 'right' },
  { key: 'certainty', header: head.certainty, widthPx: 84 },
  { key: 'others', header: head.others, widthPx: 124 },
  { key: 'change', header: head.change, widthPx: 200 },
  { key: 'field', header: head.field, widthPx: 176 },
  { key: 'id', header: head.id, widthPx: 60, hidden: true },
  { key: 'own', header: head.own, widthPx: 190, owned: true },
];

/** Over the column where people write, in tables where they do not. */
const beside: Column = { key: 'beside', header: '', widthPx: 190 };

/** Here a copy of the own judgement stands in a column of the program's: where people write, nothing is ever written. */
export const shortlistColumns: readonly Column[] = municipalityColumns.map((column) => {
  if (column.key === 'field') return { key: 'ownCopy', header: head.ownCopy, widthPx: 176 };
  return column.key === 'own' ? beside : column;
});

/** Tables of departments and of role groups: a row for each of a group's areas, and in the place of Mot övriga who answered. */
export const groupColumns = (group: string, item: string): readonly Column[] =>
  municipalityColumns.map((column) => {
    switch (column.key) {
      case 'number':
        return { key: 'number', header: '', widthPx: 44 };
      case 'shortName':
        return { ...column, header: group };
      case 'area':
        return { ...column, header: item };
      case 'others':
        return { key: 'answered', header: head.answered, widthPx: 124 };
      case 'own':
        return beside;
      default:
        return column;
    }
  });
