/**
 * What the analysis hands on: numbers and codes, no words of a person's language, with every hidden figure already gone.
 * Whatever is null here is not known outside this folder; no later step can show what it must not.
 */
import type { Lines, Weight } from '../settings/settings';
import type { StepsMoved } from './comparison/as-people';

/**
 * Why a figure is or is not shown. `few`: a municipality of fewer people than the minimum group; `hidden`: fewer than that answered, or
 * the figure would give such a group away, and nobody is told which; `none`: nobody answered.
 */
export type Shown = 'shown' | 'few' | 'hidden' | 'none';
export type Field = 'startHere' | 'knownWeakness' | 'unknownStrength' | 'knownStrength';
export type Interval = readonly [low: number, high: number];

/** Municipalities behind the mean and behind the share, those whose own is shown: "6 av 7". */
export interface Base {
  readonly meanOf: number;
  readonly shareOf: number;
}

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
  /** Of a joint figure, the municipalities behind it; null for a unit's own. */
  readonly base: Base | null;
  /** The one word for a table with one column for it: `shown` where both below are. */
  readonly shown: Shown;
  /** Of what is made of ratings: mean, sd, self-rating, the mean's interval. */
  readonly ratingsShown: Shown;
  /** Of how those answering divide: rated, dontKnow, the share, its interval. */
  readonly sharesShown: Shown;
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
  /** It is the p of another row, times a whole number. Never outside the analysis. */
  readonly pHolmIsAnothers?: true;
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

/** Scale points, 0–100, 0–1. */
export type Point = Pick<Figures, 'mean' | 'selfRating' | 'dontKnowShare'>;

/** A unit's figure against its own of the measurement before; null comparisons where either is not shown. */
export interface ChangeSince {
  readonly mean: Comparison | null;
  readonly share: Comparison | null;
  /** As they were then, and as they are: of `*` over the municipalities shown in both years. */
  readonly before: Point;
  readonly now: Point;
  /** How many more of those answering can answer now, negative for fewer; null where the shares cannot be compared. */
  readonly moreWhoCanAnswer: number | null;
  readonly stepsMoved: StepsMoved | null;
  /** Of `*`: municipalities shown in both years. */
  readonly base: Base | null;
  /** `few`, `hidden`, `none`: in one of the two years. */
  readonly shown: Shown;
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
  /** Null where there is no earlier measurement. */
  readonly change: ChangeSince | null;
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

/** A municipality is divided into departments (förvaltningar) and, apart from them, into role groups; the two are never crossed. */
export type Level = 'total' | 'municipality' | 'department' | 'role';

export interface UnitResult {
  /** `*` for all together, a municipality's own, else made of the municipality's and the group's name. */
  readonly id: string;
  /** Kommun, Kommun / Förvaltning, Kommun / roll: Grupp. */
  readonly name: string;
  /** The last part alone. */
  readonly ownName: string;
  readonly level: Level;
  /** Id of the municipality that it is or lies in; null for all together. */
  readonly municipality: string | null;
  /** Rows of the unit, of `*` those of the municipalities that are shown; null when hidden. */
  readonly respondents: number | null;
  /** Null when unknown or hidden. */
  readonly invited: number | null;
  readonly shown: Shown;
  /** Ways of dividing it that are left out altogether, since any of them would give a hidden group away. */
  readonly hiddenDivisions: readonly Level[];
  readonly questions: readonly QuestionResult[];
  /** Delområden; questions without one are in none. */
  readonly areas: readonly AreaResult[];
  /** Kategorier and dimensioner: means over all their questions, not of their areas' means. */
  readonly categories: readonly AreaResult[];
  readonly dimensions: readonly AreaResult[];
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
  /** By the exact figures, as every other field: areas are rounded here. */
  readonly field: Field | null;
  /** Municipalities behind the mean and behind the share: "9 av 13 kommuner". */
  readonly meanOf: number;
  readonly shareOf: number;
  /** Null where there is no earlier measurement. */
  readonly change: ChangeSince | null;
}

/** Where the chart is divided: self-rating 0–100 and don't-know share 0–1; null where no cell takes part. */
export interface DividingLines {
  readonly kind: Lines;
  readonly selfRating: number | null;
  readonly dontKnowShare: number | null;
}

/** Departments of a municipality that would be shown if they were reported together. */
export interface MergeProposal {
  /** Id and name. */
  readonly municipality: string;
  readonly name: string;
  /** Each a list of departments as they are reported today. */
  readonly merged: readonly (readonly string[])[];
  /** Departments shown by themselves today, and then. */
  readonly shownBefore: number;
  readonly shownAfter: number;
}

/** Municipalities of which one or more are under the minimum group, and that count if they are reported together. */
export interface MunicipalityMerge {
  /** Each a list of names, as they are reported today. */
  readonly merged: readonly (readonly string[])[];
  /** Those of them that are shown by themselves today. */
  readonly noLongerAlone: readonly string[];
  /** Municipalities whose answers count today, and then. */
  readonly countedBefore: number;
  readonly countedAfter: number;
}

export interface Analysis {
  readonly year: number;
  readonly scale: { readonly min: number; readonly max: number };
  readonly minimumGroup: number;
  /** Why it is under 5; '' where it is not. */
  readonly minimumGroupReason: string;
  /** Ready aggregates give no areas and no certainty ("Säkerheten kan inte räknas ut av sammanställda värden"). */
  readonly source: 'rows' | 'aggregates';
  /** Aggregates only: means came rounded to one decimal, so nothing is tested by them. */
  readonly meansRounded: boolean;
  /** Year of the measurement before; null where there is none. */
  readonly earlierYear: number | null;
  /** Lines for question points and for area points (rule 4); for `egen`, those of each unit are in `unitLines`. */
  readonly questionLines: DividingLines;
  readonly areaLines: DividingLines;
  readonly unitLines: Readonly<Record<string, { readonly question: DividingLines; readonly area: DividingLines }>>;
  /**
   * All together first, then the municipalities in the order of Kommuner (else of their names, Swedish order), then departments
   * and role groups, municipality by municipality. What may not even be named is not there.
   */
  readonly units: readonly UnitResult[];
  /** Which of the two joint figures is drawn: those of all together or the equally weighted ones. */
  readonly weight: Weight;
  /** Rows on a shortlist. */
  readonly shortlistLength: number;
  /** In the order of the units' questions, areas, categories and dimensions. */
  readonly equalWeight: Readonly<Record<'questions' | 'areas' | 'categories' | 'dimensions', readonly EqualWeight[]>>;
  /** What small departments could be reported with, municipality by municipality. */
  readonly merges: readonly MergeProposal[];
  readonly municipalityMerge: MunicipalityMerge | null;
  /** Smallest of .4, .6, .8, 1 that holds every shown share of every municipality and its interval: one y axis for all decks. */
  readonly shareAxisMax: number;
}
