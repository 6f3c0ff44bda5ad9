/**
 * About 400 made-up respondents from a seeded generator, in rows as Google Forms writes them: a time stamp, the municipality,
 * department and role, and one column a question with the header `Område [fråga]`. And so many the year before.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { belongings } from './groups';
import { demoMunicipalities, type DemoMunicipality } from './municipalities';
import { demoStatements, earlierStatement } from './statements';
import type { SurveyTexts } from './survey-texts';

/** The demo's own answers: a clear picture, in which one municipality differs. */
export const demoSeed = 107;

const earlierSeed = 25;

/** How strong and how unknown a question is in truth. */
interface Truth {
  readonly mean: number;
  readonly unknown: number;
}

type Chance = () => number;

function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** Standard normal, Box–Muller. */
const normal = (chance: Chance): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/**
 * Mean rating and share who do not know, in the order of the statements, an area a line. Weakest and least known are what things
 * cost, what they gave, who owns the data and when old systems go; best known is what people use every day.
 */
const TRUTHS: readonly (readonly [mean: number, unknown: number])[] = [
  [2.4, 0.33],
  [2.2, 0.29],
  [2.9, 0.2],
  [3.4, 0.1],
  [3.3, 0.14],
  [2.8, 0.1],
  [3.6, 0.2],
  [3.1, 0.12],
  [4.0, 0.2],
  [2.6, 0.35],
  [3.1, 0.2],
  [2.6, 0.24],
  [2.7, 0.26],
  [4.1, 0.03],
  [4.0, 0.04],
  [2.1, 0.24],
  [3.9, 0.12],
  [4.2, 0.25],
  [2.4, 0.24],
  [2.7, 0.12],
  [3.0, 0.14],
  [4.5, 0.02],
  [2.9, 0.05],
  [3.8, 0.08],
  [3.3, 0.16],
  [3.9, 0.22],
  [4.0, 0.16],
  [3.5, 0.09],
  [2.9, 0.15],
  [3.2, 0.08],
];

/** What is true of one municipality: near what is true of all, apart from what it does in its own way. */
const truthsIn = (municipality: DemoMunicipality, texts: SurveyTexts, chance: Chance): readonly Truth[] =>
  demoStatements(texts).map(({ id }, index) => {
    const [mean, unknown] = municipality.ownWay?.[id] ?? TRUTHS[index]!;
    return {
      mean: mean + 0.12 * normal(chance),
      unknown: Math.min(0.6, Math.max(0.02, unknown + 0.02 * normal(chance))),
    };
  });

function answer(
  truth: Truth,
  municipality: DemoMunicipality,
  person: { level: number; knowledge: number },
  texts: SurveyTexts,
  chance: Chance,
): string | number {
  if (chance() < 0.03) return '';
  const unknown = Math.min(
    0.9,
    Math.max(0.01, truth.unknown * (1 - municipality.knowledge) * Math.exp(-0.5 * person.knowledge)),
  );
  if (chance() < unknown) return texts.dontKnow[Math.floor(chance() * texts.dontKnow.length)]!;
  const rating = Math.min(
    6,
    Math.max(1, Math.round(truth.mean + municipality.level + person.level + 1.05 * normal(chance))),
  );
  return texts.ends[rating] ?? rating;
}

/** A form's time stamp as a serial day number: some day in October 2026. */
const timeIn2026 = (chance: Chance): number => 46296 + Math.floor(chance() * 28) + Math.round(chance() * 1440) / 1440;

const columnsOf = ({ columns: { time, municipality, department, role } }: SurveyTexts): readonly string[] => [
  time,
  municipality,
  department,
  role,
];

/** Header and rows. The same seed gives the same rows. */
export function demoAnswers(seed: number, texts: SurveyTexts): (string | number)[][] {
  const chance = chanceOf(seed);
  const header = [...columnsOf(texts), ...demoStatements(texts).map(({ area, statement }) => `${area} [${statement}]`)];
  return [
    header,
    ...withOddities(
      rowsOf(
        texts,
        chance,
        ({ respondents }) => respondents,
        (truth) => truth,
        timeIn2026,
      ),
      texts,
    ),
  ];
}

/**
 * The year before, in which fewer answered. Since then three questions about inhabitants' needs have truly become better and more
 * people know who answers for what data; all else was as now.
 */
export function earlierDemoAnswers(texts: SurveyTexts): (string | number)[][] {
  const header = [
    ...columnsOf(texts),
    ...demoStatements(texts).map((one) => `${one.area} [${earlierStatement(one, texts)}]`),
  ];
  const then = ({ mean, unknown }: Truth, index: number): Truth => ({
    mean: mean + (BETTER_SINCE[index] ?? 0),
    unknown: unknown + (KNOWN_SINCE[index] ?? 0),
  });
  return [
    header,
    ...rowsOf(
      texts,
      chanceOf(earlierSeed),
      ({ earlierRespondents }) => earlierRespondents,
      then,
      (chance) => timeIn2026(chance) - 365,
    ),
  ];
}

/** By the statement's place: how much lower it was rated, and how many more did not know. */
const BETTER_SINCE: Readonly<Record<number, number>> = { 24: -1.3, 25: -1.3, 26: -1.2 };
const KNOWN_SINCE: Readonly<Record<number, number>> = { 9: 0.22, 10: 0.25, 11: 0.25 };

function rowsOf(
  texts: SurveyTexts,
  chance: Chance,
  countOf: (municipality: DemoMunicipality) => number,
  truthThen: (truth: Truth, index: number) => Truth,
  timeOf: (chance: Chance) => number,
): (string | number)[][] {
  // Of its own, so that who works where changes no answer.
  const belonging = chanceOf(1);
  return demoMunicipalities.flatMap((municipality) => {
    const truths = truthsIn(municipality, texts, chance).map(truthThen);
    const answered = Array.from({ length: countOf(municipality) }, () => {
      const person = { level: 0.5 * normal(chance), knowledge: normal(chance) };
      return {
        person,
        time: timeOf(chance),
        answers: truths.map((truth) => answer(truth, municipality, person, texts, chance)),
      };
    });
    const leaning = (level: number): number => level + 0.5 * normal(belonging);
    const groups = belongings(
      answered.map(({ person }) => ({ department: leaning(person.level), role: leaning(person.level) })),
    );
    return answered.map(({ time, answers }, place) => [
      time,
      municipality.name,
      texts.departments[groups[place]!.department],
      texts.roles[groups[place]!.role],
      ...answers,
    ]);
  });
}

/** Three things that real forms hold, so that Kontroll has something to show: a stray answer and two unknown municipalities. */
function withOddities(rows: (string | number)[][], texts: SurveyTexts): (string | number)[][] {
  const odd = rows.map((row) => [...row]);
  odd[11]![8] = texts.stray.number;
  odd[120]![16] = texts.stray.text;
  odd.push([
    46310,
    'Granby',
    texts.departments.management,
    texts.roles.manager,
    ...Array.from({ length: demoStatements(texts).length }, () => 3),
  ]);
  return odd;
}
