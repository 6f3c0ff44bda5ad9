/** The methods of the Sheets API that the workspace carries out. */
import type { Handler } from '../handler';
import { batchUpdate } from './methods/batch-update';
import { copyTo, create } from './methods/create';
import { metadataGet, metadataSearch } from './methods/developer-metadata';
import { get, getByDataFilter } from './methods/get';
import { valuesAppend } from './methods/values-append';
import { valuesBatchClear, valuesClear } from './methods/values-clear';
import { valuesBatchGet, valuesGet } from './methods/values-read';
import { valuesBatchUpdate, valuesUpdate } from './methods/values-update';

export const sheetsHandlers: Readonly<Record<string, Handler>> = {
  'sheets.spreadsheets.create': create,
  'sheets.spreadsheets.get': get,
  'sheets.spreadsheets.getByDataFilter': getByDataFilter,
  'sheets.spreadsheets.batchUpdate': batchUpdate,
  'sheets.spreadsheets.values.get': valuesGet,
  'sheets.spreadsheets.values.batchGet': valuesBatchGet,
  'sheets.spreadsheets.values.update': valuesUpdate,
  'sheets.spreadsheets.values.batchUpdate': valuesBatchUpdate,
  'sheets.spreadsheets.values.append': valuesAppend,
  'sheets.spreadsheets.values.clear': valuesClear,
  'sheets.spreadsheets.values.batchClear': valuesBatchClear,
  'sheets.spreadsheets.developerMetadata.get': metadataGet,
  'sheets.spreadsheets.developerMetadata.search': metadataSearch,
  'sheets.spreadsheets.sheets.copyTo': copyTo,
};
