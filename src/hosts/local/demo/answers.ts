/**
 * About 400 made-up respondents from a seeded generator, in rows as Google Forms writes them: a time stamp, the municipality,
 * and one column a question with the header `Område [fråga]`.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { demoMunicipalities, type DemoMunicipality } from './municipalities';
import { demoStatements } from './statements';

/** What the two ends of the scale are called on the form; the steps between are bare digits. */
const ENDS: Readonly<Record<number, string>> = { 1: '1 - Instämmer inte alls', 6: '6 - Instämmer helt' };
const DONT_KNOW = ['Vet ej', 'Vet ej', 'Vet inte'];

/** How well known and how strong each question is in truth: questions of an area go together. */
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

/** By area: the mean rating and the share who do not know. Economy and data are weak and unknown, competence strong and known. */
const AREA_TRUTHS: readonly Truth[] = [
  { mean: 2.5, unknown: 0.36 },
  { mean: 3.4, unknown: 0.14 },
  { mean: 3.9, unknown: 0.22 },
  { mean: 2.7, unknown: 0.33 },
  { mean: 3.1, unknown: 0.2 },
  { mean: 2.9, unknown: 0.24 },
  { mean: 2.6, unknown: 0.19 },
  { mean: 4.2, unknown: 0.05 },
  { mean: 3.8, unknown: 0.1 },
  { mean: 3.3, unknown: 0.09 },
];

function truths(chance: Chance): readonly Truth[] {
  return demoStatements.map((_, index) => {
    const area = AREA_TRUTHS[Math.floor(index / 3)]!;
    return { mean: area.mean + 0.3 * normal(chance), unknown: Math.min(0.6, Math.max(0.02, area.unknown + 0.06 * normal(chance))) };
  });
}

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
  const all = truths(chance);
  const header = ['Tidstämpel', 'Kommun', ...demoStatements.map(({ area, statement }) => `${area} [${statement}]`)];
  const rows = demoMunicipalities.flatMap((municipality) =>
    Array.from({ length: municipality.respondents }, () => {
      const person = { level: 0.5 * normal(chance), knowledge: normal(chance) };
      // A form's time stamp as a serial day number: some day in October 2026.
      const time = 46296 + Math.floor(chance() * 28) + Math.round(chance() * 1440) / 1440;
      return [time, municipality.name, ...all.map((truth) => answer(truth, municipality, person, chance))];
    }),
  );
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
