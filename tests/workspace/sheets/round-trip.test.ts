/** Text from people is text: whatever is written comes back as it was, never as a formula, number or date. */
import fc from 'fast-check';
import { fixture, type Answer } from './spreadsheet-fixture';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    '=1+1',
    "'apostrof",
    '+46701234567',
    '-',
    '1,5',
    '2024-01-01',
    'TRUE',
    '<b>',
    '=HYPERLINK("x")',
    ' mellanslag ',
    'rad\nrad',
    '@x',
    '0042',
    '12 %',
  ),
);

it('stringValue comes back unchanged in every rendering', () => {
  const { batch, values, get } = fixture({ locale: 'sv_SE' });
  fc.assert(
    fc.property(hostile, (stringValue) => {
      batch({
        updateCells: {
          start: {},
          fields: 'userEnteredValue',
          rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
        },
      });
      for (const valueRenderOption of ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'])
        expect(values('A1', { valueRenderOption })).toEqual([[stringValue]]);
      const [cell] = get({ ranges: ['A1'], includeGridData: true }).sheets[0].data[0].rowData[0].values as Answer[];
      expect(cell).toMatchObject({
        userEnteredValue: { stringValue },
        effectiveValue: { stringValue },
        formattedValue: stringValue,
      });
    }),
  );
});

it('RAW values come back unchanged', () => {
  const { write, values } = fixture();
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (row) => {
      write('A1', [row]);
      expect(values(`A1:${String.fromCharCode(64 + row.length)}1`, { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual(
        [row],
      );
    }),
  );
});

it('notes, metadata, names of tabs and chart titles come back unchanged', () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 1, max: 1e6 }), (text, id) => {
      const { batch, get } = fixture();
      const answer = batch(
        { addSheet: { properties: { sheetId: id, title: text } } },
        { updateCells: { start: { sheetId: id }, fields: 'note', rows: [{ values: [{ note: text }] }] } },
        {
          createDeveloperMetadata: {
            developerMetadata: {
              metadataKey: text,
              metadataValue: text,
              visibility: 'DOCUMENT',
              location: { sheetId: id },
            },
          },
        },
      );
      expect(answer.status).toBe(200);
      const sheet = get({ fields: 'sheets(properties.title,developerMetadata,data.rowData.values.note)' }).sheets[1];
      expect(sheet.properties.title).toBe(text);
      expect(sheet.developerMetadata[0]).toMatchObject({ metadataKey: text, metadataValue: text });
      expect(sheet.data[0].rowData[0].values[0].note).toBe(text);
    }),
    { numRuns: 50 },
  );
});
