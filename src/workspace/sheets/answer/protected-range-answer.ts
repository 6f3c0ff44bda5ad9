/** A protected range as the person who asks sees it. */
import type { ProtectedRange } from '../state';
import { echoRange } from './without-zero-sheet';

/** `owner` may always edit. */
export function protectedRangeAnswer(range: ProtectedRange, user: string, owner: string | undefined): object {
  const mayEdit = range.warningOnly === true || user === owner || (range.editors.users ?? []).includes(user);
  return {
    ...range,
    range: echoRange(range.range),
    ...(range.unprotectedRanges && { unprotectedRanges: range.unprotectedRanges.map(echoRange) }),
    ...(mayEdit && { requestingUserCanEdit: true }),
  };
}
