/** The one table of batchUpdate requests that the workspace carries out; all others answer 501 by name. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { RequestHandler } from './request-handler';
import { createLine } from './create-line';
import { createParagraphBullets } from './create-paragraph-bullets';
import { createShape } from './create-shape';
import { createSlide } from './create-slide';
import { createTable } from './create-table';
import { deleteObject } from './delete-object';
import { deleteParagraphBullets } from './delete-paragraph-bullets';
import { deleteTableRow } from './delete-table-row';
import { deleteText } from './delete-text';
import { duplicateObject } from './duplicate-object';
import { groupObjects } from './group-objects';
import { insertTableRows } from './insert-table-rows';
import { insertText } from './insert-text';
import { replaceAllText } from './replace-all-text';
import { ungroupObjects } from './ungroup-objects';
import { updateLineProperties } from './update-line-properties';
import { updatePageElementAltText } from './update-page-element-alt-text';
import { updatePageElementTransform } from './update-page-element-transform';
import { updatePageElementsZOrder } from './update-page-elements-z-order';
import { updatePageProperties } from './update-page-properties';
import { updateParagraphStyle } from './update-paragraph-style';
import { updateShapeProperties } from './update-shape-properties';
import { updateSlideProperties } from './update-slide-properties';
import { updateSlidesPosition } from './update-slides-position';
import { updateTableBorderProperties } from './update-table-border-properties';
import { updateTableCellProperties } from './update-table-cell-properties';
import { updateTableColumnProperties } from './update-table-column-properties';
import { updateTableRowProperties } from './update-table-row-properties';
import { updateTextStyle } from './update-text-style';

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
