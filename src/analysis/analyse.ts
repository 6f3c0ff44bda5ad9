/** Answers become the analysis: every figure of every unit, small groups hidden, lines, fields and shortlists from what is left. */
import type { Survey } from '../responses/survey';
import type { EarlierAnswers, SurveyAnswers } from '../responses/survey-answers';
import type { Settings } from '../settings/settings';
import type { Analysis, AreaResult, Field, Figures, Judgement, UnitResult } from './analysis';
import { fieldOf } from './dividing-lines';
import { equalWeightLines } from './joint-picture';
import type { EqualFigures } from './judgement/equal-weight';
import { judgeUnits, type JudgedUnit, type PresentJudgement } from './judgement/judge-units';
import { judgedFigures } from './judgement/judged-figures';
import type { UnitToJudge } from './judgement/unit-to-judge';
import type { LinesOfUnit } from './lines-of-units';
import { measure, type Measurement } from './measurement';
import { proposeMerges } from './merging/propose-merges';
import { proposeMunicipalityMerge } from './merging/propose-municipality-merge';
import { printedEqualWeight } from './printed-equal-weight';
import { printedFigures, roundedLines, type Printing } from './printed-figures';
import { shareAxisMax } from './share-axis-max';
import { shortlist } from './shortlist';
import type { ShownFigures } from './shown-figures';
import { changes, jointChanges, type Changes } from './two-years';
import { perItem, type CountedSurvey, type Item, type PerItem } from './units/counted-unit';

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
  const fieldOfEqual = equalFields(joint, judged.equalWeight);
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
            field: fieldOfEqual(item, row),
            change: jointChange?.[item][row] ?? null,
          },
          printing(item, row),
        ),
      ),
    ),
    merges: proposeMerges(now.survey, settings.minimumGroup),
    municipalityMerge: proposeMunicipalityMerge(now.survey, settings.minimumGroup),
    shareAxisMax: shareAxisMax(
      now.shown.filter(({ unit }) => unit.level === 'municipality').flatMap(({ figures }) => figures.questions),
    ),
  };
}

/** The field in which a joint point is drawn where every municipality weighs the same. */
function equalFields(
  lines: LinesOfUnit['own'],
  equal: PerItem<readonly EqualFigures[]>,
): (item: Item, row: number) => Field | null {
  const [question, area] = [
    equalWeightLines(lines.question, equal.questions),
    equalWeightLines(lines.area, equal.areas),
  ];
  return (item, row) => fieldOf(equal[item][row] as EqualFigures, item === 'questions' ? question : area);
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
