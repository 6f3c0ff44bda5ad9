import { dialogCall } from '../../src/apps-script/dialog-call';
import { languageHere, wordsHere } from '../../src/apps-script/language';
import { showDialog } from '../../src/apps-script/show-dialog';
import { en } from '../../src/messages/en';
import { sv } from '../../src/messages/sv';
import { SurveyError } from '../../src/messages/survey-error';
import { inAppsScript } from './in-apps-script';

const english = { property: (key: string) => (key === 'language' ? 'en' : null) };

describe('a dialog’s call', () => {
  it('hands on what its work gives', () => {
    inAppsScript();
    expect(dialogCall(() => 42)).toBe(42);
  });

  it.each([
    ['Swedish', {}, /Fliken Frågor/],
    ['English', english, /Frågor/],
  ])('turns what is thrown into words in %s, and logs the stack', (_, circumstances, words) => {
    const { logged } = inAppsScript(circumstances);
    const thrown = new SurveyError('EMPTY_TAB', { tab: 'Frågor' });
    expect(() =>
      dialogCall(() => {
        throw thrown;
      }),
    ).toThrow(words);
    expect(logged).toEqual([thrown.stack]);
  });

  it.each([
    [Object.assign(new Error('odd'), { stack: undefined }), 'odd'],
    ['odd', 'odd'],
  ])('logs %p, which has no stack', (thrown, text) => {
    const { logged } = inAppsScript();
    expect(() =>
      dialogCall(() => {
        throw thrown;
      }),
    ).toThrow();
    expect(logged).toEqual([text]);
  });
});

describe('the language of menu and dialogs', () => {
  it.each([
    ['as a job found it', english, 'en'],
    ['Swedish where nothing is known', {}, 'sv'],
    [
      'Swedish where Google refuses to say',
      {
        property: () => {
          throw new Error('no');
        },
      },
      'sv',
    ],
  ])('is %s', (_, circumstances, language) => {
    inAppsScript(circumstances);
    expect(languageHere()).toBe(language);
    expect(wordsHere().lang).toBe(language);
  });
});

describe('a dialog', () => {
  const template = '<html lang="<?= lang ?>"><?= title ?>|<?= content ?>|<?= words ?>';

  it.each([
    [{}, sv],
    [english, en],
  ])('has its content and its words, in the language', (circumstances, words) => {
    const { dialogs, templates } = inAppsScript({ ...circumstances, template });
    showDialog('decks', 'Titel', { a: '<b>' });
    expect(templates).toEqual(['decks']);
    const [{ html, title }] = dialogs as [{ html: string; title: string }];
    expect(title).toBe('Titel');
    expect(html.startsWith(`<html lang="${words.lang}">Titel|{&quot;a&quot;:&quot;&lt;b&gt;&quot;}|`)).toBe(true);
    expect(html).toContain(Object.keys(words.dialogs)[0] as string);
  });
});
