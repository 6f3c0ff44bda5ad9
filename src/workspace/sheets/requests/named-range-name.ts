/** Names of named ranges: what Google takes. */
import { invalidArgument } from '../../protocol/api-error';
import type { SpreadsheetState } from '../state';

/** @throws ApiError 400 for a name that is missing, taken, a cell's address or not made of letters, digits and `_`. */
export function checkedName(spreadsheet: SpreadsheetState, name: string | null | undefined, except?: string): string {
  if (!name) throw invalidArgument('A named range must have a name.');
  const word = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  const address = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i.test(name);
  if (!word || address) throw invalidArgument(`Invalid name: ${name}`);
  const same = spreadsheet.namedRanges.some(
    (one) => one.namedRangeId !== except && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (same)
    throw invalidArgument(`Cannot add named range with name ${name}, a named range with that name already exists.`);
  return name;
}
