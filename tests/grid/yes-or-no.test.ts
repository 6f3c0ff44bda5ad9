import { yesOrNo } from '../../src/grid/yes-or-no';

it.each(['Ja', ' ja ', 'JA', 'Yes', true, 'TRUE'])('%p is yes', (cell) => expect(yesOrNo(cell, false)).toBe(true));

it.each(['Nej', ' nej ', 'No', false, 'FALSE'])('%p is no', (cell) => expect(yesOrNo(cell, true)).toBe(false));

it.each(['kanske', 'ja tack', 1, 0])('%p is neither', (cell) => {
  expect(yesOrNo(cell, true)).toBeNull();
  expect(yesOrNo(cell, false)).toBeNull();
});

it.each(['', ' ', null, undefined])('an empty cell (%p) is what it is said to be', (cell) => {
  expect(yesOrNo(cell, true)).toBe(true);
  expect(yesOrNo(cell, false)).toBe(false);
});
