/** The made-up population of STATISTICS.md section 2: true levels and true shares of "don't know", and the answers that people give. */
import type { UnitAnswers } from '../../src/analysis/chance/unit-answers';
import type { Chance } from '../../src/analysis/statistics/seeded-chance';
import { normalDistribution } from '../../src/analysis/statistics/normal-distribution';
import { betaQuantile } from './beta-quantile';
import { normalQuantile } from './normal-quantile';

export const SCALE = { min: 1, max: 6 };
export const AREAS = 10;
export const QUESTIONS = 30;
/** Three questions each. */
export const GROUPS: readonly (readonly number[])[] = Array.from({ length: AREAS }, (_, area) => [
  3 * area,
  3 * area + 1,
  3 * area + 2,
]);
const QUESTION_IDS = Array.from({ length: QUESTIONS }, (_, index) => `q${index + 1}`);
const BLANK = 0.05;

/** How true levels μ and true shares π come from two standard normal draws; `area` is 0–9. */
export interface Kind {
  readonly level: (z: number, area: number) => number;
  readonly share: (z: number, area: number) => number;
}

export interface Municipality {
  /** Per question: level μ, share π, and the threshold above which the latent value is "don't know". */
  readonly levels: readonly number[];
  readonly shares: readonly number[];
  readonly thresholds: readonly number[];
}

const wideShare = betaQuantile(2.2, 8);
const narrowShare = betaQuantile(8.8, 32);
const cut = (share: number): number => Math.min(0.9, Math.max(0.02, share));
const worseAreas = (area: number): boolean => area === 2 || area === 6;
const twoAreas = (lower: number, more: number, spread = 0.12, shareSpread = 0.03): Kind => ({
  level: (z, area) => 3.3 + spread * z - (worseAreas(area) ? lower : 0),
  share: (z, area) => cut(0.17 + shareSpread * z + (worseAreas(area) ? more : 0)),
});

export const kinds = {
  wide: { level: (z) => 3.3 + 0.45 * z, share: (z) => wideShare(normalDistribution(z)) },
  narrow: { level: (z) => 3.3 + 0.22 * z, share: (z) => narrowShare(normalDistribution(z)) },
  flat: { level: () => 3.3, share: () => 0.2 },
  nearlyFlat: { level: (z) => 3.3 + 0.12 * z, share: (z) => cut(0.2 + 0.03 * z) },
  onlyRatings: { level: (z) => 3.3 + 0.45 * z, share: () => 0.2 },
  onlyDontKnow: { level: () => 3.3, share: (z) => cut(wideShare(normalDistribution(z))) },
  twoAreas5: twoAreas(0.5, 0.15),
  twoAreas8: twoAreas(0.8, 0.2),
  twoAreas9: twoAreas(0.9, 0.25, 0.3, 0.06),
} as const satisfies Readonly<Record<string, Kind>>;

/** Half of the variance common to the municipalities, half their own, half of each by area. */
export function drawMunicipalities(kind: Kind, count: number, normal: Chance): Municipality[] {
  const draw = (many: number): number[] => Array.from({ length: many }, normal);
  const spread = (): number[][] => {
    const [area, question] = [draw(AREAS), draw(QUESTIONS)];
    return Array.from({ length: count }, () => {
      const [own, ownArea, ownQuestion] = [normal(), draw(AREAS), draw(QUESTIONS)];
      return QUESTION_IDS.map((_, index) => {
        const at = Math.floor(index / 3);
        return 0.5 * area[at]! + 0.5 * question[index]! + 0.22 * own + 0.5 * ownArea[at]! + 0.453 * ownQuestion[index]!;
      });
    });
  };
  const [levels, shares] = [spread(), spread()];
  return levels.map((own, index) =>
    municipality(
      own.map((z, at) => kind.level(z, Math.floor(at / 3))),
      shares[index]!.map((z, at) => kind.share(z, Math.floor(at / 3))),
    ),
  );
}

export const municipality = (levels: readonly number[], shares: readonly number[]): Municipality => ({
  levels,
  shares,
  thresholds: shares.map((share) => -Math.sqrt(1.52) * normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, share)))),
});

/** Answers of `respondents` people, as codes: 0 blank, 1–6, 7 "don't know". */
export function drawAnswers(
  { levels, thresholds }: Municipality,
  respondents: number,
  chance: Chance,
  normal: Chance,
): UnitAnswers {
  const codes = new Uint8Array(respondents * QUESTIONS);
  for (let row = 0; row < respondents; row += 1) {
    const u = normal();
    const ownLevel = 0.5 * (-0.3 * u + Math.sqrt(0.91) * normal());
    for (let area = 0; area < AREAS; area += 1) {
      const unknown = 0.6 * u + 0.4 * normal();
      const level = ownLevel + 0.35 * normal();
      for (let question = 3 * area; question < 3 * area + 3; question += 1) {
        const [latent, rating] = [unknown + normal(), levels[question]! + level + 0.95 * normal()];
        if (chance() < BLANK) continue;
        codes[row * QUESTIONS + question] =
          latent > thresholds[question]! ? 7 : Math.min(6, Math.max(1, Math.round(rating)));
      }
    }
  }
  return {
    matrix: { scale: SCALE, codes, questionIds: QUESTION_IDS },
    rows: Int32Array.from({ length: respondents }, (_, row) => row),
  };
}
