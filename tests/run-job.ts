/**
 * Runs a job by itself as a host does, through the loop with its retries and the gate that the runtime's runs pass too, and lets
 * befall it what may befall a run: a fault at a call, a kill, a refusal, a person who edits between two calls, the end of its time.
 */
import type { Call, Job } from '../src/google/call';
import { runSync, type Limits } from '../src/google/run';
import type { MethodId } from '../src/google/signatures';
import { createGate, type Fault } from '../src/workspace/apps-script/gate';
import { faultAnswer, type FaultName } from '../src/workspace/faults';
import type { Workspace, WorkspaceAnswer } from '../src/workspace/workspace';

/** The local workspace, or only what answers as it does. */
type Google = Pick<Workspace, 'handle'> & Partial<Pick<Workspace, 'state'>>;

/** What Google says instead of carrying a call out: one of the known refusals, or an answer of one's own. */
type Refusal =
  | FaultName
  | {
      readonly code: number;
      readonly message: string;
      readonly status?: string;
      readonly errors?: readonly { readonly reason: string }[];
    };

export interface Circumstances {
  /** Whose run it is; the workspace's own user's where absent. */
  readonly user?: string;
  /** Tells the run from another of the same person, which then has locks of its own; goes with `user`. */
  readonly execution?: string;
  /** Counts everything that is sent, tries again too. */
  readonly fault?: Fault | undefined;
  /** Asked of each call: what Google refuses it with, or null. */
  readonly refuse?: (call: Call) => Refusal | null;
  /** Before each call that is carried out, with its place from 0 on: a person who edits in between. */
  readonly meanwhile?: (call: Call, place: number) => void;
  /** Answers of an earlier run to the first calls, which then are not carried out: the workspace stands after them already. */
  readonly replayed?: readonly unknown[];
  /** Where absent the clock stands still, waits have no jitter, and the time is never up. */
  readonly limits?: Partial<Limits>;
  /** Told how many milliseconds the loop waits before it tries again. */
  readonly sleep?: (ms: number) => void;
  /** Gets every call that is sent, in order, however the run ends. */
  readonly calls?: Call[];
  /** Gets what was answered to the calls that were carried out. */
  readonly answers?: unknown[];
}

/** What `runJob` throws where its fault was a kill: the person sees no result and no words, whatever the job made of it. */
export class Killed extends Error {
  constructor() {
    super('The run was killed');
    this.name = 'Killed';
  }
}

/** The job's result; throws what the job throws. */
export function runJob<Result>(job: Job<Result>, google: Google, circumstances: Circumstances = {}): Result {
  const { limits, sleep = () => undefined } = circumstances;
  const { send, killed } = sender(google, circumstances);
  const locks = google.state?.locks;
  try {
    const result = runSync(job, { now: () => 0, chance: () => 0, deadline: Infinity, ...limits }, { send, sleep });
    if (!killed()) return result;
  } catch (thrown) {
    if (!killed()) throw thrown;
  } finally {
    // Locks are Google's: a run's own are let go when it ends, however it ends.
    if (google.state && locks && google.state.locks !== locks) google.state = { ...google.state, locks };
  }
  throw new Killed();
}

function sender(
  google: Google,
  { user, execution, fault, refuse, meanwhile, replayed = [], calls = [], answers = [] }: Circumstances,
): { readonly send: (call: Call) => unknown; readonly killed: () => boolean } {
  let place = -1;
  const carryOut = (call: Call): WorkspaceAnswer => {
    if (place < replayed.length) return { status: 200, body: replayed[place] };
    const refusal = refuse?.(call);
    if (refusal) return answerOf(refusal, call);
    const { method, params, body, media } = call;
    const asker = execution !== undefined && method.startsWith('appsscript.') ? `${user}#${execution}` : user;
    const answer = google.handle({
      method,
      params: { ...params },
      body,
      ...(media && { media }),
      ...(asker !== undefined && { user: asker }),
    });
    if (answer.status < 400) answers.push(answer.body);
    return answer;
  };
  let current: Call;
  const gate = createGate(
    () => carryOut(current),
    () => undefined,
    {
      ...(fault && { fault }),
      meanwhile: (number) => {
        place = number;
        calls.push(current);
        if (place >= replayed.length) meanwhile?.(current, place);
      },
    },
    [],
  );
  const send = (call: Call): unknown => {
    current = call;
    return gate.send(call.method, { ...call.params }, call.body, call.media);
  };
  return { send, killed: gate.dead };
}

function answerOf(refusal: Refusal, { method }: Call): WorkspaceAnswer {
  if (typeof refusal === 'string') return faultAnswer(refusal, method);
  return { status: refusal.code, body: { error: refusal } };
}

/** Where in a run, counted from 0, a method is called. */
export const placesOf = (calls: readonly { readonly method: string }[], method: MethodId): readonly number[] =>
  calls.flatMap((call, place) => (call.method === method ? [place] : []));
