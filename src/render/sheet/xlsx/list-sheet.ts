/** A hidden tab for the choices of rules whose lists are too long for Excel's rule itself. */
import type { Workbook } from '@cj-tech-master/excelts';
import type { Words } from '../../../messages';
import { columnLetters } from '../../../google/a1';
import type { PlaceList } from './data-validation';

export interface ListSheet {
  readonly place: PlaceList;
  readonly addTo: (book: Workbook) => void;
}

export const listSheet = (takenNames: readonly string[], words: Words): ListSheet => {
  let name: string = words.sheetFiles.listTab;
  while (takenNames.some((taken) => taken.toLowerCase() === name.toLowerCase())) name += '_';
  const lists = new Map<string, readonly string[]>();
  return {
    place: (values) => {
      const key = JSON.stringify(values);
      lists.set(key, values);
      const column = columnLetters([...lists.keys()].indexOf(key));
      return `'${name}'!$${column}$1:$${column}$${values.length}`;
    },
    addTo: (book) => {
      if (lists.size === 0) return;
      const worksheet = book.addWorksheet(name, { state: 'hidden' });
      [...lists.values()].forEach((values, column) =>
        values.forEach((value, row) => {
          worksheet.getCell(row + 1, column + 1).value = value;
        }),
      );
    },
  };
};
