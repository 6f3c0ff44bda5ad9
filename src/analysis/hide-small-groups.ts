/**
 * The one place where figures of small groups go. Everything after it, lines and shortlists included, is worked out from
 * what it leaves, so nothing later can show or give away what is hidden here.
 */
import type { Settings } from '../settings/settings';
import type { Figures, Level, Shown } from './analysis';
import { suppress, type CellMarkers, type UnitMarkers } from './suppression/suppress';
import { ITEMS, perItem, type CountedSurvey, type CountedUnit, type PerItem } from './units/counted-unit';
import { rawFigures, type Measured, type RawFigures } from './units/raw-figures';
import { suppressionTree } from './units/suppression-tree';

export type ShownFigures = Omit<Figures, 'field'>;

export interface ShownUnit {
  readonly unit: CountedUnit;
  readonly respondents: number | null;
  readonly invited: number | null;
  readonly shown: Shown;
  /** Levels below it of which no unit may even be named. */
  readonly hiddenDivisions: readonly Level[];
  readonly figures: PerItem<readonly ShownFigures[]>;
}

/** Under this many ratings (answering) nothing is computed of them, whatever the minimum group is (STATISTICS.md 0.10). */
const FEWEST = 5;

/** All units of one measurement together, since hiding one may ask for hiding another. Those that may not be named are left out. */
export function hideSmallGroups(survey: CountedSurvey, settings: Pick<Settings, 'minimumGroup'>): readonly ShownUnit[] {
  const groups = ITEMS.flatMap((item) => survey.groups[item].map(({ questions }) => questions));
  const markers = suppress(suppressionTree(survey), groups, settings);
  const listed = (unit: CountedUnit): boolean => unit.listed && (markers.get(unit.id)?.listed ?? false);
  return survey.units.filter(listed).map((unit) => {
    const marks = markers.get(unit.id) as UnitMarkers;
    const parts = survey.units.filter((part) => part.listed && isPart(part, unit));
    const levels = [...new Set(parts.map(({ level }) => level))];
    const visible = marks.shown === 'shown';
    return {
      unit,
      respondents: visible || marks.shown === 'none' ? unit.rows : null,
      invited: visible || marks.shown === 'none' ? unit.invited : null,
      shown: marks.shown,
      hiddenDivisions: levels.filter((level) => parts.every((part) => part.level !== level || !listed(part))),
      figures: shownItems(unit, marks, survey.scale),
    };
  });
}

const isPart = (part: CountedUnit, whole: CountedUnit): boolean =>
  whole.level === 'total' ? part.level === 'municipality' : whole.level === 'municipality' && part !== whole && part.municipality === whole.id;

function shownItems({ measured }: CountedUnit, marks: UnitMarkers, scale: CountedSurvey['scale']): PerItem<readonly ShownFigures[]> {
  const areas = [...marks.areas];
  return perItem((item) => {
    const cells = item === 'questions' ? marks.questions : areas.splice(0, measured[item].length);
    return measured[item].map((one, place) => shownFigures(one, cells[place] ?? NOTHING, marks.shown, scale));
  });
}

const NOTHING: CellMarkers = { shares: 'none', ratings: 'none', shown: 'none' };
const NO_RATING = { mean: null, sd: null, selfRating: null, meanInterval: null, startScore: null } as const;
const NO_SHARE = { rated: null, dontKnow: null, dontKnowShare: null, shareInterval: null, startScore: null } as const;
const NO_COUNTS = { answering: null, blank: null, invalid: null } as const;

/** Of a unit that is shown, how many answered and how many did not always stands: it tells nothing of what they answered. */
function shownFigures(measured: Measured, { shares, ratings, shown }: CellMarkers, unit: Shown, scale: CountedSurvey['scale']): ShownFigures {
  const raw: RawFigures = rawFigures(measured, scale);
  return {
    ...raw,
    ...((ratings !== 'shown' || raw.rated < FEWEST) && NO_RATING),
    ...(shares === 'none' ? NO_SHARES_BUT_COUNTS : (shares !== 'shown' || raw.answering < FEWEST) && NO_SHARE),
    ...(unit !== 'shown' && { ...NO_COUNTS, ...NO_RATING, ...NO_SHARE }),
    shown,
    ratingsShown: ratings,
    sharesShown: shares,
  };
}

/** Nobody answered: the counts are 0, and there is no share. */
const NO_SHARES_BUT_COUNTS = { dontKnowShare: null, shareInterval: null, startScore: null } as const;
