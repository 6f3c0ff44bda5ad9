import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '../../../src/workspace/protocol/api-error';
import { validateRequest } from '../../../src/workspace/protocol/validate';
import { describeShared, shared } from '../../shared';

const ERRORS = join(shared.recordings, 'errors.jsonl');

interface RecordedError {
  readonly request: {
    readonly method: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly body: unknown;
  };
  readonly response: {
    readonly body: { readonly error: { readonly code: number; readonly message: string; readonly details?: unknown } };
  };
  readonly partial?: boolean;
}

describeShared('refusals beside Google’s own', ERRORS, () => {
  const lines = readFileSync(ERRORS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordedError);
  const ours = lines.filter(
    ({ request, response, partial }) =>
      !partial &&
      request.body !== null &&
      /^(sheets|slides)\./.test(request.method) &&
      /^Invalid (value at|JSON payload)/.test(response.body.error.message),
  );

  it.each(ours.map((line) => [line.response.body.error.message, line] as const))(
    '%s is what Google said and what we say',
    (message, { request, response }) => {
      let thrown: unknown;
      try {
        validateRequest(request.method, request.params, request.body);
      } catch (error) {
        thrown = error;
      }
      if (!(thrown instanceof ApiError)) throw new Error('It was not refused');
      expect({ code: thrown.code, message: thrown.message, status: thrown.status, ...thrown.more }).toEqual({
        ...response.body.error,
        message,
      });
    },
  );

  it('some are there', () => expect(ours.length).toBeGreaterThan(0));
});
