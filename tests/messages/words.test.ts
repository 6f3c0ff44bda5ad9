/** What must hold of every language: the same shape, words of its own, and no text that a reader could take for something else. */
import { inEveryLanguage, languages, wordsIn, type Words } from '../../src/messages';
import { comparisonKey } from '../../src/grid/clean-text';
import { swedishWordsIn } from '../swedish-words';
import { ROUNDS, said } from './said';

const sv = wordsIn('sv');
const en = wordsIn('en');
const rounds = Array.from({ length: ROUNDS }, (_, round) => round);

/** "decks.cover.title: function of 1", for every leaf. */
function shape(value: unknown, path: string): readonly string[] {
  if (typeof value === 'function') return [`${path}: function of ${value.length}`];
  if (value === null || typeof value !== 'object') return [`${path}: ${typeof value}`];
  // Lists of what people usually write are as long as a language needs.
  if (Array.isArray(value) && /usual|negations|TogetherNames|emptyTabNames/.test(path)) return [`${path}: list`];
  return Object.keys(value)
    .sort()
    .flatMap((key) => shape((value as Record<string, unknown>)[key], `${path}.${key}`));
}

describe('every language', () => {
  it.each(languages)('has the shape of Swedish: %s', (language) => {
    expect(shape(wordsIn(language), '')).toEqual(shape(sv, ''));
  });

  it.each(languages)('says whole sentences whatever is put into them: %s', (language) => {
    const broken = rounds.flatMap((round) =>
      [...said(wordsIn(language), round)].filter(([, text]) => /undefined|NaN|\[object|null|function/.test(text)),
    );
    expect(broken).toEqual([]);
  });
});

/** Rightly the same in both languages: what only hands on what it was given, and words that are both Swedish and English. */
const SAME: readonly RegExp[] = [
  /^(upperFirst|chart\.fieldName|deckJob\.deckLink|alikeWords\.notes(Area)?|jointWords\.withBase|decks\.(cover\.jointName|ratings\.value|areas\.hidden)|galleryWords\.municipalityTitle|progressWords\.callsOf|mailMessages\.letter\.unsure|documentWords\.withUncertainty|documentationWords\.areaHeader|documentJob\.wouldChange|jointReportWords\.areaCell|reportBackWords\.weakItem|workshopWords\.guideArea)\(\)/,
  /^dialogs\.documents\.(choice|group)$/,
  /^(headers\.decisions|actionPlanWords\.headers)\.(status|forum)$/,
  /^workshopWords\.scheduleHeaders\.material$/,
  /^(tabNames|headers\.plan)\.start$/,
  /^headers\.(plan\.status|questions\.dimension)$/,
  // The name that Google Sheets itself gives in English.
  /^emptyTabNames\.0$/,
  /^areaWords\.kinds\.dimensions$/,
  /^severityNames\.info$/,
  /^examples\.questions\.\d\.id$/,
  // Google Forms in American English, and what statisticians write.
  /^(answersTabNames\.2|usualHeaders\.sd\.1)$/,
  // November.
  /^decks\.next\.month\(\)$/,
];

describe('English', () => {
  it('has no Swedish word', () => {
    const swedish = rounds.flatMap((round) =>
      [...said(en, round)].flatMap(([path, text]) => swedishWordsIn(text).map((word) => `${path}: ${word}`)),
    );
    expect([...new Set(swedish)]).toEqual([]);
  });

  it('is British', () => {
    const american = rounds.flatMap((round) =>
      [...said(en, round)].filter(([, text]) => /\b(color|center|organiz|recogniz|e-mail|percent\b)/i.test(text)),
    );
    expect(american).toEqual([]);
  });

  it('says what Swedish says in words of its own', () => {
    const texts = rounds.map((round) => [said(sv, round), said(en, round)] as const);
    const alike = [...(texts[0]?.[0].keys() ?? [])].filter(
      (path) =>
        !SAME.some((same) => same.test(path)) &&
        /\p{L}/u.test(texts[0]?.[0].get(path) ?? '') &&
        texts.every(([swedish, english]) => swedish.get(path) === english.get(path)),
    );
    expect(alike).toEqual([]);
  });
});

describe('figures and dates', () => {
  it('are written as in Britain', () => {
    expect([
      en.whole(12345),
      en.whole(-3),
      en.oneDecimal(3.44),
      en.percent(0.43),
      en.percentRange(0.3, 0.57),
      en.longDate('2026-11-23'),
      en.listed(['a', 'b', 'c']),
      en.inWords(1),
      en.inWords(13),
      en.momentInWords('2026-11-23', '07:12'),
      en.hourSpan(23),
      en.weekdaysInWords(1),
    ]).toEqual([
      '12,345',
      '\u22123',
      '3.4',
      '43%',
      '30–57%',
      '23\u00a0November\u00a02026',
      'a, b and c',
      'one',
      '13',
      '23\u00a0November\u00a02026 at 07:12',
      '23:00 and 00:00',
      'Mondays',
    ]);
  });

  it('agree with what is counted', () => {
    expect([en.setupDone.settings('T', 1), en.setupDone.settings('T', 2)]).toEqual([
      'The T tab got one new row at the bottom.',
      'The T tab got two new rows at the bottom.',
    ]);
    expect([en.mailMessages.letter.title(0), en.mailMessages.letter.title(1), en.mailMessages.letter.title(2)]).toEqual(
      ['No action is late', 'One action is late', 'Two actions are late'],
    );
  });
});

/** Keys that a text stands for, in any language. */
function meanings(pick: (words: Words) => Readonly<Record<string, unknown>>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const named of inEveryLanguage(pick)) {
    for (const [key, value] of Object.entries(named)) {
      for (const text of [typeof value === 'function' ? value('') : value].flat() as readonly string[]) {
        const written = comparisonKey(text);
        found.set(written, (found.get(written) ?? new Set()).add(key));
      }
    }
  }
  return found;
}

/** What is read back from a workbook with all languages at once, group by group. */
const READ_BACK: Readonly<Record<string, (words: Words) => Readonly<Record<string, unknown>>>> = {
  'titles of tabs': ({ tabNames }) => tabNames,
  ...Object.fromEntries(
    Object.keys(sv.headers).map((tab) => [
      `headers of ${tab}`,
      (words: Words) => words.headers[tab as keyof Words['headers']] as Readonly<Record<string, string>>,
    ]),
  ),
  'headers of Analysis': ({ analysisHeaders }) => analysisHeaders,
  'headers of Areas': ({ areaHeaders }) => areaHeaders,
  'headers of Joint': ({ jointHeaders }) => jointHeaders,
  'headers of a municipality': ({ municipalityHeaders }) => municipalityHeaders,
  'names of settings': ({ settingNames }) => settingNames,
  statuses: ({ statusNames }) => statusNames,
  health: ({ healthNames }) => healthNames,
  fields: ({ fieldNames }) => fieldNames,
  'yes and no': ({ yesNo }) => yesNo,
  'choices of lines': ({ settingChoices }) => settingChoices.lines,
  'choices of form': ({ settingChoices }) => settingChoices.layout,
  'choices of weight': ({ settingChoices }) => settingChoices.weight,
  weekdays: ({ settingChoices }) => settingChoices.mailWeekday,
  'results of mails': ({ mailResultNames }) => mailResultNames,
  'kinds of mails': ({ mailKindNames }) => mailKindNames,
  'states of decks': ({ deckJob }) => deckJob.states,
  'usual headers': ({ usualHeaders }) => usualHeaders,
  'usual columns of groups': ({ usualColumnNames }) => usualColumnNames,
};

describe('what is read back with all languages at once', () => {
  it.each(Object.keys(READ_BACK))('never has one text for two things: %s', (group) => {
    const ambiguous = [...meanings(READ_BACK[group] as (typeof READ_BACK)[string])].filter(([, keys]) => keys.size > 1);
    expect(ambiguous.map(([text, keys]) => `${text}: ${[...keys].join(', ')}`)).toEqual([]);
  });

  it('has no title that begins as the titles of the answers do, but the answers’ own', () => {
    const beginnings = inEveryLanguage(({ answersTabNames }) => answersTabNames).flat();
    const titles = inEveryLanguage(({ tabNames, earlierAnswersTitle }) => [
      earlierAnswersTitle,
      ...Object.entries(tabNames).flatMap(([key, name]) =>
        key === 'answers' ? [] : [typeof name === 'function' ? name('') : name],
      ),
    ]).flat();
    expect(titles.filter((title) => beginnings.some((beginning) => title.startsWith(beginning)))).toEqual([]);
  });
});
