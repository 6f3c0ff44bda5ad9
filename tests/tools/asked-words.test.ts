import { askedWords } from '../../src/tools/asked-words';

it.each([
  [['--language', 'en'], 'en'],
  [['--language=en'], 'en'],
  [['--language', 'sv'], 'sv'],
  [[], 'sv'],
  [['--language'], 'sv'],
  [['--other', 'en'], 'sv'],
  [['tests'], 'sv'],
])('with %j the words are those of %s', (asked, language) =>
  expect(askedWords(['node', 'build.ts', ...asked]).lang).toBe(language),
);
