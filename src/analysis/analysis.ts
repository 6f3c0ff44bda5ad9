/**
 * What the analysis hands on: numbers and codes, no words of a person's language, with every hidden figure already gone.
 * Whatever is null here is not known outside this folder; no later step can show what it must not.
 */
import type { Lines } from '../settings/settings';

/** Why a figure is or is not shown. `few` = fewer than the minimum group, `protects` = hidden to protect others. */
export type Shown = 'shown' | 'few' | 'protects' | 'none';
export type Field = 'startHere' | 'knownWeakness' | 'unknownStrength' | 'knownStrength';
export type Interval = readonly [low: number, high: number];

/** Figures of one question or area in one unit. Shares are 0–1, self-rating 0–100, means in scale points. */
export interface Figures {
  readonly answering: number | null;
  readonly rated: number | null;
  readonly dontKnow: number | null;
  readonly blank: number | null;
  readonly invalid: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly selfRating: number | null;
  /** 95 % t interval of the mean, scale points, cut at the scale's ends. */
  readonly meanInterval: Interval | null;
  readonly dontKnowShare: number | null;
  /** 95 % Wilson interval of the share. */
  readonly shareInterval: Interval | null;
  readonly startScore: number | null;
  readonly field: Field | null;
  readonly shown: Shown;
}

export interface QuestionResult extends Figures {
  readonly questionId: string;
}

export interface AreaResult extends Figures {
  readonly area: string;
  /** Questions in the area. */
  readonly questionCount: number;
}

export interface UnitResult {
  /** `*` for all together, else the municipality's id. */
  readonly id: string;
  readonly name: string;
  readonly level: 'total' | 'municipality';
  /** Rows of the unit; null when hidden. */
  readonly respondents: number | null;
  readonly invited: number | null;
  readonly shown: Shown;
  readonly questions: readonly QuestionResult[];
  readonly areas: readonly AreaResult[];
  /** Question ids, highest start score first, at most the set length (STATISTICS.md rule 8). */
  readonly shortlist: readonly string[];
}

/** Where the chart is divided: self-rating 0–100 and don't-know share 0–1; null where no cell takes part. */
export interface DividingLines {
  readonly kind: Lines;
  readonly selfRating: number | null;
  readonly dontKnowShare: number | null;
}

export interface Analysis {
  readonly year: number;
  readonly scale: { readonly min: number; readonly max: number };
  readonly minimumGroup: number;
  /** Lines for question points and for area points (rule 4); for `egen`, those of each unit are in `unitLines`. */
  readonly questionLines: DividingLines;
  readonly areaLines: DividingLines;
  readonly unitLines: Readonly<Record<string, { readonly question: DividingLines; readonly area: DividingLines }>>;
  /** All together first, then the municipalities in the order of Kommuner (else of their names, Swedish order). */
  readonly units: readonly UnitResult[];
  /** Smallest of .4, .6, .8, 1 that holds every shown share of every municipality and its interval: one y axis for all decks. */
  readonly shareAxisMax: number;
}
