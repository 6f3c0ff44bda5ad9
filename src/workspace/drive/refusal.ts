/** Refusals in Drive's own form: a message and one entry in `errors` that says why and where. */
import { ApiError } from '../protocol/api-error';

interface Place {
  readonly location: string;
  readonly locationType: 'parameter';
}

const refusal = (code: number, status: string, reason: string, message: string, place?: Place): ApiError =>
  new ApiError(code, status, message, { errors: [{ message, domain: 'global', reason, ...place }] });

const parameter = (location: string): Place => ({ location, locationType: 'parameter' });

/** The file does not exist, or this user and app may not see it (GOOGLE.md 7); Drive tells them not apart. */
export const fileNotFound = (id: string): ApiError =>
  refusal(404, 'NOT_FOUND', 'notFound', `File not found: ${id}.`, parameter('fileId'));

export const invalidParameter = (name: string, message = 'Invalid Value'): ApiError =>
  refusal(400, 'INVALID_ARGUMENT', 'invalid', message, parameter(name));

/** Some methods answer nothing by themselves and want a mask. */
export const fieldsRequired = (): ApiError =>
  refusal(
    400,
    'INVALID_ARGUMENT',
    'required',
    "The 'fields' parameter is required for this method.",
    parameter('fields'),
  );

export const forbidden = (reason: string, message: string): ApiError =>
  refusal(403, 'PERMISSION_DENIED', reason, message);

export const notPermitted = (): ApiError =>
  forbidden('insufficientFilePermissions', 'The user does not have sufficient permissions for this file.');
