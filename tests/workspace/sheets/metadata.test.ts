/** Developer metadata: where it stands, how it is found, and that it goes with what it marks. */
import { fixture, type Answer, type Fixture } from './spreadsheet-fixture';

const at = (metadataId: number, location: object, metadataKey = 'dm'): object => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataId, metadataKey, metadataValue: `v${metadataId}`, visibility: 'DOCUMENT', location },
  },
});
const row = (startIndex: number): object => ({
  dimensionRange: { sheetId: 7, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
});

function marked(): Fixture {
  const made = fixture();
  made.batch(
    { addSheet: { properties: { sheetId: 7, title: 'Sju' } } },
    at(1, { spreadsheet: true }),
    at(2, { sheetId: 7 }),
    at(3, row(4)),
    at(4, { sheetId: 0 }, 'annat'),
  );
  return made;
}

const search = ({ workspace, id }: Fixture, filter: object): number[] =>
  (
    (
      workspace.handle({
        method: 'sheets.spreadsheets.developerMetadata.search',
        params: { spreadsheetId: id },
        body: { dataFilters: [filter] },
      }).body as Answer
    ).matchedDeveloperMetadata ?? []
  ).map((one: Answer) => one.developerMetadata.metadataId);

it('is answered where it stands: file, sheet, row', () => {
  const answer = marked().get({ ranges: ['Sju!A5'], includeGridData: true });
  expect(answer.developerMetadata).toEqual([
    {
      metadataId: 1,
      metadataKey: 'dm',
      metadataValue: 'v1',
      visibility: 'DOCUMENT',
      location: { locationType: 'SPREADSHEET', spreadsheet: true },
    },
  ]);
  expect(answer.sheets[0].developerMetadata[0].location).toEqual({ locationType: 'SHEET', sheetId: 7 });
  expect(answer.sheets[0].data[0].rowMetadata[0].developerMetadata[0].location).toEqual({
    locationType: 'ROW',
    dimensionRange: { sheetId: 7, dimension: 'ROWS', startIndex: 4, endIndex: 5 },
  });
});

it.each([
  [{ developerMetadataLookup: { metadataKey: 'dm' } }, [1, 2, 3]],
  [{ developerMetadataLookup: { metadataKey: 'dm', metadataValue: 'v2' } }, [2]],
  [{ developerMetadataLookup: { locationType: 'SHEET' } }, [2, 4]],
  [{ developerMetadataLookup: { metadataId: 4 } }, [4]],
  [{ developerMetadataLookup: { metadataLocation: { sheetId: 7 } } }, [2]],
  [
    {
      developerMetadataLookup: { metadataLocation: { sheetId: 7 }, locationMatchingStrategy: 'INTERSECTING_LOCATION' },
    },
    [2, 3],
  ],
  [{ gridRange: { sheetId: 7, startRowIndex: 0, endRowIndex: 4 } }, [2]],
  [{ a1Range: 'Sju!A5:B5' }, [2, 3]],
])('%j finds %j', (filter, ids) => {
  expect(search(marked(), filter)).toEqual(ids);
});

it('changes and goes by filter, and goes with its sheet', () => {
  const made = marked();
  const dataFilter = { developerMetadataLookup: { metadataId: 2 } };
  const updated = made.batch({
    updateDeveloperMetadata: {
      dataFilters: [dataFilter],
      developerMetadata: { metadataValue: 'ny' },
      fields: 'metadataValue',
    },
  });
  expect((updated.body as Answer).replies[0].updateDeveloperMetadata.developerMetadata).toEqual([
    expect.objectContaining({ metadataId: 2, metadataValue: 'ny' }),
  ]);
  made.batch({ deleteDeveloperMetadata: { dataFilter } });
  expect(search(made, { developerMetadataLookup: { metadataKey: 'dm' } })).toEqual([1, 3]);
  made.batch({ deleteSheet: { sheetId: 7 } });
  expect(search(made, { developerMetadataLookup: { metadataKey: 'dm' } })).toEqual([1]);
});

it('is read one by one, 404 where there is none', () => {
  const { workspace, id } = marked();
  const get = (metadataId: number): Answer =>
    workspace.handle({
      method: 'sheets.spreadsheets.developerMetadata.get',
      params: { spreadsheetId: id, metadataId },
    });
  expect(get(1).body).toMatchObject({ metadataKey: 'dm' });
  expect(get(99).status).toBe(404);
});

it('comes along in a copy of the file (GOOGLE.md 8)', () => {
  const made = marked();
  const copy = made.workspace.handle({
    method: 'drive.files.copy',
    params: { fileId: made.id },
    body: { name: 'Kopia' },
  }).body as Answer;
  const answer = made.workspace.handle({ method: 'sheets.spreadsheets.get', params: { spreadsheetId: copy.id } })
    .body as Answer;
  expect(answer.developerMetadata[0].metadataId).toBe(1);
  expect(answer.properties.title).toBe('Kopia');
});
