/** deleteNamedRange: the name, not the cells. */
import type { RequestHandler } from './request-handler';
import { requireNamedRange } from './update-named-range';

export const deleteNamedRange: RequestHandler<'deleteNamedRange'> = (spreadsheet, request) => {
  const named = requireNamedRange(spreadsheet, request.namedRangeId);
  return { spreadsheet: { ...spreadsheet, namedRanges: spreadsheet.namedRanges.filter((one) => one !== named) } };
};
