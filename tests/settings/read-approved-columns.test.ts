import * as fc from 'fast-check';
import { cleanText } from '../../src/grid/clean-text';
import { approvedLine, readApprovedColumns } from '../../src/settings/read-approved-columns';
import { at } from '../at';
import type { SettingFault } from '../../src/messages/setting-fault';

const read = (
  cell: string,
): { readonly columns: Readonly<Record<string, string>>; readonly faults: readonly SettingFault[] } => {
  const faults: SettingFault[] = [];
  return {
    columns: readApprovedColumns(
      { key: 'approvedColumns', present: true, cell, place: at('Inställningar!B16') },
      faults,
    ),
    faults,
  };
};

describe('approved columns', () => {
  it('are read a line each; the first equals sign divides', () => {
    expect(read('F01 = Fråga ett\r\n\nF02=a = b').columns).toEqual({ F01: 'Fråga ett', F02: 'a = b' });
  });

  it('with an equals sign in the id stand in quotes', () => {
    expect(approvedLine('a=b', 'Rubrik')).toBe('"a=b" = Rubrik');
    expect(read('"a=b" = Rubrik\n"säg ""ja"" = ok" = x\n"a" b = y').columns).toEqual({
      'a=b': 'Rubrik',
      'säg "ja" = ok': 'x',
      '"a" b': 'y',
    });
  });

  it.each(['F01', '= Rubrik', 'F01 =', '""', '"a" b'])(
    "that can't be read (%p) are told of with their place",
    (line) => {
      const { columns, faults } = read(line);
      expect(columns).toEqual({});
      expect(faults).toEqual([{ code: 'approvedLine', place: at('Inställningar!B16'), details: { line } }]);
    },
  );

  it('in quotes may stand at once before the equals sign, or far from it', () =>
    expect(read('"a=b"= Ett\n"c=d"   = Två').columns).toEqual({ 'a=b': 'Ett', 'c=d': 'Två' }));

  it('are put in quotes only where they must be', () => {
    expect(approvedLine('a "b"', 'Rubrik')).toBe('a "b" = Rubrik');
    expect(approvedLine('"b" a', 'Rubrik')).toBe('"""b"" a" = Rubrik');
  });

  it('come back as they were written, whatever ids and headers hold', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', 'Å', '=', '"', ' ', '1', '[', '<', '+', "'") })
      .map(cleanText)
      .filter((one) => one !== '');
    fc.assert(
      fc.property(fc.dictionary(text, text), (columns) => {
        const cell = Object.entries(columns)
          .map(([id, header]) => approvedLine(id, header))
          .join('\n');
        expect({ ...read(cell).columns }).toEqual({ ...columns });
        expect(read(cell).faults).toEqual([]);
      }),
    );
  });

  it('for an id such as __proto__ are an entry like any other', () => {
    expect(Object.entries(read('__proto__ = x\nconstructor = y').columns)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});
