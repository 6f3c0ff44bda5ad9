import { emptyState } from '../../src/workspace/state';
import { createWorkspace } from '../../src/workspace/workspace';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const workspace = () => createWorkspace({ now: () => Date.UTC(2026, 0, 5), user: 'anna@example.com' });

describe('the workspace', () => {
  it('starts empty, or from a state that it is given', () => {
    expect(workspace().state).toBe(emptyState);
    const state = { ...emptyState, idsMade: 7 };
    expect(createWorkspace({ now: () => 0, user: 'a@example.com', state }).state).toBe(state);
  });

  it('gives back an earlier state when it is set, and repeats itself from there', () => {
    const one = workspace();
    const before = one.state;
    const make = (): unknown =>
      one.handle({ method: 'drive.files.create', body: { name: 'A', mimeType: SPREADSHEET } });
    const first = make();
    const after = one.state;
    expect(after).not.toBe(before);
    one.state = before;
    expect(make()).toEqual(first);
    expect(one.state).toEqual(after);
  });

  it('shares what a request does not touch', () => {
    const one = workspace();
    const { id } = one.handle({ method: 'drive.files.create', body: { name: 'A', mimeType: SPREADSHEET } }).body as {
      id: string;
    };
    const before = one.state;
    one.handle({ method: 'drive.files.create', body: { name: 'B', mimeType: SPREADSHEET } });
    expect(one.state.spreadsheets[id]).toBe(before.spreadsheets[id]);
    one.handle({ method: 'drive.files.list' });
    expect(one.state.files[id]).toBe(before.files[id]);
  });

  it('answers errors of Sheets and Slides with code, message and status (RECORDINGS.md 41), of Drive with errors and no status (RECORDINGS.md 42)', () => {
    const one = workspace();
    const notFound = { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } };
    expect(one.handle({ method: 'sheets.spreadsheets.get', params: { spreadsheetId: 'x' } })).toEqual({
      status: 404,
      body: notFound,
    });
    expect(one.handle({ method: 'slides.presentations.get', params: { presentationId: 'x' } })).toEqual({
      status: 404,
      body: notFound,
    });
    expect(
      Object.keys((one.handle({ method: 'drive.files.get', params: { fileId: 'x' } }).body as { error: object }).error),
    ).toEqual(['code', 'message', 'errors']);
  });

  it('answers 501 to methods and services that it does not have, and keeps its state', () => {
    const one = workspace();
    for (const method of ['drive.about.get', 'calendar.events.list', 'appsscript.Nothing.do', 'toString']) {
      const message = `The local workspace does not do this: ${method}`;
      expect(one.handle({ method })).toMatchObject({ status: 501, body: { error: { code: 501, message } } });
    }
    expect(one.handle({ method: 'drive.files.create', params: { uploadType: 'media' }, body: 'text' }).status).toBe(
      501,
    );
    expect(one.state).toBe(emptyState);
  });

  it('asks with the rights of the user of the call', () => {
    const one = workspace();
    const { id } = one.handle({ method: 'drive.files.create', body: { mimeType: SPREADSHEET }, user: 'bo@example.com' })
      .body as { id: string };
    expect(one.state.files[id]).toMatchObject({ owner: 'bo@example.com', openTo: ['bo@example.com'] });
    expect(one.handle({ method: 'drive.files.get', params: { fileId: id } }).status).toBe(404);
  });

  it('picks the fields that are asked for', () => {
    const one = workspace();
    expect(
      one.handle({
        method: 'drive.files.create',
        params: { fields: 'name,appProperties' },
        body: { mimeType: SPREADSHEET, name: 'A' },
      }).body,
    ).toEqual({ name: 'A' });
  });
});
