/**
 * Every sentence made of counts, on every page of decks and tabs and in both languages: it counts what is shown on that page, and where
 * something is left out the page says how many, and why. A sentence that is given a number and that no rule knows fails too.
 */
import { languages, wordsIn, type Language } from '../../../src/messages';
import { baseClaims, CLAIM_RULES, COUNT_RULES, NO_COUNTS } from './count-rules';
import type { Said } from './listening-words';
import { CASES, madeCase, pagesOf, type Case, type Page } from './made-pages';
import { areaFacts, municipalityFacts, questionFacts } from './page-facts';

const SEEDS = [1, 2, 3, 4];

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && Object.values(value).some(isNumber));

/** What a page says that is not so. */
const untrue = (page: Page): readonly string[] =>
  page.said.flatMap(({ path, given, texts }) => {
    const rule = COUNT_RULES[path] ?? CLAIM_RULES[path];
    if (rule === undefined) return given.some(isNumber) && !NO_COUNTS.has(path) ? [`no rule for ${path}`] : [];
    return Object.entries({ ...baseClaims(given, page), ...rule(given, page) }).flatMap(([what, [said, so]]) =>
      JSON.stringify(said) === JSON.stringify(so)
        ? []
        : [`${path}: ${what} ${JSON.stringify(said)}, and is ${JSON.stringify(so)}: ${texts.join(' ')}`],
    );
  });

/** A count of two and more stands in the sentence, in words or in digits. */
const unwritten = ({ said }: Page, language: Language): readonly string[] => {
  const { inWords, whole } = wordsIn(language);
  return said.flatMap(({ path, given, texts }) => {
    if (!(path in COUNT_RULES)) return [];
    const [count] = given;
    if (typeof count !== 'number' || count < 2 || path === 'decks.source.joint') return [];
    const text = texts.join(' ').toLowerCase();
    return text.includes(inWords(count)) || text.includes(whole(count)) || path in UNNAMED
      ? []
      : [`${path} ${count}: ${text}`];
  });
};
/** Only that there are some is told: the number stands in the line beside. */
const UNNAMED: Readonly<Record<string, true>> = {
  'decks.areas.none': true,
  'decks.chart.nothing': true,
  'decks.limits.noneFirst': true,
  'change.broken': true,
  'decks.cover.jointPurpose': true,
  'decks.source.answers': true,
  'change.notCompared': true,
};

/** The same sentence once, however often it was asked for. */
const isSaid = ({ said }: Page, path: string): readonly Said[] => [
  ...new Map(said.filter((one) => one.path === path).map((one) => [one.texts.join(), one])).values(),
];
/** By their keys; a cover tells of areas where it can. */
const tells = (page: Page): 'questions' | 'areas' | null => {
  const { slide } = page;
  if (slide?.key === 'cover')
    return ['strongest', 'leastKnown'].some((one) => isSaid(page, `decks.cover.${one}`).length > 0)
      ? 'areas'
      : 'questions';
  if (slide?.key === 'areas') return 'areas';
  return ['chart', 'shortlist', 'limits'].includes(slide?.key ?? '') ? 'questions' : null;
};
/** Not of figures: how to read, how they are made, what to do. */
const WITHOUT_FIGURES = ['guide', 'method', 'proposals', 'next', 'note'];

/** What is left out on a page without a word of it. */
function untold(page: Page): readonly string[] {
  const { unit, slide } = page;
  if (slide === null || unit.shown !== 'shown') return [];
  const missing: string[] = [];
  const need = (what: string, count: number, told: number): void => {
    if (count !== told) missing.push(`${what}: ${count} are left out, ${told} are told of`);
  };
  const { hidden, unanswered } = questionFacts(unit);
  if (tells(page) === 'questions') {
    const notShown = isSaid(page, 'decks.limits.notShown')[0]?.given[0];
    const told = (path: string): number => Number(isSaid(page, path)[0]?.given[0] ?? 0);
    need('questions', hidden + unanswered, Number(notShown ?? told('chart.hidden') + told('chart.unanswered')));
  }
  if (tells(page) === 'areas') {
    const named = isSaid(page, 'decks.areas.hidden').reduce((sum, one) => sum + (one.given[1] as unknown[]).length, 0);
    const counted = isSaid(page, 'decks.areas.hiddenCount').reduce((sum, one) => sum + Number(one.given[1]), 0);
    need('areas', areaFacts(unit).hidden, named + counted);
  }
  const { all, shown } = municipalityFacts(page);
  if (unit.level === 'total' && shown < all && !WITHOUT_FIGURES.includes(slide.key)) {
    const bases = page.said.filter((one) => Object.keys(baseClaims(one.given, page)).length > 0);
    need('municipalities', all - shown, bases.length > 0 ? all - shown : 0);
  }
  return missing;
}

const made = new Map(
  CASES.map((which) => [
    which,
    SEEDS.map((seed) => madeCase(which, seed)).map((one) => ({
      ...one,
      pages: languages.flatMap((language) => pagesOf(one, language).map((page) => [language, page] as const)),
    })),
  ]),
);
const pages = (which: Case): readonly (readonly [Language, Page])[] =>
  (made.get(which) ?? []).flatMap((one) => one.pages);

describe.each(CASES)('%s', (which) => {
  const all = pages(which);
  const found = (of: (page: Page, language: Language) => readonly string[]): readonly string[] => [
    ...new Set(all.flatMap(([language, page]) => of(page, language).map((line) => `${page.name}: ${line}`))),
  ];

  it('counts what is shown on the page', () => expect(found(untrue)).toEqual([]));
  it('writes the counts out', () => expect(found(unwritten)).toEqual([]));
  it('says how many are left out, where some are', () => expect(found(untold)).toEqual([]));
});

it('the surveys are such as they are called', () => {
  const units = (which: Case) =>
    (made.get(which) ?? []).flatMap(({ analysis }) => analysis.units.filter(({ level }) => level === 'municipality'));
  expect(units('all shown').every(({ shown }) => shown === 'shown')).toBe(true);
  expect(units('hidden municipalities').filter(({ shown }) => shown === 'few').length).toBeGreaterThan(
    SEEDS.length - 1,
  );
  expect(units('hidden areas').some((unit) => areaFacts(unit).hidden > 0 && areaFacts(unit).shown > 0)).toBe(true);
  expect(units('hidden areas').some((unit) => questionFacts(unit).hidden > 0)).toBe(true);
  expect(units('none shown').every(({ shown }) => shown === 'few')).toBe(true);
});

it('every rule was asked', () => {
  const heard = new Set(
    CASES.flatMap((which) => pages(which).flatMap(([, page]) => page.said.map(({ path }) => path))),
  );
  const silent = [...Object.keys(COUNT_RULES), ...Object.keys(CLAIM_RULES)].filter((path) => !heard.has(path));
  expect(silent).toEqual([]);
});
