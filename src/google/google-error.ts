/** What a failed call looks like to a job, whichever host carried it out. */
export class GoogleError extends Error {
  constructor(
    /** HTTP status; 0 where the failure had none (a time-out, a thrown text). */
    readonly code: number,
    /** Google's status word, such as NOT_FOUND, or '' where it gave none. */
    readonly reason: string,
    message: string,
    /** True where the request may have been carried out although the answer never came. */
    readonly ambiguous: boolean,
  ) {
    super(message);
    this.name = 'GoogleError';
  }
}

const REFUSED = new Set([400, 401, 403, 404, 409, 412, 429]);

/**
 * Turns whatever a host caught into a `GoogleError`. Only what Google surely refused is unambiguous: a time-out, a 5xx and
 * any text we do not know may have had its effect (GOOGLE.md 20).
 */
export function toGoogleError(thrown: unknown): GoogleError {
  if (thrown instanceof GoogleError) return thrown;
  const details = (thrown as { details?: { code?: number; message?: string; status?: string } } | null)?.details;
  const message = details?.message ?? (thrown as Error | null)?.message ?? String(thrown);
  const code = details?.code ?? codeFromText(message);
  return new GoogleError(code, details?.status ?? '', message, !REFUSED.has(code));
}

/** Apps Script sometimes gives only text; these are the texts of LIMITS.md 1.3 that say what happened. */
function codeFromText(message: string): number {
  if (/Service invoked too many times|Quota exceeded|RESOURCE_EXHAUSTED/i.test(message)) return 429;
  if (/does not have permission|PERMISSION_DENIED/i.test(message)) return 403;
  if (/Requested entity was not found|File not found/i.test(message)) return 404;
  if (/Invalid email\b|no recipient/i.test(message)) return 400;
  return 0;
}
