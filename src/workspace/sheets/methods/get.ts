/** sheets.spreadsheets.get and getByDataFilter. */
import type { Handler, WorkspaceRequest } from '../../handler';
import type { WorkspaceState } from '../../state';
import { parseA1 } from '../a1/parse-a1';
import { spreadsheetAnswer } from '../answer/spreadsheet-answer';
import { filterRange } from '../metadata/filter-range';
import { requireSheet } from '../grid/sheets';
import type { GridRange, SpreadsheetState } from '../state';
import { requireStartInGrid } from '../grid/start-in-grid';
import { askedData } from './asked-data';
import { openSpreadsheet } from './open-spreadsheet';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

/** @throws ApiError 400 where a text is no range or begins past its tab's grid. */
export const a1Ranges = (spreadsheet: SpreadsheetState, texts: readonly string[]): readonly GridRange[] =>
  texts.map((text) => {
    const { sheet, range } = parseA1(spreadsheet, text);
    requireStartInGrid(sheet, range);
    return range;
  });

export const get: Handler = (state, request) => {
  const { spreadsheet, viewer } = openSpreadsheet(state, request);
  const { ranges, includeGridData, fields } = request.params;
  const texts = (typeof ranges === 'string' ? [ranges] : ranges) as readonly string[] | undefined;
  const data = askedData(fields, includeGridData);
  const body = spreadsheetAnswer(spreadsheet, viewer, {
    ...(texts && texts.length > 0 && { ranges: a1Ranges(spreadsheet, texts) }),
    ...(data && { data }),
  });
  return { state, body };
};

export const getByDataFilter: Handler = (state: WorkspaceState, request: WorkspaceRequest) => {
  const { spreadsheet, viewer } = openSpreadsheet(state, request);
  const { dataFilters, includeGridData } = (request.body ?? {}) as sheets_v4.Schema$GetSpreadsheetByDataFilterRequest;
  const data = askedData(request.params['fields'], includeGridData);
  const ranges = (dataFilters ?? []).flatMap((filter) => filterRange(spreadsheet, filter));
  for (const range of ranges) requireStartInGrid(requireSheet(spreadsheet, range.sheetId), range);
  const body = spreadsheetAnswer(spreadsheet, viewer, {
    ...((dataFilters ?? []).length > 0 && { ranges }),
    ...(data && { data }),
  });
  return { state, body };
};
