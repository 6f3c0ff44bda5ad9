/** A refusal as Google's APIs answer it. */
export class ApiError extends Error {
  constructor(
    /** HTTP status. */
    readonly code: number,
    /** Google's status word (INVALID_ARGUMENT, NOT_FOUND …). */
    readonly status: string,
    message: string,
    /** Further members of `error`: `details` (Sheets, Slides), `errors` (Drive). */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export const invalidArgument = (message: string, more = {}): ApiError =>
  new ApiError(400, 'INVALID_ARGUMENT', message, more);

/** The file does not exist, or this person and app may not know of it. Drive has a form of its own. */
export const entityNotFound = (message = 'Requested entity was not found.'): ApiError =>
  new ApiError(404, 'NOT_FOUND', message);

/** What the workspace does not know; never a quiet success. `gaps.md` lists these. */
export const notImplemented = (what: string): ApiError =>
  new ApiError(501, 'UNIMPLEMENTED', `The local workspace does not do this: ${what}`);
