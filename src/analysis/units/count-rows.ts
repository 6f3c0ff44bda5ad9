/** Answers person by person become counted units of every level. */
import type { AnswerMatrix } from '../../responses/matrix/answer-matrix';
import type { AreaKind } from '../../responses/matrix/areas-of';
import { tally } from '../../responses/matrix/tally';
import type { Survey } from '../../responses/survey';
import type { RowGroups } from '../../responses/units/group-register';
import type { Words } from '../../messages';
import type { Level } from '../analysis';
import { orderedAnswers } from '../chance/ordered-answers';
import type { CountedSurvey, CountedUnit, PerItem } from './counted-unit';
import { municipalityUnit } from './known-unit';
import { measuredArea } from './measured-area';
import { measuredQuestion } from './measured-question';
import type { Measured } from './raw-figures';
import { groupNames, invitedToGroup, listedFirst } from './unit-names';

type Counted = Pick<CountedUnit, 'rows' | 'measured' | 'answers'>;

/** Municipalities and their parts; what all have in common is made of what of them may be shown, when that is known. */
export function countRows(matrix: AnswerMatrix, survey: Survey, words: Words): CountedSurvey {
  const ordered = orderedAnswers(matrix);
  const municipalities = matrix.units.map((unit, place) => ({
    place,
    unit: municipalityUnit(survey, unit, counted(matrix, ordered.byUnit.get(unit.id)?.rows ?? new Int32Array(0))),
  }));
  const divided = (level: 'department' | 'role', groups: RowGroups): readonly CountedUnit[] =>
    groups.groups.length === 0
      ? []
      : municipalities.flatMap(({ unit, place }) => partsOf(unit, place, level, groups, matrix, survey, words));
  const areas = (kind: AreaKind): CountedSurvey['groups']['areas'] =>
    matrix.areas.filter((area) => area.kind === kind).map(({ area, questions }) => ({ name: area, questions }));
  return {
    scale: matrix.scale,
    questionIds: matrix.questionIds,
    groups: { questions: [], areas: areas('area'), categories: areas('category'), dimensions: areas('dimension') },
    units: listedFirst(
      survey,
      [
        ...municipalities.map(({ unit }) => unit),
        ...divided('department', matrix.departments),
        ...divided('role', matrix.roles),
      ],
      words,
    ),
  };
}

/** Any rows of the matrix with their figures. */
function counted(matrix: AnswerMatrix, rows: Int32Array): Counted {
  const sums = tally(matrix, rows);
  const ofAreas = (kind: AreaKind): readonly Measured[] =>
    matrix.areas.flatMap((area, place) => (area.kind === kind ? [measuredArea(sums, place, matrix)] : []));
  const measured: PerItem<readonly Measured[]> = {
    questions: matrix.questionIds.map((_, question) => measuredQuestion(sums, question, matrix)),
    areas: ofAreas('area'),
    categories: ofAreas('category'),
    dimensions: ofAreas('dimension'),
  };
  return { rows: rows.length, measured, answers: { matrix, rows } };
}

/** The departments, or role groups, of one municipality; where it has any, the people in none of them are one more, which is not listed. */
function partsOf(
  municipality: CountedUnit,
  place: number,
  level: Exclude<Level, 'total' | 'municipality'>,
  { groups, groupOfRow }: RowGroups,
  matrix: AnswerMatrix,
  survey: Survey,
  words: Words,
): readonly CountedUnit[] {
  const own = municipality.answers?.rows ?? new Int32Array(0);
  const part = (name: string, rows: Int32Array, listed: boolean): CountedUnit => ({
    ...groupNames(level, municipality, name, words),
    level,
    municipality: municipality.id,
    listed: listed && municipality.listed,
    invited: level === 'department' && listed ? invitedToGroup(survey, municipality, name) : null,
    ...counted(matrix, rows),
  });
  const named = groups.flatMap(({ unit, name }, group) =>
    unit === place
      ? [
          part(
            name,
            own.filter((row) => groupOfRow[row] === group),
            true,
          ),
        ]
      : [],
  );
  const rest = own.filter((row) => (groupOfRow[row] ?? -1) < 0);
  return named.length === 0 ? [] : [...named, ...(rest.length > 0 ? [part('', rest, false)] : [])];
}
