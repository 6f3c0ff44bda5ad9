/** A dialog's call: an error travels to the dialog as words, since only its message crosses. */
import { explainError } from '../messages/explain-error';
import { wordsHere } from './language';

export function dialogCall<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown);
    throw new Error(explainError(thrown, wordsHere()));
  }
}
