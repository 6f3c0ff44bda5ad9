/** updateSpreadsheetProperties: title, locale, time zone and recalculation of the file. */
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { updateByMask } from '../../protocol/field-mask';
import { localeOf } from '../values/locale';
import type { RequestHandler } from './request-handler';
import { requiredMask } from './required-mask';

const KNOWN = new Set(['title', 'locale', 'timeZone', 'autoRecalc']);

export const updateSpreadsheetProperties: RequestHandler<'updateSpreadsheetProperties'> = (spreadsheet, request) => {
  const asked = request.properties ?? {};
  const named = requiredMask(request.fields, 'SpreadsheetProperties');
  const paths = named.includes('*') ? Object.keys(asked) : named;
  const unknown = paths.find((path) => !KNOWN.has(path));
  if (unknown) throw notImplemented(`updateSpreadsheetProperties of ${unknown}`);
  for (const path of paths) {
    if (!(asked as Readonly<Record<string, unknown>>)[path]) throw invalidArgument(`${path} cannot be empty.`);
  }
  if (asked.locale) localeOf(asked.locale);
  if (asked.timeZone) requireTimeZone(asked.timeZone);
  return { spreadsheet: { ...spreadsheet, properties: updateByMask(spreadsheet.properties, asked, paths) } };
};

function requireTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw invalidArgument(`Invalid time zone: ${timeZone}`);
  }
}
