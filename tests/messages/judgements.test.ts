import { amongOthersText, sensitivityText } from '../../src/messages/sv/judgements';

describe('beside the other municipalities', () => {
  it.each([
    ['lower', 'unknown', 'lägre'],
    ['higher', 'alike', 'högre'],
    ['lower', 'higher', 'lägre, fler vet ej'],
    ['unknown', 'lower', 'färre vet ej'],
    ['alike', 'alike', 'som övriga'],
    ['alike', 'unknown', 'kan inte säga'],
    ['tooFew', 'unknown', 'kan inte säga'],
    ['tooFew', 'tooFew', 'för få svar'],
    [null, 'alike', 'som övriga'],
    [null, null, ''],
  ] as const)('a rating %s and a share %s are told as "%s"', (rating, share, text) =>
    expect(amongOthersText(rating, share)).toBe(text),
  );
});

it('a point that moves between fields names all three, in the order common, own and fixed lines', () => {
  const fields = { joint: 'startHere', own: 'knownStrength', fixed: 'startHere' } as const;
  expect(sensitivityText({ fields, same: false })).toBe('Börja här, Känd styrka, Börja här');
  expect(sensitivityText({ fields: { joint: 'startHere', own: 'startHere', fixed: 'startHere' }, same: true })).toBe(
    'Samma i alla tre',
  );
});
