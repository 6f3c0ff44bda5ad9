/** Replays sessions that are made up here; the real ones are replayed by `npm run replay`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadFolder, type RecordedCall, type RecordedSession } from '../../../src/workspace/replay/load-session';
import { replaySession } from '../../../src/workspace/replay/replay-session';
import { report } from '../../../src/workspace/replay/report';
import { runReplay } from '../../../src/workspace/replay/run-replay';
import { createWorkspace } from '../../../src/workspace/workspace';

const FOLDER = 'application/vnd.google-apps.folder';
const ROOT = resolve(__dirname, '../../..');

const line = (method: string, params: object, body: unknown, status: number, answer: unknown): RecordedCall => ({
  request: { method, params: { ...params }, body },
  response: { status, body: answer },
  at: '2026-01-05T08:00:00Z',
});

const create = (id: string, name: string): RecordedCall =>
  line('drive.files.create', {}, { name, mimeType: FOLDER }, 200, { kind: 'drive#file', id, name, mimeType: FOLDER });

const gone = (id: string): RecordedCall => line('drive.files.delete', { fileId: id }, null, 204, null);

const session = (calls: readonly RecordedCall[], over: Partial<RecordedSession> = {}): RecordedSession => ({
  name: 'made-up/session',
  startsFrom: 'nothing',
  shapeOnly: false,
  calls,
  ...over,
});

const outcomes = (one: RecordedSession): readonly string[] => replaySession(one).map((call) => call.outcome);

describe('replaySession', () => {
  it("passes answers that are Google's, ids aside", () => {
    const get = line('drive.files.get', { fileId: 'RECORDED_1', fields: 'id,name' }, null, 200, {
      id: 'RECORDED_1',
      name: 'A',
    });
    expect(outcomes(session([create('RECORDED_1', 'A'), get, gone('RECORDED_1')]))).toEqual(['pass', 'pass', 'pass']);
  });

  it('fails an answer with another value, and counts what follows a wrong write as drifted', () => {
    const wrong = line('drive.files.create', {}, { name: 'A', mimeType: FOLDER }, 200, { id: 'R', name: 'B' });
    expect(outcomes(session([wrong, create('S', 'C')]))).toEqual(['fail', 'after drift']);
  });

  it('counts nothing as drifted after a wrong read', () => {
    const wrong = line('drive.files.get', { fileId: 'RECORDED_1' }, null, 200, { name: 'B' });
    expect(outcomes(session([create('RECORDED_1', 'A'), wrong, gone('RECORDED_1')]))).toEqual(['pass', 'fail', 'pass']);
  });

  it('skips a quota of that day and calls without a method, and keeps 501 apart', () => {
    const quota = line('drive.files.list', {}, null, 429, { error: {} });
    const old = {
      ...create('R', 'A'),
      request: { method: null, params: {}, body: null, http: 'GET https://www.googleapis.com/drive/v2/files' },
    };
    expect(outcomes(session([quota, old, line('calendar.events.list', {}, null, 200, {}), create('R', 'A')]))).toEqual([
      'skipped',
      'skipped',
      '501',
      'pass',
    ]);
  });

  it('compares in a list only the files that were made in the session', () => {
    const list = (files: readonly object[]): RecordedCall =>
      line('drive.files.list', { fields: 'files(id,name)' }, null, 200, { files });
    const others = { id: 'OTHER', name: 'Not ours' };
    expect(outcomes(session([create('R', 'A'), list([others, { id: 'R', name: 'A' }]), list([others])]))).toEqual([
      'pass',
      'pass',
      'fail',
    ]);
  });

  it('holds answers without requests against the schemas only', () => {
    const fits = line('slides.presentations.get', {}, null, 200, { presentationId: 'x', slides: [] });
    const not = line('slides.presentations.get', {}, null, 200, { nope: 1 });
    expect(outcomes(session([fits, not], { shapeOnly: true }))).toEqual(['shape pass', 'shape fail']);
  });

  /** The whole answer of a get, as a file that was there before would have it. */
  function oldFile(): { properties: Record<string, unknown> } {
    const google = createWorkspace({ now: () => 0, user: 'other@example.com' });
    const made = google.handle({
      method: 'sheets.spreadsheets.create',
      body: {
        properties: { title: 'Gammal' },
        sheets: [{ properties: { sheetId: 4, title: 'Blad', gridProperties: { rowCount: 5, columnCount: 3 } } }],
      },
    });
    return { ...(made.body as { properties: Record<string, unknown> }), ...{ spreadsheetId: 'OLD_FILE' } };
  }

  it('misses what is answered beyond a recording, but what Google has added since then', () => {
    const whole = oldFile();
    const { spreadsheetTheme: _theme, defaultFormat, ...properties } = whole.properties;
    const { backgroundColorStyle: _style, ...format } = defaultFormat as Record<string, unknown>;
    const { timeZone: _zone, ...without } = properties;
    const read = (at: string, answered: object): RecordedCall => ({
      ...line('sheets.spreadsheets.get', { spreadsheetId: 'OLD_FILE' }, null, 200, { ...whole, properties: answered }),
      at,
    });
    const old = { ...properties, defaultFormat: format };
    const outcome = (call: RecordedCall): unknown =>
      replaySession(session([call], { startsFrom: 'existing' })).map(({ outcome: one, misses }) => [
        one,
        misses.length,
      ]);
    expect(outcome(read('2018-10-08T08:00:00Z', old))).toEqual([['pass', 0]]);
    expect(outcome(read('2018-10-08T08:00:00Z', { ...without, defaultFormat: format }))).toEqual([['fail', 1]]);
    expect(outcome(read('2026-01-05T08:00:00Z', old))).toEqual([['fail', 2]]);
  });

  it('makes the spreadsheets that were there before from their first reads', () => {
    const read = line('sheets.spreadsheets.get', { spreadsheetId: 'OLD_FILE' }, null, 200, oldFile());
    const values = line('sheets.spreadsheets.values.get', { spreadsheetId: 'OLD_FILE', range: 'Blad' }, null, 200, {
      range: 'Blad!A1:C5',
      majorDimension: 'ROWS',
      values: [['a', 'b']],
    });
    const calls = replaySession(session([read, values], { startsFrom: 'existing' }));
    expect(calls.map(({ outcome, footing, misses }) => [outcome, footing, misses])).toEqual([
      ['pass', 'seeded', []],
      ['pass', 'seeded', []],
    ]);
  });
});

describe('report', () => {
  it('ends with the score of Sheets and Drive from nothing, skipped calls left out', () => {
    const calls = replaySession(
      session([
        create('R', 'A'),
        line('drive.about.get', { fields: '*' }, null, 200, {}),
        line('calendar.events.list', {}, null, 200, {}),
        line('drive.files.list', {}, null, 429, {}),
        line('drive.files.get', { fileId: 'R' }, null, 200, { name: 'B' }),
      ]),
    );
    expect(report(calls).at(-1)).toBe('sheets and drive, from nothing: pass 1 of 3, 501 1');
  });
});

describe('npm run replay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  const run = (...args: readonly string[]): { readonly status: number; readonly out: string } => {
    const { status, lines } = runReplay(args);
    return { status, out: lines.join('\n') };
  };

  it('ends with 0 and the score, whatever the score', () => {
    write('good/index.json', JSON.stringify([{ session: 'sub/one', startsFrom: 'nothing' }]));
    write(
      'good/sub/one.jsonl',
      `${JSON.stringify(create('R', 'A'))}\n${JSON.stringify(line('drive.about.get', {}, null, 200, {}))}\n`,
    );
    expect(loadFolder(join(folder, 'good'))[0]?.calls).toHaveLength(2);
    const out = execFileSync(
      join(ROOT, 'node_modules/.bin/tsx'),
      ['src/workspace/replay/cli.ts', join(folder, 'good')],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(run(join(folder, 'good'))).toEqual({ status: 0, out: out.trimEnd() });
    expect(out.trimEnd().split('\n').at(-1)).toBe('sheets and drive, from nothing: pass 1 of 2, 501 1');
  });

  it("ends with 1 and names the file that it can't read", () => {
    write('bad/index.json', JSON.stringify([{ session: 'one', startsFrom: 'nothing' }]));
    write('bad/one.jsonl', `${JSON.stringify(create('R', 'A'))}\nno json\n`);
    expect(run(join(folder, 'bad'))).toMatchObject({
      status: 1,
      out: expect.stringContaining('one.jsonl:2') as string,
    });
    expect(run(join(folder, 'nowhere'))).toMatchObject({
      status: 1,
      out: expect.stringContaining('index.json') as string,
    });
    expect(run().status).toBe(1);
  });
});
