/**
 * About 400 made-up respondents from a seeded generator, in rows as Google Forms writes them: a time stamp, the municipality,
 * and one column a question with the header `Område [fråga]`.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { demoMunicipalities, type DemoMunicipality } from './municipalities';
import { demoStatements } from './statements';

/** The demo's own answers: a clear picture, in which one municipality differs. */
export const demoSeed = 107;

/** What the two ends of the scale are called on the form; the steps between are bare digits. */
const ENDS: Readonly<Record<number, string>> = { 1: '1 - Instämmer inte alls', 6: '6 - Instämmer helt' };
const DONT_KNOW = ['Vet ej', 'Vet ej', 'Vet inte'];

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
  [2.4, 0.33], [2.2, 0.29], [2.9, 0.2],
  [3.4, 0.1], [3.3, 0.14], [2.8, 0.1],
  [3.6, 0.2], [3.1, 0.12], [4.0, 0.2],
  [2.6, 0.35], [3.1, 0.2], [2.6, 0.24],
  [2.7, 0.26], [4.1, 0.03], [4.0, 0.04],
  [2.1, 0.24], [3.9, 0.12], [4.2, 0.25],
  [2.4, 0.24], [2.7, 0.12], [3.0, 0.14],
  [4.5, 0.02], [2.9, 0.05], [3.8, 0.08],
  [3.3, 0.16], [3.9, 0.22], [4.0, 0.16],
  [3.5, 0.09], [2.9, 0.15], [3.2, 0.08],
];

/** What is true of one municipality: near what is true of all, apart from what it does in its own way. */
const truthsIn = (municipality: DemoMunicipality, chance: Chance): readonly Truth[] =>
  demoStatements.map(({ id }, index) => {
    const [mean, unknown] = municipality.ownWay?.[id] ?? TRUTHS[index]!;
    return { mean: mean + 0.12 * normal(chance), unknown: Math.min(0.6, Math.max(0.02, unknown + 0.02 * normal(chance))) };
  });

function answer(truth: Truth, municipality: DemoMunicipality, person: { level: number; knowledge: number }, chance: Chance): string | number {
  if (chance() < 0.03) return '';
  const unknown = Math.min(0.9, Math.max(0.01, truth.unknown * (1 - municipality.knowledge) * Math.exp(-0.5 * person.knowledge)));
  if (chance() < unknown) return DONT_KNOW[Math.floor(chance() * DONT_KNOW.length)]!;
  const rating = Math.min(6, Math.max(1, Math.round(truth.mean + municipality.level + person.level + 1.05 * normal(chance))));
  return ENDS[rating] ?? rating;
}

/** Header and rows. The same seed gives the same rows. */
export function demoAnswers(seed: number): (string | number)[][] {
  const chance = chanceOf(seed);
  const header = ['Tidstämpel', 'Kommun', ...demoStatements.map(({ area, statement }) => `${area} [${statement}]`)];
  const rows = demoMunicipalities.flatMap((municipality) => {
    const truths = truthsIn(municipality, chance);
    return Array.from({ length: municipality.respondents }, () => {
      const person = { level: 0.5 * normal(chance), knowledge: normal(chance) };
      // A form's time stamp as a serial day number: some day in October 2026.
      const time = 46296 + Math.floor(chance() * 28) + Math.round(chance() * 1440) / 1440;
      return [time, municipality.name, ...truths.map((truth) => answer(truth, municipality, person, chance))];
    });
  });
  return [header, ...withOddities(rows)];
}

/** Three things that real forms hold, so that Kontroll has something to show: a stray answer and two unknown municipalities. */
function withOddities(rows: (string | number)[][]): (string | number)[][] {
  const odd = rows.map((row) => [...row]);
  odd[11]![6] = '3,5';
  odd[120]![14] = 'se ovan';
  odd.push([46310, 'Granby', ...Array.from({ length: demoStatements.length }, () => 3)]);
  return odd;
}
