/** Checks a request's parameters and body against Google's schemas, and refuses in Google's words. */
import { ApiError, invalidArgument, notImplemented } from './api-error';
import { type ApiName, apiOf, apis, fieldType, isRequired, methodSchema, own, unknownPath } from './api-schema';
import { checkBody, checkParameter, unknownName } from './check-body';
import { parseMask } from './field-mask';
import type { Violation } from './walk';

/** Where the body stands in Google's own request message; its errors name fields from there on (errors.jsonl: `data.values`). */
const BODY_FIELD: Readonly<Record<string, string>> = {
  ValueRange: 'data',
  Spreadsheet: 'spreadsheet',
  Presentation: 'presentation',
};

/**
 * @throws ApiError 400 as Google answers; 501 for a method without a schema and for spellings that Google takes but we do not.
 */
export function validateRequest(method: string, params: Readonly<Record<string, unknown>>, body: unknown): void {
  const api = apiOf(method);
  const schema = methodSchema(method);
  if (!api || !schema) throw notImplemented(method);
  checkRequired(api, schema.parameters, params);
  refuse(api, checkParameters(api, schema.parameters, params));
  if (schema.request) {
    const { violations, refusals } = checkBody(api, schema.request, BODY_FIELD[schema.request] ?? '', body ?? {});
    refuse(api, violations);
    if (refusals[0] !== undefined) throw invalidArgument(refusals[0]);
  } else if (body !== undefined && body !== null && !isEmptyObject(body)) {
    refuse(api, [
      { field: '', description: unknownName(Object.keys(body as object)[0] ?? '', '', 'Cannot find field.') },
    ]);
  }
  if (typeof params['fields'] === 'string' && schema.response) checkSelection(api, schema.response, params['fields']);
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function checkRequired(
  api: ApiName,
  words: Readonly<Record<string, string>>,
  params: Readonly<Record<string, unknown>>,
): void {
  for (const [name, word] of Object.entries(words)) {
    if (!isRequired(word) || (params[name] !== undefined && params[name] !== null)) continue;
    if (api !== 'drive') throw invalidArgument(`Missing required field ${name}`);
    const message = `Required parameter: ${name}`;
    const errors = [{ message, domain: 'global', reason: 'required', location: name, locationType: 'parameter' }];
    throw new ApiError(400, 'INVALID_ARGUMENT', message, { errors });
  }
}

function checkParameters(
  api: ApiName,
  words: Readonly<Record<string, string>>,
  params: Readonly<Record<string, unknown>>,
): readonly Violation[] {
  const violations: Violation[] = [];
  for (const [name, value] of Object.entries(params)) {
    const word = own(words, name) ?? own(apis[api].parameters, name);
    if (word === undefined) {
      // Drive takes no notice of a parameter that it does not have (RECORDINGS.md 47).
      if (api === 'drive') continue;
      const why = `Cannot bind query parameter. Field '${name}' could not be found in request message.`;
      violations.push({ field: '', description: unknownName(name, '', why) });
      continue;
    }
    if (value === undefined || value === null) continue;
    violations.push(...checkParameter(api, fieldType(word), name, value));
  }
  return violations;
}

/** Google lists every fault in one answer, one a line. */
function refuse(api: ApiName, violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  const message = violations.map((violation) => violation.description).join('\n');
  if (api === 'drive') {
    throw new ApiError(400, 'INVALID_ARGUMENT', message, {
      errors: [{ message, domain: 'global', reason: 'badRequest' }],
    });
  }
  const fieldViolations = violations.map(({ field, description }) =>
    field === '' ? { description } : { field, description },
  );
  throw invalidArgument(message, {
    details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations }],
  });
}

function checkSelection(api: ApiName, response: string, mask: string): void {
  const path = unknownPath(api, response, parseMask(mask));
  if (path === undefined) return;
  if (api === 'drive') {
    const wrong = path
      .split('.')
      .find((_, i, steps) => unknownPath(api, response, [steps.slice(0, i + 1).join('.')]) !== undefined);
    const message = `Invalid field selection ${wrong ?? path}`;
    const errors = [
      { message, domain: 'global', reason: 'invalidParameter', location: 'fields', locationType: 'parameter' },
    ];
    throw new ApiError(400, 'INVALID_ARGUMENT', message, { errors });
  }
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`;
  const details = [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: path, description }] },
  ];
  throw invalidArgument('Request contains an invalid argument.', { details });
}
