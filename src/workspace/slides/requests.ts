/** The one table of batchUpdate requests that the workspace carries out; all others answer 501 by name. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { RequestHandler } from './request-context';
import { createLine } from './requests/create-line';
import { createParagraphBullets } from './requests/create-paragraph-bullets';
import { createShape } from './requests/create-shape';
import { createSlide } from './requests/create-slide';
import { createTable } from './requests/create-table';
import { deleteObject } from './requests/delete-object';
import { deleteParagraphBullets } from './requests/delete-paragraph-bullets';
import { deleteTableRow } from './requests/delete-table-row';
import { deleteText } from './requests/delete-text';
import { duplicateObject } from './requests/duplicate-object';
import { groupObjects } from './requests/group-objects';
import { insertTableRows } from './requests/insert-table-rows';
import { insertText } from './requests/insert-text';
import { replaceAllText } from './requests/replace-all-text';
import { ungroupObjects } from './requests/ungroup-objects';
import { updateLineProperties } from './requests/update-line-properties';
import { updatePageElementAltText } from './requests/update-page-element-alt-text';
import { updatePageElementTransform } from './requests/update-page-element-transform';
import { updatePageElementsZOrder } from './requests/update-page-elements-z-order';
import { updatePageProperties } from './requests/update-page-properties';
import { updateParagraphStyle } from './requests/update-paragraph-style';
import { updateShapeProperties } from './requests/update-shape-properties';
import { updateSlideProperties } from './requests/update-slide-properties';
import { updateSlidesPosition } from './requests/update-slides-position';
import { updateTableBorderProperties } from './requests/update-table-border-properties';
import { updateTableCellProperties } from './requests/update-table-cell-properties';
import { updateTableColumnProperties } from './requests/update-table-column-properties';
import { updateTableRowProperties } from './requests/update-table-row-properties';
import { updateTextStyle } from './requests/update-text-style';

type Requests = { readonly [Kind in keyof slides_v1.Schema$Request]-?: NonNullable<slides_v1.Schema$Request[Kind]> };

export type RequestKind = keyof Requests;

export const requestHandlers: { readonly [Kind in RequestKind]?: RequestHandler<Requests[Kind], unknown> } = {
  createLine,
  createParagraphBullets,
  createShape,
  createSlide,
  createTable,
  deleteObject,
  deleteParagraphBullets,
  deleteTableRow,
  deleteText,
  duplicateObject,
  groupObjects,
  insertTableRows,
  insertText,
  replaceAllText,
  ungroupObjects,
  updateLineProperties,
  updatePageElementAltText,
  updatePageElementTransform,
  updatePageElementsZOrder,
  updatePageProperties,
  updateParagraphStyle,
  updateShapeProperties,
  updateSlideProperties,
  updateSlidesPosition,
  updateTableBorderProperties,
  updateTableCellProperties,
  updateTableColumnProperties,
  updateTableRowProperties,
  updateTextStyle,
};
