import { IdMap } from '../../../src/workspace/replay/map-ids';

describe('IdMap', () => {
  it('binds ids at the same position and replaces them in parameters, bodies, ranges and addresses', () => {
    const ids = new IdMap();
    ids.bind(
      { spreadsheetId: 'recorded-file-1', sheets: [{ properties: { sheetId: 77 } }] },
      { spreadsheetId: 'local-9', sheets: [{ properties: { sheetId: 5 } }] },
      {},
    );
    expect(
      ids.toLocal({
        spreadsheetId: 'recorded-file-1',
        range: { sheetId: 77, startRowIndex: 77 },
        url: 'https://x/recorded-file-1/edit',
      }),
    ).toEqual({
      spreadsheetId: 'local-9',
      range: { sheetId: 5, startRowIndex: 77 },
      url: 'https://x/local-9/edit',
    });
  });

  it("binds a file's folders", () => {
    const ids = new IdMap();
    ids.bind({ parents: ['0AN'] }, { parents: ['0AL'] }, {});
    expect(ids.toLocal({ parents: ['0AN'] })).toEqual({ parents: ['0AL'] });
  });

  it('never binds ids that mean the same everywhere, nor ids that the request chose', () => {
    const ids = new IdMap();
    ids.bind(
      { a: { sheetId: 0 }, b: { objectId: 'p' }, c: { objectId: 'mine_1' }, d: { sheetId: 12 } },
      { a: { sheetId: 8 }, b: { objectId: 'q' }, c: { objectId: 'other' }, d: { sheetId: 13 } },
      { requests: [{ createShape: { objectId: 'mine_1' } }, { addSheet: { properties: { sheetId: 12 } } }] },
    );
    const answer = { a: { sheetId: 0 }, b: { objectId: 'p' }, c: { objectId: 'mine_1' }, d: { sheetId: 12 } };
    expect(ids.toLocal(answer)).toEqual(answer);
  });

  it('keeps the first binding, so that an id that changes is found', () => {
    const ids = new IdMap();
    ids.bind({ id: 'a' }, { id: 'x' }, {});
    ids.bind({ id: 'a' }, { id: 'y' }, {});
    expect(ids.toLocal({ id: 'a' })).toEqual({ id: 'x' });
  });

  it('does not replace numbers that are no ids, nor short ids inside texts', () => {
    const ids = new IdMap();
    ids.bind({ sheetId: 77, namedRangeId: '5' }, { sheetId: 3, namedRangeId: '9' }, {});
    expect(ids.toLocal({ values: [[77, '15 of 55']] })).toEqual({ values: [[77, '15 of 55']] });
  });
});
