/** A call is plain data that names one request to Google; a job is a generator that yields calls and gets their answers back. */
import type { Body, MethodId, Params, Response } from './signatures';

export interface Call<M extends MethodId = MethodId> {
  readonly method: M;
  readonly params?: Params<M>;
  readonly body?: Body<M>;
}

/**
 * Yields the calls of one piece of work and returns its result. The answers are `any` only here: `call` gives each its type.
 * A host that fails a call throws a `GoogleError` into the generator.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a generator has one type for all answers it is sent
export type Job<Result> = Generator<Call, Result, any>;

/** One request and its answer: `const file = yield* call('drive.files.copy', { fileId }, body)`. */
export function* call<M extends MethodId>(
  method: M,
  params: Params<M>,
  ...body: Body<M> extends undefined ? [] : [Body<M>]
): Job<Response<M>> {
  return yield body.length ? { method, params, body: body[0] } : { method, params };
}
