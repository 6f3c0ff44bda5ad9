import fc from 'fast-check';
import { rowsOf, wholeTab } from '../../../src/requests/sheets/a1';
import { contentHash } from '../../../src/requests/content-hash';
import { freeTitle } from '../../../src/requests/sheets/new-tab';
import { idChooser, numberId } from '../../../src/requests/sheets/sheet-id';

describe('ids of tabs, charts and metadata', () => {
  test('are 1 … 2³¹ − 1 and the same for the same key', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const id = numberId(key, new Set());
        expect(Number.isInteger(id) && id >= 1 && id <= 0x7fffffff).toBe(true);
        expect(numberId(key, new Set())).toBe(id);
      }),
    );
  });

  test('are never one that is taken', () => {
    const first = numberId('analysis', new Set());
    expect(numberId('analysis', new Set([first]))).toBe(first + 1);
    const choose = idChooser(new Set([first]));
    expect([choose('analysis'), choose('analysis')]).toEqual([first + 1, first + 2]);
  });

  test('a content hash tells one changed character', () => {
    expect(contentHash('Börja här')).toBe(contentHash('Börja här'));
    expect(contentHash('Börja här')).not.toBe(contentHash('Börja hår'));
  });
});

describe('ranges and titles', () => {
  test('a title is quoted, an apostrophe in it doubled', () => {
    expect(wholeTab("Kommun – L'Isle")).toBe("'Kommun – L''Isle'");
    expect(rowsOf('Svar', 0, 3, 2)).toBe("'Svar'!A1:B3");
  });

  test('a title that is taken, in whatever case, gets a number; control characters and more than 100 characters go', () => {
    expect(freeTitle('Analys', ['analys', 'Analys 2'])).toBe('Analys 3');
    expect(freeTitle('Kommun\n– X', [])).toBe('Kommun – X');
    expect(freeTitle('x'.repeat(200), [])).toHaveLength(100);
  });
});
