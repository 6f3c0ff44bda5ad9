/**
 * The one place where figures of small groups go. Everything after it, joint figures, lines and shortlists included, is worked out from
 * what it leaves, so nothing later can show or give away what is hidden here.
 */
import type { Settings } from '../settings/settings';
import type { Level, Shown } from './analysis';
import { FEWEST_ANSWERS } from './fewest-behind-figures';
import { pooledUnit } from './pooled-unit';
import { noFigures, shownFigures, type ShownFigures } from './shown-figures';
import {
  protectMunicipality,
  type AreaMarks,
  type HiddenCell,
  type PartProtection,
} from './suppression/protect-municipality';
import { byQuestions } from './units/by-questions';
import { perItem, type CountedSurvey, type CountedUnit, type Item, type PerItem } from './units/counted-unit';
import { protectedMunicipality } from './units/protected-municipality';
import type { Measured } from './units/raw-figures';

export interface ShownUnit {
  readonly unit: CountedUnit;
  readonly respondents: number | null;
  readonly invited: number | null;
  readonly shown: Shown;
  /** Levels below it of which no unit may even be named. */
  readonly hiddenDivisions: readonly Level[];
  readonly figures: PerItem<readonly ShownFigures[]>;
}

const DIVISIONS = ['department', 'role'] as const;
const AREAS = ['areas', 'categories', 'dimensions'] as const;

/**
 * All together first. Each municipality is protected by itself; units that may not be named are left out. `exact`: for checking only,
 * areas that are shown are made of their respondents, whatever that tells.
 */
export function hideSmallGroups(
  survey: CountedSurvey,
  { minimumGroup }: Pick<Settings, 'minimumGroup'>,
  exact = false,
): readonly ShownUnit[] {
  const parts = partsOfMunicipalities(survey);
  const municipalities = survey.units
    .filter(({ level, listed }) => level === 'municipality' && listed)
    .map((unit) => protectedUnits(unit, parts.get(unit.id) ?? [], survey, { minimumGroup, exact }));
  const below = (level: Level): readonly ShownUnit[] =>
    municipalities.flatMap((units) => units.filter(({ unit }) => unit.level === level));
  const wholes = below('municipality');
  return [pooledUnit(wholes, survey), ...wholes, ...DIVISIONS.flatMap(below)];
}

/** Departments and role groups by the id of their municipality, those who are in none of them too. */
function partsOfMunicipalities({ units }: CountedSurvey): ReadonlyMap<string, readonly CountedUnit[]> {
  const parts = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    if (unit.level === 'municipality') continue;
    const known = parts.get(unit.municipality ?? '');
    if (known) known.push(unit);
    else parts.set(unit.municipality ?? '', [unit]);
  }
  return parts;
}

/** The municipality and those of its parts that may be named. Of one under the minimum group no part is. */
function protectedUnits(
  whole: CountedUnit,
  parts: readonly CountedUnit[],
  survey: CountedSurvey,
  { minimumGroup, exact }: { readonly minimumGroup: number; readonly exact: boolean },
): readonly ShownUnit[] {
  if (whole.rows < minimumGroup) return [hiddenUnit(whole, whole.rows === 0 ? 'none' : 'few', survey)];
  const divided = DIVISIONS.map((level) => parts.filter((part) => part.level === level)).filter(
    ({ length }) => length > 0,
  );
  // Of ready aggregates nobody knows who is in both, so unions of the two cannot be held apart.
  const divisions = whole.answers === null ? divided.slice(0, 1) : divided;
  const protection = protectMunicipality(protectedMunicipality(whole, divisions, survey), {
    k: minimumGroup,
    fewest: Math.max(FEWEST_ANSWERS, minimumGroup),
  });
  const named = parts.filter((part) => protection.get(part.id)?.named === true);
  const unnamed = DIVISIONS.filter(
    (level) => parts.some((part) => part.level === level && part.listed) && named.every((part) => part.level !== level),
  );
  return [whole, ...named].map((unit) => {
    const own = protection.get(unit.id) as PartProtection;
    if (unit.rows === 0) return hiddenUnit(unit, 'none', survey);
    if (own.hidden) return hiddenUnit(unit, 'hidden', survey);
    const known = exact ? unit : withoutSkipped(unit, own, survey);
    return {
      unit: known,
      respondents: unit.rows,
      invited: unit.invited,
      shown: 'shown',
      hiddenDivisions: unit === whole ? unnamed : [],
      figures: perItem((item) => shownItems(item, known, own, survey)),
    };
  });
}

/** Nobody answered, and that is said, or nothing is. */
const hiddenUnit = (unit: CountedUnit, shown: Shown, { questionIds, groups }: CountedSurvey): ShownUnit => ({
  unit,
  respondents: shown === 'none' ? 0 : null,
  invited: shown === 'none' ? unit.invited : null,
  shown,
  hiddenDivisions: [],
  figures: perItem((item) =>
    Array.from({ length: item === 'questions' ? questionIds.length : groups[item].length }, () => noFigures(shown)),
  ),
});

function shownItems(
  item: Item,
  { measured }: CountedUnit,
  { questions, areas }: PartProtection,
  survey: CountedSurvey,
): readonly ShownFigures[] {
  return measured[item].map((one, at) => {
    if (item === 'questions') return shownFigures(one, questions[at] as HiddenCell, survey.scale);
    const { ratings, shares } = areas[placeAmongAreas(item, at, survey)] as AreaMarks;
    const hidden = {
      ratings: ratings === 'hidden' && one.counts.rated > 0,
      shares: shares === 'hidden' && one.counts.answering > 0,
      counts: false,
    };
    return shownFigures(one, hidden, survey.scale);
  });
}

/** The protection has areas, categories and dimensions in one list. */
const placeAmongAreas = (item: Exclude<Item, 'questions'>, at: number, { groups }: CountedSurvey): number =>
  AREAS.slice(0, AREAS.indexOf(item)).reduce((sum, kind) => sum + groups[kind].length, at);

/** With those areas made of their questions' figures that may not be made of the respondents'. */
function withoutSkipped(unit: CountedUnit, { areas }: PartProtection, survey: CountedSurvey): CountedUnit {
  const { questions } = unit.measured;
  const measured = perItem((item) =>
    unit.measured[item].map((one, at) => {
      if (item === 'questions') return one;
      const own = (survey.groups[item][at]?.questions ?? []).map((question) => questions[question] as Measured);
      return byQuestions(one, own, areas[placeAmongAreas(item, at, survey)] as AreaMarks);
    }),
  );
  return { ...unit, measured };
}
