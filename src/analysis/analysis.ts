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

/** How sure the field is that a point is drawn in; `small`: under 20 respondents, no word (STATISTICS.md rule 7). */
export type Certainty = 'clear' | 'likely' | 'uncertain' | 'small';

/** Vi är överens, vi ser olika (STATISTICS.md rule 14). */
export type Agreement = 'agree' | 'differ';

/** The point's field under each of the three ways to divide the chart, and whether it is the same. */
export interface Sensitivity {
  readonly fields: Readonly<Record<Lines, Field>>;
  readonly same: boolean;
}

/** säkerställd · kan vara slump · för få svar för att jämföra · trenden bruten */
export type Confirmation = 'confirmed' | 'mayBeChance' | 'tooFew' | 'broken';

/**
 * What may be said of a unit beside the others. `alike`: ungefär som i övriga kommuner; `unknown`: vi kan inte säga om det
 * skiljer sig; `tooFew`: för få svar för att jämföra.
 */
export type AmongOthers = 'lower' | 'higher' | 'alike' | 'unknown' | 'tooFew';

/** One figure held against another: of means in scale points, of shares 0–1. */
export interface Comparison {
  /** Own less the other; null where either is not there. */
  readonly difference: number | null;
  /** 95 %, uncorrected. */
  readonly interval: Interval | null;
  /** Before Holm; null: not tested. */
  readonly p: number | null;
  readonly pHolm: number | null;
  readonly word: Confirmation;
}

export interface ComparisonWithOthers extends Comparison {
  readonly among: AmongOthers;
}

/** Null where the unit's own figure is not shown. */
export interface AgainstOthers {
  readonly mean: ComparisonWithOthers | null;
  readonly share: ComparisonWithOthers | null;
}

/** What is worked out about the figures of a question or an area; all null where the figures that it rests on are not shown. */
export interface Judgement {
  /** Chance that the true point lies in Börja här, 0–1; null also where nobody in the whole data answered "don't know". */
  readonly chanceStartHere: number | null;
  readonly certainty: Certainty | null;
  readonly sensitivity: Sensitivity | null;
  /** Questions only: place by start score, ties share, and the ends of its 90 % range. */
  readonly place: number | null;
  readonly placeFrom: number | null;
  readonly placeTo: number | null;
  /** Questions and areas of one question: the limits are those of single answers, and means of several lie closer in any case. */
  readonly agreement: Agreement | null;
  /** Against the other municipalities; null for the total, and where there is no other municipality. */
  readonly others: AgainstOthers | null;
}

/** Whether an area lies lower, with more "don't know", than the unit's other areas; null: too few areas to say (STATISTICS.md rule 9). */
export type AreasVerdict = 'some' | 'none' | 'allLow' | null;

export interface QuestionResult extends Figures, Judgement {
  readonly questionId: string;
}

export interface AreaResult extends Figures, Judgement {
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
  readonly standsOut: AreasVerdict;
}

/** All municipalities together, each weighing the same: those whose figure is shown (STATISTICS.md rule 13). */
export interface EqualWeight {
  /** In scale points; null with fewer than two municipalities. */
  readonly mean: number | null;
  readonly meanInterval: Interval | null;
  readonly selfRating: number | null;
  readonly dontKnowShare: number | null;
  readonly shareInterval: Interval | null;
  readonly startScore: number | null;
  /** Municipalities behind the mean and behind the share: "9 av 13 kommuner". */
  readonly meanOf: number;
  readonly shareOf: number;
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
  /** In the order of the units' questions and areas. */
  readonly equalWeight: { readonly questions: readonly EqualWeight[]; readonly areas: readonly EqualWeight[] };
  /** Smallest of .4, .6, .8, 1 that holds every shown share of every municipality and its interval: one y axis for all decks. */
  readonly shareAxisMax: number;
}
