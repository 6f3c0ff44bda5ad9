/** What a failed call looks like to a job, whichever host carried it out. */
import { methods } from './methods';
import { isAmbiguous, type Meaning, meaningOf } from './refusals';
import type { MethodId } from './signatures';

export class GoogleError extends Error {
  /** True where the request may have been carried out although the answer never came. */
  readonly ambiguous: boolean;

  constructor(
    /** HTTP status; 0 where the failure had none (a time-out, a thrown text). */
    readonly code: number,
    /** Google's own word for it, such as userRateLimitExceeded or NOT_FOUND; '' where it gave none. */
    readonly reason: string,
    message: string,
    readonly meaning: Meaning,
  ) {
    super(message);
    this.name = 'GoogleError';
    this.ambiguous = isAmbiguous(meaning);
  }
}

/** What Apps Script throws: an error, with Google's answer in `details` where there was one. */
interface Thrown {
  readonly message?: string;
  readonly details?: {
    readonly code?: number;
    readonly message?: string;
    /** Google's status word, of Sheets and Slides. */
    readonly status?: string;
    /** Drive, and older answers of the others. */
    readonly errors?: readonly { readonly reason?: string }[];
    /** ErrorInfo and its kin, of Sheets and Slides. */
    readonly details?: readonly { readonly reason?: string }[];
  } | null;
}

/**
 * Turns whatever a host caught into a `GoogleError`. Only what Google surely refused is unambiguous: a time-out, a 5xx and
 * any text that we do not know may have had its effect (GOOGLE.md 20).
 */
export function toGoogleError(thrown: unknown, method: MethodId): GoogleError {
  if (thrown instanceof GoogleError) return thrown;
  const { message, details } = (thrown ?? {}) as Thrown;
  const text = details?.message ?? message ?? String(thrown);
  const reasons = [...(details?.errors ?? []), ...(details?.details ?? []), { reason: details?.status }].flatMap(
    ({ reason }) => (reason ? [reason] : []),
  );
  const status = details?.code ?? 0;
  return new GoogleError(
    status,
    reasons[0] ?? '',
    text,
    meaningOf({ status, reasons, text }, methods[method].refusals),
  );
}
