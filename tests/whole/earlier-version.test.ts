/** A workbook that version 0.1.0 made, opened by this one: brought up to date once, nothing doubled, no mail sent again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { headers, settingNames, tabNames } from '../../src/messages/sv/tabs';
import { createRuntime } from '../../src/workspace/apps-script/runtime';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { createWorkspace } from '../../src/workspace/workspace';
import { batchUpdate, read, request } from './as-a-person';
import { entries } from './entries';
import { DIST, momentOf, goBack, runWell } from './small-workbook';

interface Recorded {
  readonly now: number;
  readonly user: string;
  readonly requests: readonly Parameters<ReturnType<typeof createWorkspace>['handle']>[0][];
}

/** The recorded requests, carried out anew. */
function madeBefore(): LocalGoogle {
  const packed = readFileSync(join(__dirname, '../data/workbook-of-0.1.0.json.gz'));
  const { now, user, requests } = JSON.parse(gunzipSync(packed).toString()) as Recorded;
  let time = now;
  const clock = { now: () => time, advance: (ms: number) => void (time += ms) };
  const workspace = createWorkspace({ now: clock.now, user });
  const answers = requests.map((one) => workspace.handle(one));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  const { spreadsheetId } = answers[0]!.body as { spreadsheetId: string };
  return {
    workspace,
    clock,
    spreadsheetId,
    user,
    runtime: createRuntime({ dist: DIST, workspace, spreadsheetId, user, clock }),
  };
}

const google = madeBefore();
const start = momentOf(google);
beforeEach(() => goBack(google, start));

const marks = (): readonly (readonly [string, string])[] =>
  (
    request(google, 'sheets.spreadsheets.get', { fields: 'developerMetadata(metadataKey,metadataValue)' }) as {
      developerMetadata: { metadataKey: string; metadataValue: string }[];
    }
  ).developerMetadata.map(({ metadataKey, metadataValue }) => [metadataKey, metadataValue]);

const logKeys = (): readonly string[] => {
  const rows = read(google, tabNames.mailing);
  const column = rows[1]!.indexOf(headers.mailing.key);
  return rows.slice(2).map((row) => row[column]!);
};
const sentTo = (): readonly string[] => google.workspace.state.sent.map(({ to }) => to);

describe('a workbook that version 0.1.0 made', () => {
  it('is brought up to date by whatever job comes first: codes are English, the mark is there, Språk has its row', () => {
    expect(logKeys()[0]).toMatch(/^veckobrev 2026-v48 .* försenad/);
    runWell(google, 'updatePlan');
    expect(logKeys()).toEqual([
      'letter 2026-W48 samordnare@demokommunerna.example | Å-01 2026-11-18 late; Å-02 2026-11-26 dueSoon; Å-03 2027-01-22 silent; Å-04 2026-12-13 incomplete; Å-05 2026-11-21 complete',
      'letter 2026-W48 samordnare@demokommunerna.example',
      'digest 2026-W48 ett@demostad.example | Å-01 2026-11-18 late; Å-02 2026-11-26 dueSoon',
    ]);
    expect(marks()).toContainEqual(['dm.version', '1']);
    expect(read(google, tabNames.settings).filter(([name]) => name === settingNames.language)).toEqual([
      [settingNames.language, 'svenska', expect.any(String)],
    ]);
  });

  it('gets no mail again: the one whose fate is unknown is noted, only the one that had not gone goes', () => {
    expect(sentTo()).toEqual(['samordnare@demokommunerna.example', 'ett@demostad.example']);
    runWell(google, 'sendNow');
    expect(sentTo().slice(2)).toEqual(['tva@demostad.example']);
    expect(read(google, tabNames.mailing).map((row) => row[6])).toContain('Osäkert');
  });

  it('is written only where it differs, and after that no more', () => {
    // Kom igång adds the tabs and columns that there were none of then.
    for (const name of ['setUp', 'updatePlan', 'recalculate', 'makeMunicipalityTabs', 'decks'] as const) {
      const { told } = entries[name].play(google);
      expect([name, told]).toEqual([name, []]);
    }
    const after = google.workspace.state;
    const titles = after.spreadsheets[google.spreadsheetId]!.sheets.map(({ properties }) => properties.title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const name of ['setUp', 'updatePlan', 'recalculate', 'makeMunicipalityTabs'] as const)
      entries[name].play(google);
    expect(google.workspace.state.spreadsheets).toBe(after.spreadsheets);
    expect(Object.keys(google.workspace.state.presentations)).toEqual(Object.keys(start.state.presentations));
  });

  it('is the same however often the run that changes it is cut off', () => {
    const { calls } = google.runtime.run('updatePlan');
    const whole = google.workspace.state;
    const changing = calls
      .map(({ method }, at) => ({ method, at }))
      .filter(({ method }) => /batchUpdate|set/.test(method));
    for (const { at } of changing) {
      for (const when of ['before', 'after'] as const) {
        goBack(google, start);
        google.runtime.run('updatePlan', [], { fault: { at, when, kind: 'kill' } });
        runWell(google, 'updatePlan');
        expect(google.workspace.state.scriptProperties).toEqual(whole.scriptProperties);
        expect(google.workspace.state.spreadsheets).toEqual(whole.spreadsheets);
      }
    }
  });
});

it('a workbook that a later version made is left alone', () => {
  runWell(google, 'updatePlan');
  batchUpdate(google, {
    updateDeveloperMetadata: {
      dataFilters: [{ developerMetadataLookup: { metadataKey: 'dm.version' } }],
      developerMetadata: { metadataValue: '2' },
      fields: 'metadataValue',
    },
  });
  const before = google.workspace.state.spreadsheets;
  for (const name of ['setUp', 'recalculate', 'sendNow', 'openColumns'])
    expect(
      google.runtime
        .run(name)
        .alerts.map(({ text }) => text)
        .join(),
    ).toContain('nyare version');
  expect(google.workspace.state.spreadsheets).toBe(before);
});
