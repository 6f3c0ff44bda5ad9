/** sheets.spreadsheets.values.get and batchGet. */
import type { Handler } from '../../handler';
import { readRange } from '../values/read-range';
import { localeOf } from '../values/locale';
import { renderer } from '../values/render-value';
import { openSpreadsheet } from './open-spreadsheet';

export const valuesGet: Handler = (state, request) => {
  const { spreadsheet } = openSpreadsheet(state, request);
  const { range, majorDimension, valueRenderOption, dateTimeRenderOption } = request.params;
  const render = renderer(localeOf(spreadsheet.properties.locale), valueRenderOption, dateTimeRenderOption);
  return { state, body: readRange(spreadsheet, String(range), majorDimension, render) };
};

export const valuesBatchGet: Handler = (state, request) => {
  const { spreadsheet } = openSpreadsheet(state, request);
  const { ranges, majorDimension, valueRenderOption, dateTimeRenderOption } = request.params;
  const render = renderer(localeOf(spreadsheet.properties.locale), valueRenderOption, dateTimeRenderOption);
  const texts = (typeof ranges === 'string' ? [ranges] : (ranges ?? [])) as readonly string[];
  const valueRanges = texts.map((text) => readRange(spreadsheet, text, majorDimension, render));
  return { state, body: { spreadsheetId: spreadsheet.spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) } };
};
