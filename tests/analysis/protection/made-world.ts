/** Seeded people in municipalities with departments and role groups; sizes and answers are often awkward. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Analysis } from '../../../src/analysis/analysis';
import type { Settings } from '../../../src/settings/settings';
import { madeSurvey } from '../made-survey';
import { analyseAsked, type Asked } from './divided-answers';

/** 1–4, vet ej, not answered. */
export const SCALE = { min: 1, max: 4 } as const;
export type Answer = number | 'v' | '.';

export interface Person {
  readonly municipality: string;
  /** '' for none. */
  readonly department: string;
  readonly role: string;
  /** To two questions, which are one area. */
  readonly answers: readonly [Answer, Answer];
}

/** One list of people per year, this one first. */
export type World = readonly (readonly Person[])[];

export interface Shape {
  readonly municipalities: readonly [low: number, high: number];
  readonly departments: readonly [low: number, high: number];
  readonly roles: readonly [low: number, high: number];
  readonly years: 1 | 2;
  readonly people: 'few' | 'many';
}

interface Draw {
  readonly whole: (low: number, high: number) => number;
  readonly chance: (percent: number) => boolean;
}

function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  const whole = (low: number, high: number): number => uniformInt(generator, low, high);
  return { whole, chance: (percent) => whole(1, 100) <= percent };
}

/** How a question is answered: some are hardly answered, some with hardly any vet ej, some all alike. */
function habit({ whole, chance }: Draw): (draw: Draw) => Answer {
  const from = whole(SCALE.min, SCALE.max);
  const to = chance(15) ? from : whole(from, SCALE.max);
  const blank = chance(15) ? 50 : chance(60) ? 2 : 10;
  const dontKnow = chance(15) ? 0 : chance(15) ? 85 : whole(5, 50);
  return (draw) => (draw.chance(blank) ? '.' : draw.chance(dontKnow) ? 'v' : draw.whole(from, to));
}

/** The first year's seats and habits are the second's too, with other people. */
export function madeWorld(seed: number, shape: Shape): World {
  const draw = drawFrom(seed);
  const habits = [habit(draw), habit(draw)] as const;
  const size = (): number =>
    shape.people === 'many'
      ? draw.whole(12, 45)
      : draw.chance(35)
        ? draw.whole(1, 5)
        : draw.chance(60)
          ? draw.whole(5, 14)
          : draw.whole(15, 24);
  const municipalities = Array.from({ length: draw.whole(...shape.municipalities) }, (_, at) => {
    const departments = Array.from({ length: draw.whole(...shape.departments) }, (_x, part) => `F${part}`);
    const roles = Array.from({ length: draw.whole(...shape.roles) }, (_x, part) => `R${part}`);
    return { name: `K${at}`, departments: draw.chance(15) ? [...departments, ''] : departments, roles };
  });
  return Array.from({ length: shape.years }, () =>
    municipalities.flatMap(({ name, departments, roles }) =>
      (departments.length > 0 ? departments : ['']).flatMap((department, part) => {
        // Most of a department have its role, so that groups lie within each other.
        const usual = draw.whole(0, 100);
        const people = Array.from({ length: size() }, (): Person => ({
          municipality: name,
          department,
          role: roles[draw.chance(usual) ? part % roles.length : draw.whole(0, roles.length - 1)] ?? '',
          answers: [habits[0](draw), habits[1](draw)],
        }));
        // Who answered nothing is no respondent.
        return people.filter(({ answers }) => answers.some((answer) => answer !== '.'));
      }),
    ),
  );
}

const SURVEY = madeSurvey(2);

const asAsked = (people: readonly Person[]): readonly Asked[] =>
  people.map(({ answers, ...who }) => ({ ...who, answers: answers.join('') }));

export function analyseWorld([now = [], before]: World, minimumGroup = 5, settings: Partial<Settings> = {}): Analysis {
  const year = before ? asAsked(before) : null;
  return analyseAsked(SURVEY, asAsked(now), { scale: SCALE, minimumGroup, ...settings }, year);
}
