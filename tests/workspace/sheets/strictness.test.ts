/** Each kind of request is carried out or refused, in Google's words, with nothing changed by what is refused. */
import { furnished, requestCases } from './request-cases';
import { fixture, message } from './spreadsheet-fixture';

describe.each(Object.entries(requestCases))('%s', (name, { good, bad }) => {
  it('is carried out', () => {
    const { batch, state } = furnished();
    const before = state();
    const answer = batch({ [name]: good });
    expect(answer.status === 200 ? '' : message(answer)).toBe('');
    expect(state()).toEqual(expect.objectContaining({ spreadsheetId: before.spreadsheetId }));
  });

  it('refuses an unknown field and changes nothing', () => {
    const { workspace, batch } = furnished();
    const before = workspace.state;
    const answer = batch({ [name]: { ...good, unheardOf: 1 } });
    expect(answer.status).toBe(400);
    expect(message(answer)).toMatch(/Unknown name "unheardOf" at 'requests\[0\]/);
    expect(workspace.state).toBe(before);
  });

  it.each(bad)('refuses %j', (request, reason) => {
    const { workspace, batch } = furnished();
    const before = workspace.state;
    const answer = batch({ [name]: request });
    expect(answer.status).toBe(400);
    expect(message(answer)).toMatch(new RegExp(`^Invalid requests\\[0\\]\\.${name}: `));
    expect(message(answer).slice(`Invalid requests[0].${name}: `.length).startsWith(reason)).toBe(true);
    expect(workspace.state).toBe(before);
  });
});

describe('a batch', () => {
  it('is refused without requests', () => {
    const { batch } = fixture();
    expect(message(batch())).toBe('Must specify at least one request.');
  });

  it('is all or nothing: the request that fails undoes those before it', () => {
    const { workspace, batch, values } = fixture();
    const before = workspace.state;
    const write = {
      updateCells: {
        start: {},
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
        fields: 'userEnteredValue',
      },
    };
    expect(message(batch(write, { addSheet: { properties: { title: 'A' } } }, { deleteSheet: { sheetId: 5 } }))).toBe(
      'Invalid requests[2].deleteSheet: No sheet with id: 5',
    );
    expect(workspace.state).toBe(before);
    expect(values('A1')).toBeUndefined();
  });

  it('answers 501 to a request that is not done, naming it', () => {
    const { batch } = fixture();
    const answer = batch({ trimWhitespace: { range: { sheetId: 0 } } });
    expect(answer.status).toBe(501);
    expect(message(answer)).toContain('trimWhitespace');
  });

  it('keeps the last sheet, and the last visible one', () => {
    const { batch } = fixture();
    expect(message(batch({ deleteSheet: { sheetId: 0 } }))).toBe(
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    );
    expect(message(batch({ addSheet: { properties: { hidden: true } } }, { deleteSheet: { sheetId: 0 } }))).toMatch(
      /visible/,
    );
  });
});
