import { wordsIn } from '../../src/messages';

const names = ['Östad', 'Ale', 'Åby', 'zeta', 'A\u030Aby 2', 'Älvdal', 'Éna', 'ale 2'];

it('Swedish order has å, ä and ö last, whichever way they are written', () => {
  expect([...names].sort(wordsIn('sv').compareNames)).toEqual([
    'Ale',
    'ale 2',
    'Éna',
    'zeta',
    'Åby',
    'A\u030Aby 2',
    'Älvdal',
    'Östad',
  ]);
});

it('English order has a letter with a mark beside the letter', () => {
  expect([...names].sort(wordsIn('en').compareNames)).toEqual([
    'Åby',
    'A\u030Aby 2',
    'Ale',
    'ale 2',
    'Älvdal',
    'Éna',
    'Östad',
    'zeta',
  ]);
});

it.each(['sv', 'en'] as const)(
  'names that differ only in capitals or marks have an order of their own in %s',
  (language) => {
    const { compareNames } = wordsIn(language);
    expect([compareNames('Ale', 'ale'), compareNames('ale', 'Ale'), compareNames('Ale', 'Ale')]).toEqual([-1, 1, 0]);
    expect([compareNames('Ena', 'Éna'), compareNames('Éna', 'Ena')]).toEqual([-1, 1]);
    expect([compareNames('a', 'b'), compareNames('b', 'a')]).toEqual([-1, 1]);
  },
);

it('Swedish order has æ as ä and ø as ö', () =>
  expect(['ø', 'z', 'æ', 'å', 'ä', 'ö'].sort(wordsIn('sv').compareNames)).toEqual(['z', 'å', 'ä', 'æ', 'ö', 'ø']));
