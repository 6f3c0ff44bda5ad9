import { languageCalled, readLanguage } from '../../src/settings/read-language';

describe('a language is known', () => {
  it.each([
    ['sv', 'sv'],
    ['Svenska', 'sv'],
    ['swedish', 'sv'],
    ['en', 'en'],
    [' ENGELSKA ', 'en'],
    ['English', 'en'],
  ])('as %p', (cell, code) => expect(languageCalled(cell)).toBe(code));

  it.each(['norska', '', null, 1])('not as %p', (cell) => expect(languageCalled(cell)).toBeNull());
});

describe('the language of Inställningar', () => {
  const heading = [['Ändra i kolumnen Värde.'], ['Namn', 'Värde', 'Förklaring']];

  it.each([
    ['Språk', 'Engelska', 'en'],
    [' språk', 'Svenska', 'sv'],
    ['Language', 'English', 'en'],
  ])('is read from a row called %s, %s', (name, value, code) =>
    expect(readLanguage([...heading, ['Mätår', 2026], [name, value, 'Allt som skrivs']])).toBe(code),
  );

  it('is read wherever in its row the value stands', () =>
    expect(
      readLanguage([
        ['Förklaring', 'Namn', 'Värde'],
        ['Allt som skrivs', 'Språk', 'en'],
      ]),
    ).toBe('en'));

  it('is not taken from the row of another setting', () =>
    expect(readLanguage([...heading, ['Samarbete', 'English'], ['Språk', 'Svenska']])).toBe('sv'));

  it.each([
    ['there is no such row', [...heading, ['Mätår', 2026]]],
    ['it says a language that is not known', [...heading, ['Språk', 'norska']]],
    ['it says nothing', [...heading, ['Språk', '']]],
    ['the tab is empty', []],
  ])('is not known where %s', (_, grid) => expect(readLanguage(grid)).toBeNull());
});
