/** Which requests of a batch the workspace carries out; any other is answered with 501. */
import { addChart } from './add-chart';
import { addConditionalFormatRule } from './add-conditional-format-rule';
import { addDimensionGroup } from './add-dimension-group';
import { addNamedRange } from './add-named-range';
import { addProtectedRange } from './add-protected-range';
import { addSheet } from './add-sheet';
import { appendCells } from './append-cells';
import { appendDimension } from './append-dimension';
import { autoResizeDimensions } from './auto-resize-dimensions';
import { clearBasicFilter } from './clear-basic-filter';
import { createDeveloperMetadata } from './create-developer-metadata';
import { deleteConditionalFormatRule } from './delete-conditional-format-rule';
import { deleteDeveloperMetadata } from './delete-developer-metadata';
import { deleteDimensionGroup } from './delete-dimension-group';
import { deleteDimension } from './delete-dimension';
import { deleteEmbeddedObject } from './delete-embedded-object';
import { deleteNamedRange } from './delete-named-range';
import { deleteProtectedRange } from './delete-protected-range';
import { deleteRange } from './delete-range';
import { deleteSheet } from './delete-sheet';
import { duplicateSheet } from './duplicate-sheet';
import { insertDimension } from './insert-dimension';
import { insertRange } from './insert-range';
import { mergeCells } from './merge-cells';
import { moveDimension } from './move-dimension';
import { repeatCell } from './repeat-cell';
import { setBasicFilter } from './set-basic-filter';
import { setDataValidation } from './set-data-validation';
import { sortRange } from './sort-range';
import { unmergeCells } from './unmerge-cells';
import { updateBorders } from './update-borders';
import { updateCells } from './update-cells';
import { updateChartSpec } from './update-chart-spec';
import { updateConditionalFormatRule } from './update-conditional-format-rule';
import { updateDeveloperMetadata } from './update-developer-metadata';
import { updateDimensionGroup } from './update-dimension-group';
import { updateDimensionProperties } from './update-dimension-properties';
import { updateEmbeddedObjectPosition } from './update-embedded-object-position';
import { updateNamedRange } from './update-named-range';
import { updateProtectedRange } from './update-protected-range';
import { updateSheetProperties } from './update-sheet-properties';
import { updateSpreadsheetProperties } from './update-spreadsheet-properties';
import type { RequestHandler, Requests } from './request-handler';

export const requestHandlers = {
  addChart,
  addConditionalFormatRule,
  addDimensionGroup,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  clearBasicFilter,
  createDeveloperMetadata,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimensionGroup,
  deleteDimension,
  deleteEmbeddedObject,
  deleteNamedRange,
  deleteProtectedRange,
  deleteRange,
  deleteSheet,
  duplicateSheet,
  insertDimension,
  insertRange,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  unmergeCells,
  updateBorders,
  updateCells,
  updateChartSpec,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionGroup,
  updateDimensionProperties,
  updateEmbeddedObjectPosition,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
} satisfies { readonly [Name in keyof Requests]?: RequestHandler<Name> };
