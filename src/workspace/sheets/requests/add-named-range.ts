/** addNamedRange: a name for a range, with the caller's id or one of ours. */
import { invalidArgument } from '../../protocol/api-error';
import { echoRange } from '../answer/without-zero-sheet';
import { checkedRange } from '../grid/close-range';
import type { NamedRange } from '../state';
import { checkedName } from './named-range-name';
import type { RequestHandler } from './request-handler';

export const addNamedRange: RequestHandler<'addNamedRange'> = (spreadsheet, request, context) => {
  const asked = request.namedRange ?? {};
  const name = checkedName(spreadsheet, asked.name);
  const range = checkedRange(spreadsheet, asked.range);
  const namedRangeId = asked.namedRangeId ?? String(context.takeId());
  if (spreadsheet.namedRanges.some((one) => one.namedRangeId === namedRangeId)) {
    throw invalidArgument(`Cannot add named range with id ${namedRangeId}, a named range with that id already exists.`);
  }
  const named: NamedRange = { namedRangeId, name, range };
  return {
    spreadsheet: { ...spreadsheet, namedRanges: [...spreadsheet.namedRanges, named] },
    reply: { namedRange: { ...named, range: echoRange(range) } },
  };
};
