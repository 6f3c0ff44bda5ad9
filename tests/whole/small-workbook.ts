/** A small made-up survey in a local Google: three municipalities (one of four people), six questions in three areas, five actions. */
import { join } from 'node:path';
import { fillPlanRows, fillSurvey, type SmallSurvey } from './fill-small-workbook';
import { createLocalGoogle, type LocalGoogle } from '../../src/workspace/local-google';
import type { WorkspaceState } from '../../src/workspace/state';

export const DIST = join(__dirname, '../../dist');
export const PERSON = 'samordnare@demokommunerna.example';

/** Monday 23 November 2026, 07:30 in Stockholm. */
export const MONDAY = Date.UTC(2026, 10, 23, 6, 30);

export interface Moment {
  readonly state: WorkspaceState;
  readonly now: number;
}

export const momentOf = (google: LocalGoogle): Moment => ({ state: google.workspace.state, now: google.clock.now() });

/** Turns the workspace and its clock back to a moment; states are immutable, so this costs nothing. */
export function goBack(google: LocalGoogle, moment: Moment): void {
  google.workspace.state = moment.state;
  google.clock.advance(moment.now - google.clock.now());
}

export function emptyWorkbook(): LocalGoogle {
  return createLocalGoogle({ dist: DIST, now: MONDAY, user: PERSON, title: 'Digital mognad 2026' });
}

/** Runs a menu item or trigger and fails the test where the person would have been told of an error. */
export function runWell(google: LocalGoogle, name: string, args: readonly unknown[] = []): unknown {
  const result = google.runtime.run(name, args);
  const failure = result.thrown ?? result.alerts.find(({ title }) => title === 'Det gick inte')?.text;
  if (failure) throw new Error(`${name}: ${failure}`);
  return result.value;
}

export function smallWorkbook(survey: Partial<SmallSurvey> = {}): LocalGoogle {
  const google = emptyWorkbook();
  runWell(google, 'setUp');
  fillSurvey(google, survey);
  fillPlanRows(google);
  return google;
}
