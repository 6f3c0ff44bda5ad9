/** A call is plain data that names one request to Google; a job is a generator that yields calls and gets their answers back. */
import type { Media } from './media';
import type { Body, MethodId, Params, Response, TakesMedia } from './signatures';

export interface Call<M extends MethodId = MethodId> {
  readonly method: M;
  readonly params?: Params<M>;
  readonly body?: Body<M>;
  /** A file that is sent along. */
  readonly media?: Media;
}

/**
 * Yields the calls of one piece of work and returns its result. The answers are `any` only here: `call` gives each its type.
 * A host that fails a call throws a `GoogleError` into the generator.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a generator has one type for all answers it is sent
export type Job<Result> = Generator<Call, Result, any>;

type Rest<M extends MethodId> =
  Body<M> extends undefined ? [] : TakesMedia<M> extends true ? [body: Body<M>, media?: Media] : [body: Body<M>];

/** One request and its answer: `const file = yield* call('drive.files.copy', { fileId }, body)`. */
export function* call<M extends MethodId>(method: M, params: Params<M>, ...rest: Rest<M>): Job<Response<M>> {
  const [body, media] = rest as readonly [body?: Body<M>, media?: Media];
  return yield { method, params, ...(body !== undefined && { body }), ...(media && { media }) };
}
