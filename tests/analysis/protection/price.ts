/** What the protection costs on made-up surveys as STATISTICS-2 section 4 simulates them: figures that are shown, of those there are. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Analysis, Level } from '../../../src/analysis/analysis';
import { madeSurvey } from '../made-survey';
import { analyseAsked, type Asked } from './divided-answers';

const MUNICIPALITIES = 13;
export const QUESTIONS = 30;
const AREA_QUESTIONS = 3;

export interface Priced {
  /** Municipalities of under five people. */
  readonly small: 0 | 1;
  readonly roles: boolean;
  /** Percent of answers left blank. */
  readonly blank: number;
  /** Departments under five are reported as one. */
  readonly merged?: boolean;
}

export interface Shown {
  readonly municipalities: number;
  readonly questions: number;
  readonly areas: number;
  readonly departments: number;
  readonly departmentQuestions: number;
  readonly departmentAreas: number;
  readonly jointQuestions: number;
  readonly jointAreas: number;
}

const SURVEY = madeSurvey(
  QUESTIONS,
  Array.from({ length: QUESTIONS }, (_, at) => `Område ${Math.floor(at / AREA_QUESTIONS)}`),
);

export function shownIn(seed: number, priced: Priced): Shown {
  const { units } = analyseAsked(SURVEY, madeAnswers(seed, priced), priced.roles ? {} : { roleColumn: '' });
  const of = (level: Level) => units.filter((unit) => unit.level === level && unit.shown === 'shown');
  const count = (all: Analysis['units'], item: 'questions' | 'areas'): number =>
    all.flatMap((unit) => unit[item].filter(({ mean }) => mean !== null)).length;
  return {
    municipalities: of('municipality').length,
    questions: count(of('municipality'), 'questions'),
    areas: count(of('municipality'), 'areas'),
    departments: of('department').length,
    departmentQuestions: count(of('department'), 'questions'),
    departmentAreas: count(of('department'), 'areas'),
    jointQuestions: count(of('total'), 'questions'),
    jointAreas: count(of('total'), 'areas'),
  };
}

/** Municipalities of 8–150 people, five departments each, of which 1–3 under five. */
export function madeAnswers(seed: number, { small, blank, merged = false }: Priced): readonly Asked[] {
  const generator = xoroshiro128plus(seed);
  const whole = (low: number, high: number): number => uniformInt(generator, low, high);
  const unknown = Array.from({ length: QUESTIONS }, () => whole(5, 45));
  const answers = (): string =>
    unknown
      .map((share) => {
        if (whole(1, 1000) <= blank * 10) return '.';
        return whole(1, 100) <= share
          ? 'v'
          : String(Math.min(6, Math.max(1, Math.round((whole(1, 6) + whole(1, 6)) / 2))));
      })
      .join('');
  return Array.from({ length: MUNICIPALITIES }, (_, at) => {
    const people =
      at < small ? whole(1, 4) : Math.round(Math.exp(whole(Math.log(8) * 1000, Math.log(150) * 1000) / 1000));
    const sizes = departmentSizes(people, whole);
    return sizes.flatMap((size, part) =>
      Array.from({ length: size }, (): Asked => ({
        municipality: `K${at}`,
        department: merged && size < 5 ? 'Övriga' : `F${part}`,
        role: ['Chef', 'Medarbetare', 'Medarbetare', 'Politiker'][whole(0, 3)] ?? '',
        answers: answers(),
      })),
    );
  }).flat();
}

function departmentSizes(people: number, whole: (low: number, high: number) => number): readonly number[] {
  if (people < 5) return [people];
  const small = Array.from({ length: whole(1, 3) }, () => whole(1, 4));
  const rest = Math.max(0, people - small.reduce((sum, size) => sum + size, 0));
  const large = 5 - small.length;
  return [...small, ...Array.from({ length: large }, (_, at) => Math.floor((rest + at) / large))].filter(
    (size) => size > 0,
  );
}
