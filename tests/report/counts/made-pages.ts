/** Made-up surveys, and every page of decks and tabs that is made of them. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Analysis, UnitResult } from '../../../src/analysis/analysis';
import { jointPicture } from '../../../src/analysis/joint-picture';
import { wordsIn, type Language, type Words } from '../../../src/messages';
import type { Slide } from '../../../src/report/deck/deck';
import { jointDeck } from '../../../src/report/deck/joint-deck';
import { municipalityDeck } from '../../../src/report/deck/municipality-deck';
import { analysisTab } from '../../../src/report/tabs/analysis-tab';
import { areasTab } from '../../../src/report/tabs/areas-tab';
import { jointPage } from '../../../src/report/tabs/joint-page';
import { municipalityTab } from '../../../src/report/tabs/municipality-tab';
import type { Tab } from '../../../src/report/tabs/tab-blocks';
import type { Survey } from '../../../src/responses/survey';
import { madeSurvey } from '../../analysis/made-survey';
import { analyseAsked, type Asked } from '../../analysis/protection/divided-answers';
import { listeningTo, textsIn, type Said } from './listening-words';

export const CASES = [
  'all shown',
  'hidden municipalities',
  'hidden areas',
  'none shown',
  'no vet ej',
  'few questions of one area',
  'unlike each other and the year before',
  'all low',
] as const;
export type Case = (typeof CASES)[number];

export interface Made {
  readonly survey: Survey;
  readonly analysis: Analysis;
}

/** Somebody's picture: a slide, or a tab. */
export interface Page {
  readonly name: string;
  /** Whose figures it shows; the joint ones as they are drawn. */
  readonly unit: UnitResult;
  readonly analysis: Analysis;
  readonly slide: Slide | null;
  readonly tab: Tab | null;
  /** All that can be read on it, notes and alternative texts too. */
  readonly texts: readonly string[];
  /** What was said on it. */
  readonly said: readonly Said[];
}

const AREAS = ['Data och delning av data', 'Styrning, ansvar och uppföljning', 'Kompetens hos alla som arbetar här'];

/** Made up in one way or another of the numbers of a seed. */
interface Draw {
  readonly whole: (low: number, high: number) => number;
}

function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  return { whole: (low, high) => uniformInt(generator, low, high) };
}

function surveyOf(which: Case, names: readonly string[], { whole }: Draw): Survey {
  const [count, areas] = which === 'few questions of one area' ? [5, AREAS.slice(0, 1)] : [9, AREAS];
  const made = madeSurvey(
    count,
    Array.from({ length: count }, (_, at) => areas[Math.floor(at / 3) % areas.length] ?? ''),
    names,
  );
  const invited = whole(0, 1) === 0 ? null : 60;
  return { ...made, municipalities: made.municipalities.map((one) => ({ ...one, invited })) };
}

interface Habit {
  readonly low: number;
  readonly unknown: number;
}

/** One person's answer: `at` is her municipality, `year` 0 this one. */
function answerOf(
  which: Case,
  { low, unknown }: Habit,
  { question, person, at, year }: Readonly<Record<'question' | 'person' | 'at' | 'year', number>>,
  { whole }: Draw,
): string {
  if (which === 'hidden areas') {
    // One person skips a question of an area, which hides it; one question hardly anybody answers, and one nobody.
    if (at % 2 === 0 && person === 0 && question % 3 === 1) return '.';
    if ((question === 4 && person > 2) || (question === 8 && at === 0)) return '.';
    if (question === 7 && at === 1) return 'v';
  }
  if (which === 'all low') return whole(1, 100) <= 40 ? 'v' : String(whole(1, 2));
  if (which === 'unlike each other and the year before' && question < 3)
    return String(at === 0 || year === 1 ? whole(1, 2) : whole(1, 6));
  const never = which === 'no vet ej' || which === 'few questions of one area';
  if (!never && whole(1, 100) <= unknown) return 'v';
  return String(Math.min(6, low + whole(0, 3)));
}

export function madeCase(which: Case, seed: number): Made {
  const draw = drawFrom(seed);
  const { whole } = draw;
  const names = Array.from({ length: whole(3, 5) }, (_, at) => `K${at}`);
  const survey = surveyOf(which, names, draw);
  const habits = survey.questions.map((): Habit => ({ low: whole(1, 4), unknown: whole(0, 60) }));
  const sizes = names.map((_, at): number => {
    if (which === 'none shown') return whole(1, 4);
    // One is small, and nobody at all answered in the last.
    if (which === 'hidden municipalities' && at === names.length - 1) return 0;
    if (which === 'hidden municipalities' && at === 0) return whole(1, 4);
    return which === 'unlike each other and the year before' ? whole(25, 40) : whole(8, 26);
  });
  const people = (year: number): readonly Asked[] =>
    names.flatMap((municipality, at) =>
      Array.from({ length: sizes[at] ?? 0 }, (_, person) => ({
        municipality,
        department: which === 'few questions of one area' ? '' : `F${person % 7 === 0 ? 0 : 1 + (person % 2)}`,
        answers: habits.map((habit, question) => answerOf(which, habit, { question, person, at, year }, draw)).join(''),
      })),
    );
  const analysis = analyseAsked(
    survey,
    people(0),
    {
      weight: whole(0, 1) === 0 ? 'municipality' : 'answer',
      roleColumn: '',
      ...(which === 'all low' && { lines: 'fixed' as const }),
    },
    which === 'unlike each other and the year before' || whole(0, 1) === 0 ? people(1) : null,
  );
  return { survey, analysis };
}

const FACTS = { cooperation: 'Demokommunerna', computed: '2026-11-23' };

/** What was said while a page, or the deck that it is in, was made belongs to each page on which it can be read. */
export function pagesOf(made: Made, language: Language): readonly Page[] {
  const { words, said } = listeningTo(wordsIn(language));
  const listening = <Of>(make: () => Of): { readonly came: Of; readonly heard: readonly Said[] } => {
    const from = said.length;
    const came = make();
    return { came, heard: said.slice(from).filter(({ texts }) => texts.some((text) => text !== '')) };
  };
  return [...slidesOf(made, words, listening), ...tabsOf(made, words, listening)].map(({ heard, whole, ...page }) => {
    const texts = textsIn(whole);
    const all = texts.join('\n');
    return {
      ...page,
      name: `${language} ${page.name}`,
      texts,
      said: heard.filter((one) => one.texts.some((text) => text !== '' && all.includes(text))),
    };
  });
}

type Heard = Pick<Page, 'name' | 'unit' | 'analysis' | 'slide' | 'tab'> & {
  readonly whole: unknown;
  readonly heard: readonly Said[];
};
type Listening = <Of>(make: () => Of) => { readonly came: Of; readonly heard: readonly Said[] };

function slidesOf({ survey, analysis }: Made, words: Words, listening: Listening): readonly Heard[] {
  const joint = jointPicture(analysis);
  const decks = [
    ...analysis.units
      .filter(({ level }) => level === 'municipality')
      .map((unit) => ({ unit, ...listening(() => municipalityDeck(unit, analysis, survey, FACTS, words)) })),
    ...(joint ? [{ unit: joint.unit, ...listening(() => jointDeck(analysis, survey, FACTS, words)) }] : []),
  ];
  return decks.flatMap(({ unit, came, heard }) =>
    (came?.slides ?? []).map((slide): Heard => {
      // The picture in a hidden municipality's deck is that of all together.
      const isJoint = joint !== null && (unit.level === 'total' || (unit.shown !== 'shown' && slide.key === 'chart'));
      return {
        name: `${unit.id} ${slide.key}`,
        unit: isJoint ? joint.unit : unit,
        analysis: isJoint ? joint.analysis : analysis,
        slide,
        tab: null,
        whole: slide,
        heard,
      };
    }),
  );
}

function tabsOf({ survey, analysis }: Made, words: Words, listening: Listening): readonly Heard[] {
  const facts = { analysis, survey, computed: FACTS.computed, own: new Map<string, string>(), kept: [], words };
  const tab = (name: string, unit: UnitResult, of: Analysis, make: () => unknown): Heard => {
    const { came, heard } = listening(make);
    const tab = came !== null && typeof came === 'object' && 'blocks' in came ? (came as Tab) : null;
    return { name: `tab ${name}`, unit, analysis: of, slide: null, tab, whole: came, heard };
  };
  const joint = jointPicture(analysis);
  return [
    ...analysis.units
      .filter(({ level }) => level === 'municipality')
      .map((unit) => tab(unit.id, unit, analysis, () => municipalityTab(unit, unit, facts))),
    ...(joint
      ? [
          tab('joint', joint.unit, joint.analysis, () =>
            jointPage({ analysis, survey, cooperation: FACTS.cooperation, words }),
          ),
          tab('areas', joint.unit, joint.analysis, () => areasTab(analysis, words)),
          tab('analysis', joint.unit, joint.analysis, () => analysisTab(analysis, survey, words)),
        ]
      : []),
  ];
}
