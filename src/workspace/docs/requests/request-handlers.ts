/** The one table of batchUpdate requests that the workspace carries out; all others answer 501 by name. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { deleteContentRange } from './delete-content-range';
import { addDocumentTab, deleteTab } from './document-tabs';
import { createFooter, createHeader, deleteFooter, deleteHeader } from './headers-and-footers';
import { insertInlineImage, replaceImage } from './images';
import { insertPageBreak, insertPerson } from './insert-object';
import { insertTable } from './insert-table';
import { insertText } from './insert-text';
import { createNamedRange, deleteNamedRange } from './named-ranges';
import { createParagraphBullets, deleteParagraphBullets } from './paragraph-bullets';
import { replaceAllText } from './replace-all-text';
import { replaceNamedRangeContent } from './replace-named-range-content';
import type { RequestHandler } from './request-handler';
import { deleteTableColumn, insertTableColumn, updateTableColumnProperties } from './table-columns';
import { deleteTableRow, insertTableRow } from './table-rows';
import { pinTableHeaderRows, updateTableCellStyle, updateTableRowStyle } from './table-styles';
import { updateParagraphStyle } from './update-paragraph-style';
import { updateTextStyle } from './update-text-style';

type Requests = { readonly [Kind in keyof docs_v1.Schema$Request]-?: NonNullable<docs_v1.Schema$Request[Kind]> };

export type RequestKind = keyof Requests;

export const requestHandlers: { readonly [Kind in RequestKind]?: RequestHandler<Requests[Kind], unknown> } = {
  addDocumentTab,
  createFooter,
  createHeader,
  createNamedRange,
  createParagraphBullets,
  deleteContentRange,
  deleteFooter,
  deleteHeader,
  deleteNamedRange,
  deleteParagraphBullets,
  deleteTab,
  deleteTableColumn,
  deleteTableRow,
  insertInlineImage,
  insertPageBreak,
  insertPerson,
  insertTable,
  insertTableColumn,
  insertTableRow,
  insertText,
  pinTableHeaderRows,
  replaceAllText,
  replaceImage,
  replaceNamedRangeContent,
  updateParagraphStyle,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
  updateTextStyle,
};
