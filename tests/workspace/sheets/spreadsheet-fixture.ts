/** A workspace with one spreadsheet, and short ways to send requests to it. */
import { createWorkspace, type Workspace, type WorkspaceAnswer } from '../../../src/workspace/workspace';
import type { SpreadsheetState } from '../../../src/workspace/sheets/state';

export const ANNA = 'anna@example.com';
export const BERTIL = 'bertil@example.com';
export const START = Date.UTC(2026, 0, 15, 8);

export interface Fixture {
  readonly workspace: Workspace;
  readonly id: string;
  readonly batch: (...requests: readonly object[]) => WorkspaceAnswer;
  readonly values: (range: string, options?: object) => unknown;
  readonly write: (
    range: string,
    values: readonly (readonly unknown[])[],
    valueInputOption?: string,
  ) => WorkspaceAnswer;
  readonly get: (params?: object) => Answer;
  readonly state: () => SpreadsheetState;
}

/** Answers are read as plain JSON in tests. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is what the tests check
export type Answer = any;

export function fixture(properties: object = {}): Fixture {
  const workspace = createWorkspace({ now: () => START, user: ANNA });
  const created = workspace.handle({
    method: 'sheets.spreadsheets.create',
    body: { properties: { title: 'Prov', ...properties } },
  });
  const id = (created.body as Answer).spreadsheetId as string;
  return {
    workspace,
    id,
    batch: (...requests) =>
      workspace.handle({
        method: 'sheets.spreadsheets.batchUpdate',
        params: { spreadsheetId: id },
        body: { requests },
      }),
    values: (range, options = {}) =>
      (
        workspace.handle({ method: 'sheets.spreadsheets.values.get', params: { spreadsheetId: id, range, ...options } })
          .body as Answer
      ).values,
    write: (range, values, valueInputOption = 'RAW') =>
      workspace.handle({
        method: 'sheets.spreadsheets.values.update',
        params: { spreadsheetId: id, range, valueInputOption },
        body: { values },
      }),
    get: (params = {}) =>
      workspace.handle({ method: 'sheets.spreadsheets.get', params: { spreadsheetId: id, ...params } }).body as Answer,
    state: () => workspace.state.spreadsheets[id] as SpreadsheetState,
  };
}

export const message = (answer: WorkspaceAnswer): string => (answer.body as Answer).error.message as string;
