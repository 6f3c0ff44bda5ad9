import fc from 'fast-check';
import { parseA1 } from '../../../../src/workspace/sheets/a1/parse-a1';
import { writeA1 } from '../../../../src/workspace/sheets/a1/write-a1';
import { blankSheet, blankSpreadsheet } from '../../../../src/workspace/sheets/blank-spreadsheet';

it('what is written is read back, whatever the tab is called', () => {
  const place = fc.tuple(fc.nat(5000), fc.nat(5000), fc.nat(700), fc.nat(700));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), place, (title, [a, b, c, d]) => {
      const spreadsheet = { ...blankSpreadsheet('id', 'x'), sheets: [blankSheet(1, 'Första'), blankSheet(2, title)] };
      const range = {
        sheetId: 2,
        startRowIndex: Math.min(a, b),
        endRowIndex: Math.max(a, b) + 1,
        startColumnIndex: Math.min(c, d),
        endColumnIndex: Math.max(c, d) + 1,
      };
      const { sheet, range: read } = parseA1(spreadsheet, writeA1(title, range));
      expect(sheet.properties.sheetId).toBe(title === 'Första' ? 1 : 2);
      expect({ ...read, sheetId: 2 }).toEqual(range);
    }),
  );
});
