/** Several ranges in one call: numbers as they are kept, dates as serial numbers. */
import { call, type Job } from '../../google/call';
import type { Grid } from '../../grid/grid';
import type { RunContext } from '../run/run-context';

/** One grid per range, in their order. */
export function* readRanges(context: RunContext, ranges: readonly string[]): Job<readonly Grid[]> {
  const answer = yield* call('sheets.spreadsheets.values.batchGet', {
    spreadsheetId: context.spreadsheetId,
    ranges,
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return ranges.map((_, place) => (answer.valueRanges?.[place]?.values ?? []) as Grid);
}
