/** A small surveyed workbook and what the decks' jobs leave behind in it, as a person finds it. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Call, Job } from '../../../src/google/call';
import { methods } from '../../../src/google/methods';
import { runJob, type Outcome } from '../../../src/google/run';
import type { WorkspaceState } from '../../../src/workspace/state';
import type { RunContext } from '../../../src/jobs/run/run-context';
import type { AWorkbook } from '../workbook/a-workbook';
import { municipalities, surveyed } from '../workbook/a-survey';

export const LITTLE = 'Lilla';

/** Two municipalities that are shown, and two of three and two people, who protect each other. */
export const deckBook = (): AWorkbook =>
  surveyed({
    municipalities: [
      ...municipalities(2),
      { id: 'K3', name: LITTLE, respondents: 3 },
      { id: 'K4', name: 'Minsta', respondents: 2 },
    ],
    questions: 6,
  });

export interface Fault {
  readonly at: number;
  readonly kind: 'before' | 'after';
  /** The run is killed where absent. */
  readonly code?: 429 | 500 | 503;
}

export class Killed extends Error {}

const START = Date.UTC(2026, 10, 23, 6, 30);

/** Runs a job as a person at a time; `calls` gets every call that is carried out. */
export function runAs<Result>(
  book: AWorkbook,
  job: (context: RunContext) => Job<Result>,
  {
    user = 'samordnare@demostad.example',
    minutes = 0,
    fault,
    calls = [],
    answers = [],
    replayed = [],
    meanwhile,
  }: {
    readonly user?: string;
    readonly minutes?: number;
    readonly fault?: Fault;
    readonly calls?: Call[];
    /** Gets the answers, in order. */
    readonly answers?: unknown[];
    /** Answers of an earlier run for the first calls, which then are not carried out: the workspace stands after them already. */
    readonly replayed?: readonly unknown[];
    readonly meanwhile?: (call: Call) => void;
  } = {},
): Result {
  const now = START + minutes * 60_000;
  let place = -1;
  const send = (call: Call): unknown => {
    place += 1;
    if (place < replayed.length) return replayed[place];
    meanwhile?.(call);
    const here = fault?.at === place;
    const fail = (): never => {
      if (fault?.code === undefined) throw new Killed();
      throw { details: { code: fault.code, message: 'told to fail' } };
    };
    if (here && fault.kind === 'before') fail();
    const { status, body } = book.workspace.handle({
      method: call.method,
      params: { ...call.params },
      body: call.body,
      user,
    });
    if (status >= 400) throw { details: (body as { readonly error: object }).error };
    calls.push(call);
    answers.push(body);
    if (here) fail();
    return body;
  };
  const context: RunContext = {
    spreadsheetId: book.spreadsheetId,
    user,
    now,
    language: 'sv',
    localTime: () => ({ date: '2026-11-23', time: '07:30', weekday: 1 }),
  };
  const loop = runJob(job(context), { now: () => now, chance: () => 0, deadline: now + 1e9 });
  let need = loop.next();
  while (!need.done) need = loop.next('send' in need.value ? outcomeOf(send, need.value.send) : { value: null });
  return need.value;
}

/** A killed run gets no chance to tidy up: its generator is dropped. */
function outcomeOf(send: (call: Call) => unknown, call: Call): Outcome {
  try {
    return { value: send(call) };
  } catch (thrown) {
    if (thrown instanceof Killed) throw thrown;
    return { thrown };
  }
}

/** Calls that reach Google's REST APIs. */
export const restCalls = (calls: readonly Call[]): readonly string[] =>
  calls.filter(({ method }) => methods[method].http).map(({ method }) => method);
export const restWrites = (calls: readonly Call[]): readonly string[] =>
  calls.filter(({ method }) => methods[method].http && methods[method].writes).map(({ method }) => method);

export const deckOf = (state: WorkspaceState, name: string): slides_v1.Schema$Presentation => {
  const file = Object.values(state.files).find((candidate) => candidate.name === name);
  return state.presentations[file?.id ?? ''] as unknown as slides_v1.Schema$Presentation;
};
