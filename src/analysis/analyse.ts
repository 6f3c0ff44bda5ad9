/** Answers become the analysis: every figure of every unit, small groups hidden, lines, fields and shortlists from what is left. */
import { wordsIn } from '../messages';
import type { Survey } from '../responses/survey';
import type { EarlierAnswers, SurveyAnswers } from '../responses/survey-answers';
import type { Settings } from '../settings/settings';
import type { Analysis, AreaResult, Figures, Judgement, UnitResult } from './analysis';
import type { ComparedCell } from './comparison/compared-cell';
import { fieldOf } from './dividing-lines';
import { hideSmallGroups, type ShownUnit } from './hide-small-groups';
import { cellsShown, type CellOptions } from './judgement/cells-shown';
import { equalWeightChanges } from './judgement/equal-weight-changes';
import { equalWeightLines } from './joint-picture';
import { judgeUnits, type JudgedUnit, type PresentJudgement } from './judgement/judge-units';
import { judgedFigures } from './judgement/judged-figures';
import { isBroken, sinceEarlier, type ComparedYears } from './judgement/since-earlier';
import { unitToJudge, type UnitToJudge } from './judgement/unit-to-judge';
import { linesOfUnits, type LinesOfUnit } from './lines-of-units';
import { proposeMerges } from './merging/propose-merges';
import { pooledUnit } from './pooled-unit';
import { printedEqualWeight } from './printed-equal-weight';
import { printedFigures, roundedLines, type Printing } from './printed-figures';
import { shareAxisMax } from './share-axis-max';
import { shortlist } from './shortlist';
import type { ShownFigures } from './shown-figures';
import { countAggregates } from './units/count-aggregates';
import { countRows } from './units/count-rows';
import { ITEMS, perItem, type CountedSurvey, type Item, type PerItem } from './units/counted-unit';

/** One measurement as far as it stands alone. */
interface Measurement {
  readonly survey: CountedSurvey;
  readonly shown: readonly ShownUnit[];
  readonly lines: readonly LinesOfUnit[];
  readonly units: readonly UnitToJudge[];
  readonly options: CellOptions;
}

/** `earlier` is the measurement before: the same question ids, units found again by their ids. */
export const analyse = (
  answers: SurveyAnswers,
  survey: Survey,
  settings: Settings,
  earlier: EarlierAnswers | null = null,
): Analysis => analysed(answers, survey, settings, earlier, false);

/** Areas' figures unrounded, for checking: with the questions' they tell what single people answered, so it counts as raw answers. */
export const analyseExactly = (
  answers: SurveyAnswers,
  survey: Survey,
  settings: Settings,
  earlier: EarlierAnswers | null = null,
): Analysis => analysed(answers, survey, settings, earlier, true);

function analysed(
  answers: SurveyAnswers,
  survey: Survey,
  settings: Settings,
  earlier: EarlierAnswers | null,
  exact: boolean,
): Analysis {
  const now = measure(answers, survey, settings, exact);
  const then = earlier && { ...measure(earlier.answers, survey, settings, exact), changed: earlier.changed };
  const judged = judgeUnits(now.units, now.survey, settings, now.options);
  const drawn = now.lines.map((lines) => lines[settings.lines]);
  const joint = drawn[0] as LinesOfUnit['own'];
  const equalLines = {
    question: equalWeightLines(joint.question, judged.equalWeight.questions),
    area: equalWeightLines(joint.area, judged.equalWeight.areas),
  };
  const printedLines = ({ question, area }: LinesOfUnit['own']): LinesOfUnit['own'] => ({
    question,
    area: exact ? area : roundedLines(area),
  });
  const printing = printingOf(now, exact);
  const jointChange = then && jointChanges(now, then);
  return {
    year: settings.year,
    scale: now.survey.scale,
    minimumGroup: settings.minimumGroup,
    minimumGroupReason: settings.minimumGroup < 5 ? settings.minimumGroupReason : '',
    source: answers.kind,
    meansRounded: now.options.meansRounded,
    earlierYear: earlier?.year ?? null,
    weight: settings.weight,
    shortlistLength: settings.shortlistLength,
    questionLines: joint.question,
    areaLines: printedLines(joint).area,
    unitLines: Object.fromEntries(
      now.shown.map(({ unit }, index) => [unit.id, printedLines(drawn[index] as LinesOfUnit['own'])]),
    ),
    units: now.units.map((unit, index) =>
      unitResult(unit, judged.units[index] as JudgedUnit, changes(unit, now, then), now.survey, {
        settings,
        printing,
      }),
    ),
    equalWeight: perItem((item) =>
      judged.equalWeight[item].map((equal, row) =>
        printedEqualWeight(
          equal,
          {
            field: fieldOf(equal, equalLines[item === 'questions' ? 'question' : 'area']),
            change: jointChange?.[item][row] ?? null,
          },
          printing(item, row),
        ),
      ),
    ),
    merges: proposeMerges(now.survey, settings.minimumGroup),
    shareAxisMax: shareAxisMax(
      now.shown.filter(({ unit }) => unit.level === 'municipality').flatMap(({ figures }) => figures.questions),
    ),
  };
}

function measure(answers: SurveyAnswers, survey: Survey, settings: Settings, exact: boolean): Measurement {
  const words = wordsIn(settings.language);
  const counted =
    answers.kind === 'rows'
      ? countRows(answers.matrix, survey, words)
      : countAggregates(answers.aggregates, survey, words);
  const shown = hideSmallGroups(counted, settings, exact);
  const lines = linesOfUnits(shown, settings);
  return {
    survey: counted,
    shown,
    lines,
    units: shown.map((unit, index) => unitToJudge(unit, lines[index] as LinesOfUnit, counted.groups, counted.scale)),
    options: {
      minimumGroup: settings.minimumGroup,
      meansRounded: answers.kind === 'aggregates' && answers.aggregates.meansRounded,
    },
  };
}

/** How each question and area is printed; `row` is its place among those of its kind. */
type PrintingOf = (item: Item, row: number) => Printing;

function printingOf({ shown, survey: { scale } }: Measurement, exact: boolean): PrintingOf {
  const municipalities = shown.filter(({ unit }) => unit.level === 'municipality');
  const fewest = perItem((item) =>
    (municipalities[0]?.figures[item] ?? []).map((_, row) =>
      municipalities.reduce((least, { figures }) => {
        const cell = figures[item][row];
        return cell && cell.mean !== null ? Math.min(least, cell.fewestRated) : least;
      }, Infinity),
    ),
  );
  return (item, row) => ({ isArea: item !== 'questions', scale, fewestOfAll: fewest[item][row] ?? Infinity, exact });
}

type Changes = ReturnType<typeof sinceEarlier>;
type Earlier = Measurement & { readonly changed: ReadonlySet<string> };

function changes(unit: UnitToJudge, now: Measurement, then: Earlier | null): Changes | null {
  if (then === null) return null;
  const options = { ...now.options, meansRounded: now.options.meansRounded || then.options.meansRounded };
  const context = { survey: now.survey, changed: then.changed, options };
  if (unit.shown.unit.level === 'total') {
    const [joint, before] = [inBothYears(now, then), inBothYears(then, now)];
    return sinceEarlier(joint, before, context);
  }
  const earlier = then.units.find(({ shown }) => shown.unit.id === unit.shown.unit.id) ?? null;
  return sinceEarlier(unit, earlier, context);
}

/** Every municipality weighing the same, over those that are shown in both years. */
function jointChanges(now: Measurement, then: Earlier): PerItem<readonly ComparedYears[]> {
  const own = now.units.filter(({ shown }) => shown.unit.level === 'municipality' && shown.shown === 'shown');
  const before = own.map(({ shown }) => then.units.find((other) => other.shown.unit.id === shown.unit.id) ?? null);
  const options = { ...now.options, meansRounded: now.options.meansRounded || then.options.meansRounded };
  const cells = own.map((unit) => cellsShown(unit, options));
  const earlier = before.map((unit) => unit && cellsShown(unit, options));
  const rows = perItem((item) => rowsIn(now.survey, item));
  const changes = equalWeightChanges(
    ITEMS.flatMap((item) =>
      rows[item].map((row) => ({
        now: cells.map((of) => of[item][row] ?? NO_CELL),
        before: earlier.map((of) => of?.[item][row] ?? null),
        broken: isBroken(now.survey, then.changed, item, row),
      })),
    ),
    now.survey.scale,
  );
  const left = [...changes];
  return perItem((item) => left.splice(0, rows[item].length));
}

const NO_CELL: ComparedCell = { means: null, shares: null };

const rowsIn = ({ questionIds, groups }: CountedSurvey, item: Item): readonly number[] => [
  ...(item === 'questions' ? questionIds : groups[item]).keys(),
];

/** All together as in `year`, of each figure the municipalities whose own is shown in both. */
function inBothYears(year: Measurement, other: Measurement): UnitToJudge {
  const municipalities = year.shown.filter(({ unit }) => unit.level === 'municipality');
  const others = new Map(other.shown.map((one) => [one.unit.id, one]));
  const joint = pooledUnit(municipalities, year.survey, ({ unit }, item, row, half) => {
    const figures = others.get(unit.id)?.figures[item][row];
    return figures !== undefined && (half === 'mean' ? figures.mean : figures.dontKnowShare) !== null;
  });
  return unitToJudge(joint, year.lines[0] as LinesOfUnit, year.survey.groups, year.survey.scale);
}

function unitResult(
  { shown, levels }: UnitToJudge,
  { judgements, standsOut }: JudgedUnit,
  since: Changes | null,
  { questionIds, groups }: CountedSurvey,
  { settings, printing }: { readonly settings: Settings; readonly printing: PrintingOf },
): UnitResult {
  const { unit, figures } = shown;
  const result = (item: keyof PerItem<unknown>, column: number, own: ShownFigures): Figures & Judgement =>
    printedFigures(
      judgedFigures(
        own,
        fieldOf(own, levels[item].lines[settings.lines]),
        judgements[item][column] as PresentJudgement,
        since?.[item][column] ?? null,
      ),
      printing(item, column),
    );
  const areas = (item: 'areas' | 'categories' | 'dimensions'): readonly AreaResult[] =>
    figures[item].map((own, column) => ({
      ...result(item, column, own),
      area: groups[item][column]?.name ?? '',
      questionCount: groups[item][column]?.questions.length ?? 0,
    }));
  const questions = figures.questions.map((own, column) => ({
    ...result('questions', column, own),
    questionId: questionIds[column] ?? '',
  }));
  return {
    id: unit.id,
    name: unit.name,
    ownName: unit.ownName,
    level: unit.level,
    municipality: unit.municipality,
    respondents: shown.respondents,
    invited: shown.invited,
    shown: shown.shown,
    hiddenDivisions: shown.hiddenDivisions,
    questions,
    areas: areas('areas'),
    categories: areas('categories'),
    dimensions: areas('dimensions'),
    shortlist: shortlist(questions, settings.shortlistLength),
    standsOut,
  };
}
