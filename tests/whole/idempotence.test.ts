/** Every entry run twice leaves the same workspace as once, and what people did stays. */
import { comparable } from './comparable';
import { entries } from './entries';
import { methods } from '../../src/google/methods';
import type { MethodId } from '../../src/google/signatures';
import { smallWorkbook } from './small-workbook';

const MINUTE = 60_000;

/** Calls that change something in Sheets, Slides or Drive. */
const writes = (calls: readonly { readonly method: string }[]): string[] =>
  calls
    .map(({ method }) => method)
    .filter((method) => methods[method as MethodId].writes && methods[method as MethodId].http);

describe('an entry run twice', () => {
  it.each(['setUp', 'recalculate', 'makeMunicipalityTabs', 'decks', 'documents', 'updatePlan'] as const)(
    '%s writes nothing the second time',
    (name) => {
      const google = smallWorkbook();
      entries.recalculate.play(google);
      expect(entries[name].play(google).told).toEqual([]);
      const once = comparable(google.workspace.state);
      google.clock.advance(20 * MINUTE);
      const again = entries[name].play(google);
      expect(again.told).toEqual([]);
      expect(writes(again.calls)).toEqual([]);
      expect(comparable(google.workspace.state)).toEqual(once);
    },
  );

  it('sendNow sends nothing the second time', () => {
    const google = smallWorkbook();
    expect(entries.sendNow.play(google).told).toEqual([]);
    const { sent } = google.workspace.state;
    expect(sent.length).toBeGreaterThan(0);
    google.clock.advance(20 * MINUTE);
    expect(entries.sendNow.play(google).told).toEqual([]);
    expect(google.workspace.state.sent).toEqual(sent);
  });

  it('the mails are switched on once and off once, without a trace of a trigger', () => {
    const google = smallWorkbook();
    const handlers = (): string[] => google.workspace.state.triggers.map(({ handler }) => handler);
    entries.mailsOn.play(google);
    entries.mailsOn.play(google);
    expect(handlers()).toEqual(['morningRun']);
    entries.mailsOff.play(google);
    expect(handlers()).toEqual([]);
    entries.mailsOff.play(google);
    expect(handlers()).toEqual([]);
  });

  it('morningRun sends each mail once although it runs twice the same morning', () => {
    const google = smallWorkbook();
    entries.mailsOn.play(google);
    expect(entries.morningRun.play(google).told).toEqual([]);
    const recipients = google.workspace.state.sent.map(({ to }) => to);
    expect(recipients.length).toBeGreaterThan(0);
    google.clock.advance(20 * MINUTE);
    entries.morningRun.play(google);
    expect(google.workspace.state.sent.map(({ to }) => to)).toEqual(recipients);
  });
});
