/**
 * The one place where figures of small groups go. Everything after it, lines and shortlists included, is worked out from
 * what it leaves, so nothing later can show or give away what is hidden here.
 */
import type { Settings } from '../settings/settings';
import { TOTAL } from '../responses/survey';
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

/** Under this many ratings (answering) nothing is computed of them, whatever the minimum group is (STATISTICS.md section 1). */
const FEWEST = 5;

/** All units of one measurement together, since hiding one may ask for hiding another. Those that may not be named are left out. */
export function hideSmallGroups(survey: CountedSurvey, settings: Pick<Settings, 'minimumGroup'>): readonly ShownUnit[] {
  const groups = ITEMS.flatMap((item) => survey.groups[item].map(({ questions }) => questions));
  const markers = suppress(suppressionTree(survey), groups, settings);
  const listed = (unit: CountedUnit): boolean => unit.listed && (markers.get(unit.id)?.listed ?? false);
  const partsOf = partsByWhole(survey);
  return survey.units.filter(listed).map((unit) => {
    const marks = markers.get(unit.id) as UnitMarkers;
    const parts = partsOf.get(unit.id) ?? [];
    const levels = [...new Set(parts.map(({ level }) => level))];
    const visible = marks.shown === 'shown';
    return {
      unit,
      respondents: visible || marks.shown === 'none' ? unit.rows : null,
      invited: visible || marks.shown === 'none' ? unit.invited : null,
      shown: marks.shown,
      hiddenDivisions: levels.filter((level) => parts.every((part) => part.level !== level || !listed(part))),
      figures: shownItems(unit, marks, survey),
    };
  });
}

/** The listed units that each unit is divided into, by its id. */
function partsByWhole({ units }: CountedSurvey): ReadonlyMap<string, readonly CountedUnit[]> {
  const parts = new Map<string, CountedUnit[]>();
  for (const part of units) {
    if (!part.listed || part.level === 'total') continue;
    const whole = part.level === 'municipality' ? TOTAL : (part.municipality ?? '');
    const known = parts.get(whole);
    if (known) known.push(part);
    else parts.set(whole, [part]);
  }
  return parts;
}

function shownItems(
  { measured }: CountedUnit,
  marks: UnitMarkers,
  { scale, groups }: CountedSurvey,
): PerItem<readonly ShownFigures[]> {
  const areas = [...marks.areas];
  return perItem((item) => {
    const cells = item === 'questions' ? marks.questions : areas.splice(0, measured[item].length);
    return measured[item].map((one, place): ShownFigures => {
      const figures = shownFigures(one, cells[place] ?? NOTHING, marks.shown, scale);
      // An area counts its questions' "don't know" together: less the shown ones, it would be the hidden one's.
      const isSumOfHidden = (groups[item][place]?.questions ?? []).some((question) =>
        isHidden(marks.questions[question]?.shares),
      );
      return isSumOfHidden ? { ...figures, dontKnow: null } : figures;
    });
  });
}

const isHidden = (marker: Shown | undefined): boolean => marker === 'few' || marker === 'protects';

const NOTHING: CellMarkers = { shares: 'none', ratings: 'none', shown: 'none' };
const NO_RATING = { mean: null, sd: null, selfRating: null, meanInterval: null, startScore: null } as const;
const NO_SHARE = { rated: null, dontKnow: null, dontKnowShare: null, shareInterval: null, startScore: null } as const;
const NO_COUNTS = { answering: null, blank: null, invalid: null } as const;

/** Of a unit that is shown, how many answered and how many did not always stands: it tells nothing of what they answered. */
function shownFigures(
  measured: Measured,
  { shares, ratings, shown }: CellMarkers,
  unit: Shown,
  scale: CountedSurvey['scale'],
): ShownFigures {
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
