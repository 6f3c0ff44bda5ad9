/** What is shown on a page and what is not, counted anew from its blocks and from the unit's figures. */
import type { Field, UnitResult } from '../../../src/analysis/analysis';
import type { SlideBlock } from '../../../src/report/deck/slide-blocks';
import type { Page } from './made-pages';

type Of<Type extends SlideBlock['type']> = Extract<SlideBlock, { readonly type: Type }>;

export const block = <Type extends SlideBlock['type']>({ slide }: Page, type: Type): Of<Type> | null =>
  slide?.blocks.find((one): one is Of<Type> => one.type === type) ?? null;

export interface QuestionFacts {
  /** With a place in the chart. */
  readonly drawn: number;
  readonly inField: (field: Field) => number;
  /** Answered, and figures of it are kept back. */
  readonly hidden: number;
  /** Everybody said that they did not know. */
  readonly unrated: number;
  readonly unanswered: number;
}

export function questionFacts({ questions }: UnitResult): QuestionFacts {
  const drawn = questions.filter(({ selfRating, dontKnowShare }) => selfRating !== null && dontKnowShare !== null);
  const unanswered = questions.filter(({ shown }) => shown === 'none').length;
  const unrated = questions.filter(
    ({ shown, selfRating, dontKnowShare }) => shown === 'shown' && selfRating === null && dontKnowShare === 1,
  ).length;
  return {
    drawn: drawn.length,
    inField: (field) => drawn.filter((one) => one.field === field).length,
    hidden: questions.length - drawn.length - unanswered - unrated,
    unrated,
    unanswered,
  };
}

export interface AreaFacts {
  /** With a figure. */
  readonly shown: number;
  readonly inField: number;
  readonly hidden: number;
}

export function areaFacts({ areas }: UnitResult): AreaFacts {
  const shown = areas.filter(({ selfRating, dontKnowShare }) => selfRating !== null || dontKnowShare !== null);
  return {
    shown: shown.length,
    inField: shown.filter(({ field }) => field === 'startHere').length,
    hidden: areas.length - shown.length,
  };
}

export interface MunicipalityFacts {
  readonly all: number;
  readonly shown: number;
  readonly respondents: number;
}

export function municipalityFacts({ analysis }: Page): MunicipalityFacts {
  const all = analysis.units.filter(({ level }) => level === 'municipality');
  const shown = all.filter((unit) => unit.shown === 'shown');
  return {
    all: all.length,
    shown: shown.length,
    respondents: shown.reduce((sum, unit) => sum + (unit.respondents ?? 0), 0),
  };
}

/** Rows of the table of a tab, by its key. */
export function tabRows({ texts, tab }: Page, key: string): number {
  const found = tab?.blocks.find((one) => one.type === 'table' && one.key === key);
  if (found?.type !== 'table') throw new Error(`no table ${key} among ${texts.length} texts`);
  return found.rows.filter((row) => row.key !== 'none').length;
}
