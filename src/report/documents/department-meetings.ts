/** The departments of a municipality that dialogues are held with, whether their own figures are shown or not. */
import type { UnitResult } from '../../analysis/analysis';
import type { DeckInput } from '../deck/deck-input';
import type { DepartmentMeeting } from './documentation';

const resultsOf = ({ unit, analysis }: DeckInput): readonly UnitResult[] =>
  analysis.units.filter(({ level, municipality }) => level === 'department' && municipality === unit.id);

/** By the names that they are reported under: those of Förvaltningar, then others that may be named. */
export function departmentsOf(input: DeckInput): readonly string[] {
  const listed = input.survey.departments.filter(({ municipality }) => municipality === input.unit.name);
  return [
    ...new Set([...listed.map(({ reportedAs }) => reportedAs), ...resultsOf(input).map(({ ownName }) => ownName)]),
  ];
}

/** Until meetings are booked in a tab of their own, a department's first meeting of a year is known by the names of both. */
export const meetingOf = (department: string, areas: readonly string[], input: DeckInput): DepartmentMeeting => ({
  meeting: `${input.analysis.year} ${input.unit.name} ${department}`,
  department,
  result: resultsOf(input).find(({ ownName }) => ownName === department) ?? null,
  areas,
});
