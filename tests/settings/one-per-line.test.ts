import { isSeveralTexts, isSeveralValues, lineOfText, quotedText } from '../../src/settings/one-per-line';

describe('a line is several texts', () => {
  it.each(['Vet ej, Vet inte', 'Vet ej;Annat', 'Annat, don’t know, mer', "Don't know, other"])('as in %p', (line) =>
    expect(isSeveralTexts(line)).toBe(true),
  );

  it.each(['-', '–', 'n/a', 'N/A', 'na'])('where one of them is %p', (usual) =>
    expect(isSeveralTexts(`Annat, ${usual}`)).toBe(true),
  );

  it.each(['Vet ej', 'Annat, mer', 'Har nyss börjat, kan inte svara på det'])('not as in %p', (line) =>
    expect(isSeveralTexts(line)).toBe(false),
  );

  it('only where each is short: a sentence may hold a comma', () => {
    expect(isSeveralTexts(`Vet ej, ${'a'.repeat(30)}`)).toBe(true);
    expect(isSeveralTexts(`Vet ej, ${'a'.repeat(31)}`)).toBe(false);
  });
});

describe('a line is several numbered texts', () => {
  it.each(['Inte alls = 1, Helt = 6', 'Dåligt=0;Bra=1', 'a = 10 , b = 11', 'a =  1;b'.concat(' = 2')])(
    'as in %p',
    (line) => expect(isSeveralValues(line)).toBe(true),
  );

  it.each(['Helt = 6', 'Ja, helt = 6', 'a = b, c = 6', '1, 2 = 3'])('not as in %p', (line) =>
    expect(isSeveralValues(line)).toBe(false),
  );
});

describe('a text in quotes', () => {
  it.each([
    ['"Vet ej, minns inte"', 'Vet ej, minns inte'],
    ['"säg "ja""', 'säg "ja"'],
  ])('%p is %p', (line, text) => expect(quotedText(line)).toBe(text));

  it.each(['Vet ej', 'säg "ja"', '"ja" säger jag', '""'])('is not %p', (line) => expect(quotedText(line)).toBeNull());
});

it.each([
  ['Vet ej', 'Vet ej'],
  ['Vet ej, minns inte', '"Vet ej, minns inte"'],
  ['"så"', '""så""'],
])('the text %p is written as the line %p', (text, line) => expect(lineOfText(text)).toBe(line));
