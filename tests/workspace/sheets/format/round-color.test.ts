import fc from 'fast-check';
import { roundColor } from '../../../../src/workspace/sheets/format/round-color';

it.each([
  [
    { red: 1, green: 0, blue: 0.5 },
    { red: 1, blue: 0.49803922 },
  ],
  [
    { red: 0.9, green: 1 },
    { red: 0.8980392, green: 1 },
  ],
  [{}, {}],
])('%j is kept as %j (RECORDINGS.md 5 and 19)', (given, kept) => {
  expect(roundColor(given)).toEqual(kept);
});

it('a colour that Google gave back stays as it is when written again', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (red) => {
      expect(roundColor(roundColor({ red }))).toEqual(roundColor({ red }));
    }),
  );
});
