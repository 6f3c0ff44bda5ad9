import fc from 'fast-check';
import type { ApiError } from '../../../../src/workspace/protocol/api-error';
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

describe('R1C1', () => {
  const spreadsheet = { ...blankSpreadsheet('id', 'x'), sheets: [blankSheet(1, 'Sheet1'), blankSheet(2, 'Två ord')] };
  const cells = (
    startRowIndex: number,
    endRowIndex: number,
    startColumnIndex: number,
    endColumnIndex: number,
  ): object => ({
    startRowIndex,
    endRowIndex,
    startColumnIndex,
    endColumnIndex,
  });

  it.each([
    ['R1C1', 1, cells(0, 1, 0, 1), true],
    ['R1C1:R1C2', 1, cells(0, 1, 0, 2), false],
    ["'Två ord'!R3C2:R10C28", 2, cells(2, 10, 1, 28), false],
    ['Sheet1!r2c3', 1, cells(1, 2, 2, 3), true],
    ['R5C4:R2C1', 1, cells(1, 5, 0, 4), false],
  ])('%s is read as its A1 twin would be', (text, sheetId, range, oneCell) => {
    expect(parseA1(spreadsheet, text)).toMatchObject({ range: { sheetId, ...range }, oneCell });
  });

  it.each(['R1', 'C1', 'R1:R2', 'C:C', 'RC1'])('%s stays A1', (text) => {
    expect(parseA1(spreadsheet, text).sheet.properties.sheetId).toBe(1);
  });

  it.each([
    ['R0C1', 400],
    ['R1C0', 400],
    ['R1C1:R2C2:R3C3', 400],
    ['R[1]C[1]', 501],
    ['R1C1:R[2]C', 501],
    ['Sheet1!R2C1:R5', 501],
  ])('%s is answered with %d', (text, code) => {
    let thrown: unknown;
    try {
      parseA1(spreadsheet, text);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as ApiError).code).toBe(code);
  });
});
