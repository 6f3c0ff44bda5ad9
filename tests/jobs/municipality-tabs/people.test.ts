import fc from 'fast-check';
import { makeMunicipalityTabs } from '../../../src/jobs/make-municipality-tabs';
import { municipalities, questionRow, surveyed } from '../workbook/a-survey';
import { act, type Deed, keyOf, ownWords, questionPlaces, rowsOf } from '../workbook/person';

const TITLE = 'Kommun – Påhittsby 1';

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ deed: fc.constantFrom('insert' as const, 'delete' as const), at: fc.nat(60) }),
  fc.record({ deed: fc.constant('sort' as const), column: fc.nat(12), descending: fc.boolean() }),
  fc.record({
    deed: fc.constant('write' as const),
    at: fc.nat(20),
    words: fc.constantFrom('Ja, börja här', 'Nej', '=1+1', '<script>'),
  }),
);

/** Every row under its key says what belongs to the key, and no other row says what only we write. */
function expectInOrder(grid: ReturnType<typeof rowsOf>, names: ReadonlyMap<string, string>): void {
  for (const place of questionPlaces(grid)) {
    const id = keyOf(grid[place]).slice('questions:'.length);
    if (names.has(id)) expect([id, grid[place]?.[1]]).toEqual([id, names.get(id)]);
  }
  const ids = questionPlaces(grid).map((place) => keyOf(grid[place]));
  expect(new Set(ids).size).toBe(ids.length);
  const unkeyed = grid.filter((row) => keyOf(row) === '' && row.slice(0, 11).some((cell) => cell !== ''));
  expect(unkeyed).toEqual([]);
}

describe('a municipality tab that people work in', () => {
  const start = surveyed({ municipalities: municipalities(2), questions: 6 });
  start.run(makeMunicipalityTabs);
  const filled = start.workspace.state;

  test('what a person wrote stays beside its question, whatever is inserted, deleted or sorted between any two calls', () => {
    fc.assert(
      fc.property(
        fc.array(deed, { maxLength: 6 }),
        fc.array(fc.array(deed, { maxLength: 3 }), { minLength: 6, maxLength: 6 }),
        (before, between) => {
          start.workspace.state = filled;
          for (const one of before) act(start, TITLE, one);
          const renamed = questionRow(1, 'Sak 2, nytt namn');
          start.write("'Frågor'!A4", [renamed]);
          const names = new Map(
            Array.from({ length: 6 }, (_, index) => [
              `F${index + 1}`,
              index === 1 ? 'Sak 2, nytt namn' : `Sak ${index + 1}`,
            ]),
          );
          let written = ownWords(rowsOf(start, TITLE));
          start.run(makeMunicipalityTabs, {
            meanwhile: (_, place) => {
              for (const one of between[place] ?? []) act(start, TITLE, one);
              if (place > 0) written = { ...written, ...ownWords(rowsOf(start, TITLE)) };
            },
          });
          // What was disturbed to the last is put right by the next run in peace.
          start.run(makeMunicipalityTabs);
          const grid = rowsOf(start, TITLE);
          expect(ownWords(grid)).toEqual(written);
          expectInOrder(grid, names);
          expect(new Set(questionPlaces(grid).map((place) => keyOf(grid[place])))).toEqual(
            new Set([...names.keys()].map((id) => `questions:${id}`)),
          );
          const settled = start.workspace.state.spreadsheets;
          start.run(makeMunicipalityTabs);
          expect(start.workspace.state.spreadsheets).toBe(settled);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });
});
