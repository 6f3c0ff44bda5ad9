/** Answers become the analysis: every figure of every unit, small groups hidden, lines, fields and shortlists from what is left. */
import { wordsIn } from '../messages';
import type { Survey } from '../responses/survey';
import type { EarlierAnswers, SurveyAnswers } from '../responses/survey-answers';
import type { Settings } from '../settings/settings';
import type { Analysis, AreaResult, Figures, Judgement, UnitResult } from './analysis';
import { fieldOf } from './dividing-lines';
import { hideSmallGroups, type ShownFigures, type ShownUnit } from './hide-small-groups';
import type { CellOptions } from './judgement/cells-shown';
import { judgeUnits, type JudgedUnit, type PresentJudgement } from './judgement/judge-units';
import { judgedFigures } from './judgement/judged-figures';
import { sinceEarlier } from './judgement/since-earlier';
import { unitToJudge, type UnitToJudge } from './judgement/unit-to-judge';
import { linesOfUnits, type LinesOfUnit } from './lines-of-units';
import { shareAxisMax } from './share-axis-max';
import { shortlist } from './shortlist';
import { countAggregates } from './units/count-aggregates';
import { countRows } from './units/count-rows';
import type { CountedSurvey, PerItem } from './units/counted-unit';

/** One measurement as far as it stands alone. */
interface Measurement {
  readonly survey: CountedSurvey;
  readonly shown: readonly ShownUnit[];
  readonly lines: readonly LinesOfUnit[];
  readonly units: readonly UnitToJudge[];
  readonly options: CellOptions;
}

/** `earlier` is the measurement before: the same question ids, units found again by their ids. */
export function analyse(
  answers: SurveyAnswers,
  survey: Survey,
  settings: Settings,
  earlier: EarlierAnswers | null = null,
): Analysis {
  const now = measure(answers, survey, settings);
  const then = earlier && { ...measure(earlier.answers, survey, settings), changed: earlier.changed };
  const judged = judgeUnits(now.units, now.survey, settings, now.options);
  const drawn = now.lines.map((lines) => lines[settings.lines]);
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
    questionLines: (drawn[0] as LinesOfUnit['own']).question,
    areaLines: (drawn[0] as LinesOfUnit['own']).area,
    unitLines: Object.fromEntries(now.shown.map(({ unit }, index) => [unit.id, drawn[index] as LinesOfUnit['own']])),
    units: now.units.map((unit, index) =>
      unitResult(unit, judged.units[index] as JudgedUnit, changes(unit, now, then), now.survey, settings),
    ),
    equalWeight: judged.equalWeight,
    shareAxisMax: shareAxisMax(
      now.shown.filter(({ unit }) => unit.level === 'municipality').flatMap(({ figures }) => figures.questions),
    ),
  };
}

function measure(answers: SurveyAnswers, survey: Survey, settings: Settings): Measurement {
  const words = wordsIn(settings.language);
  const counted =
    answers.kind === 'rows'
      ? countRows(answers.matrix, survey, words)
      : countAggregates(answers.aggregates, survey, words);
  const shown = hideSmallGroups(counted, settings);
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

type Changes = ReturnType<typeof sinceEarlier>;

function changes(
  unit: UnitToJudge,
  now: Measurement,
  then: (Measurement & { readonly changed: ReadonlySet<string> }) | null,
): Changes | null {
  if (then === null) return null;
  const earlier = then.units.find(({ shown }) => shown.unit.id === unit.shown.unit.id) ?? null;
  const options = { ...now.options, meansRounded: now.options.meansRounded || then.options.meansRounded };
  return sinceEarlier(unit, earlier, { survey: now.survey, changed: then.changed, options });
}

function unitResult(
  { shown, levels }: UnitToJudge,
  { judgements, standsOut }: JudgedUnit,
  since: Changes | null,
  { questionIds, groups }: CountedSurvey,
  settings: Settings,
): UnitResult {
  const { unit, figures } = shown;
  const result = (item: keyof PerItem<unknown>, column: number, own: ShownFigures): Figures & Judgement =>
    judgedFigures(
      own,
      fieldOf(own, levels[item].lines[settings.lines]),
      judgements[item][column] as PresentJudgement,
      since?.[item][column] ?? null,
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
