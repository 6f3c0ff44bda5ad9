/** Answers person by person become counted units of every level. */
import type { CodedAnswers } from '../../responses/coded-answers';
import type { RowGroups } from '../../responses/units/group-register';
import { TOTAL, type Survey } from '../../responses/survey';
import { addUnits, emptyUnit, type AreaQuestions, type Tallies, type UnitTally } from '../../responses/tallies';
import { tallyGroup } from '../../responses/tally-group';
import type { Level } from '../analysis';
import { orderedAnswers } from '../chance/ordered-answers';
import type { UnitAnswers } from '../chance/unit-answers';
import type { CountedSurvey, CountedUnit, PerItem } from './counted-unit';
import { municipalityUnit, totalUnit } from './known-unit';
import { groupNames, invitedToGroup, listedFirst } from './unit-names';
import { measuredArea } from './measured-area';
import { measuredQuestion } from './measured-question';
import type { Measured } from './raw-figures';

const KIND_OF = { areas: 'area', categories: 'category', dimensions: 'dimension' } as const;

/** The total is every row with a known unit, every answer alike, those of municipalities that are not active included. */
export function countRows(tallies: Tallies, coded: CodedAnswers, survey: Survey): CountedSurvey {
  const ordered = orderedAnswers(coded);
  const measured = (tally: UnitTally): PerItem<readonly Measured[]> => {
    const ofAreas = (kind: AreaQuestions['kind']): readonly Measured[] =>
      tallies.areas.flatMap((area, place) => (area.kind === kind ? [measuredArea(tally, place, tallies)] : []));
    return {
      questions: tallies.questionIds.map((_, question) => measuredQuestion(tally, question, tallies)),
      areas: ofAreas('area'),
      categories: ofAreas('category'),
      dimensions: ofAreas('dimension'),
    };
  };
  const total = tallies.units.reduce(addUnits, emptyUnit({ id: TOTAL, name: TOTAL, active: true }, tallies));
  const municipalities = tallies.units.map((tally) =>
    municipalityUnit(survey, tally, {
      rows: tally.rows,
      measured: measured(tally),
      answers: ordered.byUnit.get(tally.id) ?? { coded, rows: new Int32Array(0) },
    }),
  );
  const divided = (level: Exclude<Level, 'total' | 'municipality'>, groups: RowGroups): CountedUnit[] =>
    groups.groups.length === 0
      ? []
      : municipalities.flatMap((municipality) => {
          const place = coded.units.findIndex(({ id }) => id === municipality.id);
          const own = municipality.answers?.rows ?? new Int32Array(0);
          const rowsIn = (wanted: (group: number) => boolean): Int32Array =>
            own.filter((row) => wanted(groups.groupOfRow[row] ?? -1));
          const unit = (name: string, rows: Int32Array, listed: boolean): CountedUnit => {
            const names = groupNames(level, municipality, name);
            const answers: UnitAnswers = { coded, rows };
            return {
              ...names,
              level,
              municipality: municipality.id,
              listed: listed && municipality.listed,
              rows: rows.length,
              invited: level === 'department' && listed ? invitedToGroup(survey, municipality.ownName, name) : null,
              measured: measured(tallyGroup(coded, rows, { id: names.id, name, active: true }, tallies)),
              answers,
            };
          };
          const named = groups.groups.flatMap(({ unit: of, name }, group) =>
            of === place
              ? [
                  unit(
                    name,
                    rowsIn((one) => one === group),
                    true,
                  ),
                ]
              : [],
          );
          const rest = rowsIn((group) => group < 0);
          return named.length === 0 ? [] : [...named, ...(rest.length > 0 ? [unit('', rest, false)] : [])];
        });
  return {
    scale: tallies.scale,
    questionIds: tallies.questionIds,
    groups: {
      questions: [],
      areas: groupsOf(tallies, KIND_OF.areas),
      categories: groupsOf(tallies, KIND_OF.categories),
      dimensions: groupsOf(tallies, KIND_OF.dimensions),
    },
    units: listedFirst(survey, [
      totalUnit(survey, { rows: total.rows, measured: measured(total), answers: ordered.all }),
      ...municipalities,
      ...divided('department', coded.departments),
      ...divided('role', coded.roles),
    ]),
  };
}

const groupsOf = ({ areas }: Tallies, kind: AreaQuestions['kind']): CountedSurvey['groups']['areas'] =>
  areas.filter((area) => area.kind === kind).map(({ area, questions }) => ({ name: area, questions }));
