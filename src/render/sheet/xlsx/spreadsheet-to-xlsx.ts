/** A spreadsheet of the workspace as a real .xlsx: cells through excelts, native charts as parts of our own in its package. */
import { Workbook } from '@cj-tech-master/excelts';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Words } from '../../../messages';
import { addCharts } from './chart/add-charts';
import { cellStyles } from './cell-style';
import { withDefaultFont } from './default-font';
import { addDefinedNames } from './defined-names';
import { listSheet } from './list-sheet';
import { fileOf, partsOf } from './package-parts';
import { sheetNames } from './sheet-names';
import { addWorksheet } from './worksheet';

/**
 * `spreadsheet` as spreadsheets.get gives it with includeGridData; `created` in milliseconds since 1970 stands as the
 * file's date. Equal input gives equal bytes.
 */
export const spreadsheetToXlsx = async (
  spreadsheet: sheets_v4.Schema$Spreadsheet,
  options: { readonly created: number },
  words: Words,
): Promise<Uint8Array> => {
  const book = new Workbook();
  const date = new Date(options.created);
  book.created = date;
  book.modified = date;
  book.title = spreadsheet.properties?.title ?? '';
  book.creator = '';
  book.lastModifiedBy = '';
  const names = sheetNames(spreadsheet, words);
  const styleOf = cellStyles(spreadsheet);
  const lists = listSheet([...names.values()], words);
  for (const sheet of spreadsheet.sheets ?? []) {
    addWorksheet(book, sheet, names.get(sheet.properties?.sheetId ?? 0) ?? '', spreadsheet, styleOf, lists.place);
  }
  lists.addTo(book);
  addDefinedNames(book, spreadsheet, names);
  const firstVisible = (spreadsheet.sheets ?? []).findIndex(({ properties }) => !properties?.hidden);
  book.views = [
    {
      x: 0,
      y: 0,
      width: 24000,
      height: 14000,
      firstSheet: 0,
      activeTab: Math.max(0, firstVisible),
      visibility: 'visible',
    },
  ];
  // Its package is taken apart again: it is packed well once, by us.
  const parts = partsOf(new Uint8Array(await book.xlsx.writeBuffer({ zip: { level: 1 } })));
  return fileOf(addCharts(withDefaultFont(parts), spreadsheet, names, words));
};
