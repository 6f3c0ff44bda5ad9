/** Tallies become the analysis: every figure of every unit, small groups hidden, lines, fields and shortlists from what is left. */
import { TOTAL, type Survey } from '../responses/survey';
import { addUnits, emptyUnit, type Tallies, type UnitTally } from '../responses/tallies';
import type { Settings } from '../settings/settings';
import type { Analysis, DividingLines, UnitResult } from './analysis';
import { areaFigures } from './area-figures';
import { fieldOf, fixedLines, medianLines } from './dividing-lines';
import { hideSmallGroups, type RawUnit, type ShownUnit } from './hide-small-groups';
import { questionFigures } from './question-figures';
import { shareAxisMax } from './share-axis-max';
import { shortlist } from './shortlist';
import { swedishOrder } from './swedish-order';

interface UnitLines {
  readonly question: DividingLines;
  readonly area: DividingLines;
}

/**
 * The total is every row with a known unit, every answer alike. Municipalities stand in the order of Kommuner, else in
 * Swedish order; those that are not active count in the total only.
 */
export function analyse(tallies: Tallies, survey: Survey, settings: Settings): Analysis {
  const active = tallies.units.filter((unit) => unit.active);
  if (survey.municipalities.length === 0) active.sort((a, b) => swedishOrder(a.name, b.name));
  const counted = [totalOf(tallies), ...active];
  const shown = hideSmallGroups(counted.map((unit) => rawUnit(unit, tallies)), settings.minimumGroup);
  const municipalities = shown.slice(1);

  const common = settings.lines === 'fasta' ? sameLines(fixedLines(settings)) : linesFrom(municipalities, settings);
  const linesOf = counted.map((_, index) => (settings.lines === 'egen' ? linesFrom(shown.slice(index, index + 1), settings) : common));
  const ofTotal = linesOf[0] ?? common;
  return {
    year: settings.year,
    scale: tallies.scale,
    minimumGroup: settings.minimumGroup,
    questionLines: ofTotal.question,
    areaLines: ofTotal.area,
    unitLines: Object.fromEntries(counted.map((unit, index) => [unit.id, linesOf[index] ?? common])),
    units: counted.map((unit, index) =>
      unitResult(unit, shown[index] as ShownUnit, linesOf[index] ?? common, { tallies, survey, settings })),
    shareAxisMax: shareAxisMax(municipalities.flatMap((unit) => unit.questions)),
  };
}

/** All known units together, those that are not active included. */
const totalOf = (tallies: Tallies): UnitTally =>
  tallies.units.reduce(addUnits, emptyUnit({ id: TOTAL, name: TOTAL, active: true }, tallies));

const rawUnit = (unit: UnitTally, tallies: Tallies): RawUnit => ({
  id: unit.id,
  rows: unit.rows,
  questions: tallies.questionIds.map((_, question) => questionFigures(unit, question, tallies)),
  areas: tallies.areas.map((_, area) => areaFigures(unit, area, tallies)),
});

const sameLines = (lines: DividingLines): UnitLines => ({ question: lines, area: lines });

/** Areas are averages and spread less than questions, so they have medians of their own. */
const linesFrom = (units: readonly ShownUnit[], { lines }: Pick<Settings, 'lines'>): UnitLines => ({
  question: medianLines(lines, units.flatMap((unit) => unit.questions)),
  area: medianLines(lines, units.flatMap((unit) => unit.areas)),
});

function unitResult(
  unit: UnitTally,
  shown: ShownUnit,
  lines: UnitLines,
  { tallies, survey, settings }: { readonly tallies: Tallies; readonly survey: Survey; readonly settings: Settings },
): UnitResult {
  const questions = shown.questions.map((figures, index) => ({
    questionId: tallies.questionIds[index] ?? '',
    ...figures,
    field: fieldOf(figures, lines.question),
  }));
  return {
    id: unit.id,
    name: unit.name,
    level: unit.id === TOTAL ? 'total' : 'municipality',
    respondents: shown.respondents,
    invited: unit.id === TOTAL ? invitedInAll(survey) : (survey.municipalities.find(({ id }) => id === unit.id)?.invited ?? null),
    shown: shown.shown,
    questions,
    areas: shown.areas.map((figures, index) => ({
      area: tallies.areas[index]?.area ?? '',
      questionCount: tallies.areas[index]?.questions.length ?? 0,
      ...figures,
      field: fieldOf(figures, lines.area),
    })),
    shortlist: shortlist(questions, settings.shortlistLength),
  };
}

/** Null unless every municipality's number is known. */
function invitedInAll({ municipalities }: Survey): number | null {
  if (municipalities.length === 0 || municipalities.some(({ invited }) => invited === null)) return null;
  return municipalities.reduce((sum, { invited }) => sum + (invited ?? 0), 0);
}
