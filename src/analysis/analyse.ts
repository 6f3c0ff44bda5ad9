/** Tallies become the analysis: every figure of every unit, small groups hidden, lines, fields and shortlists from what is left. */
import type { CodedAnswers } from '../responses/coded-answers';
import { TOTAL, type Survey } from '../responses/survey';
import { addUnits, emptyUnit, type Tallies, type UnitTally } from '../responses/tallies';
import type { Settings } from '../settings/settings';
import type { Analysis, Judgement, UnitResult } from './analysis';
import { areaFigures } from './area-figures';
import { orderedAnswers } from './chance/ordered-answers';
import { fieldOf } from './dividing-lines';
import { hideSmallGroups, type RawUnit, type ShownUnit } from './hide-small-groups';
import { judgeUnits, type JudgedUnit } from './judgement/judge-units';
import { unitToJudge } from './judgement/unit-to-judge';
import { linesOfUnits, type LinesOfUnit } from './lines-of-units';
import { questionFigures } from './question-figures';
import { shareAxisMax } from './share-axis-max';
import { shortlist } from './shortlist';
import { swedishOrder } from './swedish-order';

/**
 * The total is every row with a known unit, every answer alike. Municipalities stand in the order of Kommuner, else in
 * Swedish order; those that are not active count in the total only. `coded` is the same answers as `tallies`, person by person.
 */
export function analyse(tallies: Tallies, survey: Survey, settings: Settings, coded: CodedAnswers): Analysis {
  const active = tallies.units.filter((unit) => unit.active);
  if (survey.municipalities.length === 0) active.sort((a, b) => swedishOrder(a.name, b.name));
  const counted = [totalOf(tallies), ...active];
  const shown = hideSmallGroups(counted.map((unit) => rawUnit(unit, tallies)), settings.minimumGroup);
  const lines = linesOfUnits(shown, settings);
  const groups = tallies.areas.map(({ questions }) => questions);
  const { byUnit, all } = orderedAnswers(coded);
  const parts = counted.map((unit, index) => {
    const own = { unit, shown: shown[index] as ShownUnit, lines: lines[index] as LinesOfUnit };
    const answers = unit.id === TOTAL ? all : (byUnit.get(unit.id) ?? { coded, rows: new Int32Array(0) });
    return { ...own, judging: unitToJudge(unit.id, own.shown, answers, own.lines, groups) };
  });
  const judged = judgeUnits(parts.map(({ judging }) => judging), groups, settings);
  const drawn = parts.map((part) => ({ id: part.unit.id, lines: part.lines[settings.lines] }));
  const ofTotal = (lines[0] as LinesOfUnit)[settings.lines];
  return {
    year: settings.year,
    scale: tallies.scale,
    minimumGroup: settings.minimumGroup,
    questionLines: ofTotal.question,
    areaLines: ofTotal.area,
    unitLines: Object.fromEntries(drawn.map((unit) => [unit.id, unit.lines])),
    units: parts.map((part, index) => unitResult({ ...part, judged: judged.units[index] as JudgedUnit }, { tallies, survey, settings })),
    equalWeight: judged.equalWeight,
    shareAxisMax: shareAxisMax(shown.slice(1).flatMap((unit) => unit.questions)),
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

function unitResult(
  { unit, shown, lines, judged }: { readonly unit: UnitTally; readonly shown: ShownUnit; readonly lines: LinesOfUnit; readonly judged: JudgedUnit },
  { tallies, survey, settings }: { readonly tallies: Tallies; readonly survey: Survey; readonly settings: Settings },
): UnitResult {
  const drawn = lines[settings.lines];
  const questions = shown.questions.map((figures, index) => ({
    questionId: tallies.questionIds[index] ?? '',
    ...figures,
    field: fieldOf(figures, drawn.question),
    ...(judged.questions[index] as Judgement),
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
      field: fieldOf(figures, drawn.area),
      ...(judged.areas[index] as Judgement),
    })),
    shortlist: shortlist(questions, settings.shortlistLength),
    standsOut: judged.standsOut,
  };
}

/** Null unless every municipality's number is known. */
function invitedInAll({ municipalities }: Survey): number | null {
  if (municipalities.length === 0 || municipalities.some(({ invited }) => invited === null)) return null;
  return municipalities.reduce((sum, { invited }) => sum + (invited ?? 0), 0);
}
