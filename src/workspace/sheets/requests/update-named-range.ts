/** updateNamedRange: another name or another range. */
import { invalidArgument } from '../../protocol/api-error';
import { checkedRange } from '../grid/close-range';
import type { SpreadsheetState } from '../state';
import { checkedName } from './named-range-name';
import type { RequestHandler } from './request-handler';
import { masks, requiredMask } from './required-mask';

export const updateNamedRange: RequestHandler<'updateNamedRange'> = (spreadsheet, request) => {
  const asked = request.namedRange ?? {};
  const old = requireNamedRange(spreadsheet, asked.namedRangeId);
  const paths = requiredMask(request.fields, 'NamedRange');
  const name = masks(paths, 'name') ? checkedName(spreadsheet, asked.name, old.namedRangeId) : old.name;
  const range = masks(paths, 'range') ? checkedRange(spreadsheet, asked.range) : old.range;
  return {
    spreadsheet: {
      ...spreadsheet,
      namedRanges: spreadsheet.namedRanges.map((one) => (one === old ? { ...old, name, range } : one)),
    },
  };
};

/** @throws ApiError 400 where there is none. */
export function requireNamedRange(
  spreadsheet: SpreadsheetState,
  id: string | null | undefined,
): SpreadsheetState['namedRanges'][number] {
  const named = spreadsheet.namedRanges.find((one) => one.namedRangeId === id);
  if (!named) throw invalidArgument(`No named range with id: ${id ?? ''}`);
  return named;
}
