/** The whole product with Språk = English: tabs, slides, notes, alternative texts, mails, dialogs, menu and errors hold no Swedish but what people wrote. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoMunicipalities } from '../../src/command/demo/municipalities';
import { runMainJob } from '../../src/command/main-job/main-job';
import { createLocalGoogle, type LocalGoogle } from '../../src/workspace/local-google';
import { swedishWordsIn } from '../swedish-words';
import { DIST, MONDAY, PERSON } from './small-workbook';

/** Names of places. */
const WRITTEN_BY_PEOPLE: ReadonlySet<string> = new Set([...demoMunicipalities.flatMap(({ name }) => name.split(' '))]);

/** Addresses are people's; ids and fingerprints are letters by chance. */
const NO_WORDS = /\S+@\S+|\bdm_\w+|\b(?=[a-z]*\d)[0-9a-z]{6,12}\b/g;

const swedish = (text: string): readonly string[] =>
  swedishWordsIn(text.replace(NO_WORDS, ' ')).filter((word) => !WRITTEN_BY_PEOPLE.has(word));

/** "requests.3.insertText.text: Vet ej", for each text in a tree that has Swedish in it; keys of objects too. */
function swedishIn(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return swedish(value).length > 0 ? [`${path}: ${value.slice(0, 120)}`] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...swedish(key).map(() => `${path}.${key}`),
    ...swedishIn(inner, `${path}.${key}`),
  ]);
}

/** What a reader sees of a page, and what is read aloud. */
const pageText = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(
      /<(\w[^\s>]*)((?:\s[^>]*)?)>|<\/[^>]*>/g,
      (_, _tag, attributes) =>
        [...String(attributes ?? '').matchAll(/(?:alt|title|aria-label|lang)="([^"]*)"/g)]
          .map(([, said]) => `\n${said}\n`)
          .join('') || '\n',
    );

const english = (): LocalGoogle => {
  const google = createLocalGoogle({
    dist: DIST,
    now: MONDAY,
    user: PERSON,
    title: 'Digital maturity 2026',
    locale: 'en_GB',
  });
  const method = 'appsscript.PropertiesService.setProperties';
  google.workspace.handle({ method, params: { store: 'script', properties: { language: 'en' } } });
  return google;
};

describe('npm start -- --language en', () => {
  const out = mkdtempSync(join(tmpdir(), 'digital-maturity-'));
  const told: string[] = [];
  const tell = (text: string): void => void told.push(text);
  const filesBelow = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());

  beforeAll(async () => {
    await runMainJob(
      { answers: null, mapping: null, earlier: null, out, language: 'en', dist: DIST, now: MONDAY },
      { step: tell, part: tell, finding: () => undefined, done: (lines) => lines.forEach(tell) },
    );
  });
  afterAll(() => rmSync(out, { recursive: true }));

  it('tells its progress in English', () => expect(told.flatMap((line) => swedish(line))).toEqual([]));

  it('sends Google no Swedish: every tab, slide, note, alternative text and mail', () => {
    const calls = readFileSync(join(out, 'calls.jsonl'), 'utf8').split('\n').filter(Boolean);
    expect(calls.length).toBeGreaterThan(50);
    expect(calls.flatMap((line) => swedishIn(JSON.parse(line), ''))).toEqual([]);
  });

  it('writes pages, mails and figures without Swedish', () => {
    const written = filesBelow(out).filter((path) => /\.(html|csv)$/.test(path));
    expect(written.length).toBeGreaterThan(1);
    expect(
      written.flatMap((path) =>
        pageText(readFileSync(path, 'utf8'))
          .split('\n')
          .flatMap((line) => (swedish(line).length > 0 ? [`${path.slice(out.length + 1)}: ${line.trim()}`] : [])),
      ),
    ).toEqual([]);
  });

  it('says in each page that it is English', () => {
    for (const path of filesBelow(out).filter((one) => one.endsWith('.html')))
      expect(readFileSync(path, 'utf8')).toMatch(/<html lang="en/);
  });
});

describe('the menu and its dialogs', () => {
  const ITEMS = [
    'recalculate',
    'makeMunicipalityTabs',
    'openDecks',
    'openColumns',
    'mergeSmallGroups',
    'updatePlan',
    'previewMailing',
    'sendNow',
    'toggleMailing',
    'toggleMailing',
    'refreshStatus',
  ];

  /** All that a person is shown by a run: alerts, dialogs with their content, what is thrown, the menu. */
  const shownBy = (google: LocalGoogle, name: string): readonly string[] => {
    const { alerts, dialogs, menu, thrown } = google.runtime.run(name);
    return [
      ...alerts.flatMap(({ title, text }) => [title, text]),
      ...dialogs.flatMap(({ title, html }) => [title, pageText(html), /data-content="([^"]*)"/.exec(html)?.[1] ?? '']),
      ...menu.flatMap((item) => (item ? [item[0]] : [])),
      ...(thrown === null ? [] : [thrown]),
    ].filter((text) => text !== undefined);
  };

  it.each(['an empty workbook, where each says what is missing', 'a workbook with the examples'])(
    'are English in %s',
    (which) => {
      const google = english();
      const shown = [
        ...shownBy(google, 'onOpen'),
        ...(which.startsWith('an empty') ? [] : shownBy(google, 'setUp')),
        ...ITEMS.flatMap((name) => shownBy(google, name)),
      ];
      expect(shown.length).toBeGreaterThan(ITEMS.length);
      expect(shown.filter((text) => swedish(text).length > 0)).toEqual([]);
    },
  );
});
