import { ANNA, BERTIL, START, fixture, message, type Answer } from './spreadsheet-fixture';
import { createWorkspace } from '../../../src/workspace/workspace';

describe('who may open a spreadsheet', () => {
  it('is 404 for an id that does not exist (41)', () => {
    const { workspace } = fixture();
    const answer = workspace.handle({ method: 'sheets.spreadsheets.get', params: { spreadsheetId: 'none' } });
    expect(answer).toEqual({
      status: 404,
      body: { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } },
    });
  });

  it('is 403 for somebody it is not shared with (41), for reads and writes', () => {
    const { workspace, id } = fixture();
    const before = workspace.state;
    for (const method of [
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.batchUpdate',
      'sheets.spreadsheets.values.get',
    ]) {
      const answer = workspace.handle({
        method,
        params: { spreadsheetId: id, ...(method.endsWith('values.get') && { range: 'A1' }) },
        user: BERTIL,
      });
      expect(answer.status).toBe(403);
      expect(message(answer)).toBe('The caller does not have permission');
    }
    expect(workspace.state).toBe(before);
  });

  it('opens a shared one whichever app made it: the scope spreadsheets covers all (GOOGLE.md 18)', () => {
    const { workspace, id } = fixture();
    const file = workspace.state.files[id];
    if (!file) throw new Error('no file');
    workspace.state = { ...workspace.state, files: { [id]: { ...file, sharedWith: [BERTIL], openTo: [] } } };
    expect(
      workspace.handle({ method: 'sheets.spreadsheets.get', params: { spreadsheetId: id }, user: BERTIL }).status,
    ).toBe(200);
  });

  it('sets the file’s modified time and name with each write', () => {
    const { workspace, id } = fixture();
    const later = createWorkspace({ now: () => START + 5000, user: ANNA, state: workspace.state });
    later.handle({
      method: 'sheets.spreadsheets.batchUpdate',
      params: { spreadsheetId: id },
      body: { requests: [{ updateSpreadsheetProperties: { properties: { title: 'Nytt' }, fields: 'title' } }] },
    });
    expect(later.state.files[id]).toMatchObject({ name: 'Nytt', createdTime: START, modifiedTime: START + 5000 });
  });
});

describe('protected ranges', () => {
  const shared = (): ReturnType<typeof fixture> => {
    const made = fixture();
    const file = made.workspace.state.files[made.id];
    if (!file) throw new Error('no file');
    made.workspace.state = { ...made.workspace.state, files: { [made.id]: { ...file, sharedWith: [BERTIL] } } };
    made.batch({ addProtectedRange: { protectedRange: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 } } } });
    return made;
  };
  const update = (rowIndex: number): object => ({
    updateCells: {
      start: { rowIndex, columnIndex: 0 },
      fields: 'userEnteredValue',
      rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
    },
  });
  const send = ({ workspace, id }: ReturnType<typeof fixture>, request: object, user: string): Answer =>
    workspace.handle({
      method: 'sheets.spreadsheets.batchUpdate',
      params: { spreadsheetId: id },
      body: { requests: [request] },
      user,
    });

  it('refuse a write by somebody who may not edit them', () => {
    const made = shared();
    expect(message(send(made, update(0), BERTIL))).toMatch(
      /^Invalid requests\[0\]\.updateCells: You are trying to edit a protected cell/,
    );
    expect(made.values('A1')).toBeUndefined();
  });

  it('let others write beside them, and the owner anywhere', () => {
    const made = shared();
    expect(send(made, update(1), BERTIL).status).toBe(200);
    expect(send(made, update(0), ANNA).status).toBe(200);
    expect(made.values('A1:A2')).toEqual([['x'], ['x']]);
  });

  it('refuse a write of values too', () => {
    const { workspace, id } = shared();
    const params = { spreadsheetId: id, range: 'A1', valueInputOption: 'RAW' };
    const answer = workspace.handle({
      method: 'sheets.spreadsheets.values.update',
      params,
      body: { values: [['x']] },
      user: BERTIL,
    });
    expect(answer.status).toBe(400);
  });
});

describe('a protection’s place', () => {
  const rows = (endRowIndex: number): object => ({ sheetId: 0, startRowIndex: 0, endRowIndex });
  const made = (): ReturnType<typeof fixture> => {
    const one = fixture();
    one.batch(
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'namn', range: rows(5) } } },
      { addProtectedRange: { protectedRange: { protectedRangeId: 9, range: rows(1) } } },
    );
    return one;
  };
  const update = (one: ReturnType<typeof fixture>, protectedRange: object, fields: string): Answer =>
    one.batch({ updateProtectedRange: { protectedRange: { protectedRangeId: 9, ...protectedRange }, fields } });
  const stored = (one: ReturnType<typeof fixture>): Answer => one.get().sheets[0].protectedRanges[0];

  it('is judged by what was written: a named range takes the place of a range, and a range that of a named range', () => {
    const one = made();
    expect(update(one, { namedRangeId: 'n' }, 'namedRangeId').status).toBe(200);
    expect(stored(one)).toMatchObject({ namedRangeId: 'n', range: { startRowIndex: 0, endRowIndex: 5 } });
    expect(update(one, { range: rows(2) }, 'range').status).toBe(200);
    expect(stored(one)).toMatchObject({ range: { startRowIndex: 0, endRowIndex: 2 } });
    expect(stored(one)).not.toHaveProperty('namedRangeId');
  });

  it('keeps its range where the named range is taken away', () => {
    const one = made();
    update(one, { namedRangeId: 'n' }, 'namedRangeId');
    expect(update(one, {}, 'namedRangeId').status).toBe(200);
    expect(stored(one)).toMatchObject({ range: { startRowIndex: 0, endRowIndex: 5 } });
    expect(stored(one)).not.toHaveProperty('namedRangeId');
  });

  it('is never written twice', () => {
    const one = made();
    expect(update(one, { namedRangeId: 'n', range: rows(2) }, 'namedRangeId,range').status).toBe(400);
    expect(update(one, { namedRangeId: 'n', range: rows(2) }, '*').status).toBe(400);
    expect(stored(one)).toMatchObject({ range: { startRowIndex: 0, endRowIndex: 1 } });
  });
});
