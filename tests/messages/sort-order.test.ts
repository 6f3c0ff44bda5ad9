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
