/** Refusals in the words of Docs: which request of the batch, and why. */
import { type ApiError, invalidArgument } from '../protocol/api-error';

/** `where` such as `requests[3].insertText`. */
export const refuse = ({ where }: { readonly where: string }, message: string): ApiError =>
  invalidArgument(`Invalid ${where}: ${message}`);
