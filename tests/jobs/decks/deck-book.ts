/** A small surveyed workbook and what the decks' jobs leave behind in it, as a person finds it. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Call, Job } from '../../../src/google/call';
import { methods } from '../../../src/google/methods';
import type { WorkspaceState } from '../../../src/workspace/state';
import type { RunContext } from '../../../src/jobs/run/run-context';
import { runJob, type Circumstances } from '../../run-job';
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

const START = Date.UTC(2026, 10, 23, 6, 30);

/** Runs a job as a person, some minutes after the first. */
export function runAs<Result>(
  { workspace, spreadsheetId }: AWorkbook,
  job: (context: RunContext) => Job<Result>,
  {
    user = 'samordnare@demostad.example',
    minutes = 0,
    ...circumstances
  }: Circumstances & { readonly minutes?: number } = {},
): Result {
  const context: RunContext = {
    spreadsheetId,
    user,
    now: START + minutes * 60_000,
    language: 'sv',
    localTime: () => ({ date: '2026-11-23', time: '07:30', weekday: 1 }),
  };
  return runJob(job(context), workspace, { ...circumstances, user });
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
