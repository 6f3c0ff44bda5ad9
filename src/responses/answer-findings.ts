/** What the counted answers say of units and questions that a person should look at. */
import type { AnswerColumns } from './answer-columns';
import { comparisonKey } from '../grid/clean-text';
import type { Finding } from '../messages/finding';
import type { Place } from '../messages/place';
import { cutText } from '../grid/cut-text';
import { personalInside } from './personal-kind';
import type { Survey } from './survey';
import { codesPerQuestion, type Tallies } from './tallies';
import type { UnitRegister } from './unit-register';

const MOST_NAMES = 100;

export function answerFindings(
  tallies: Tallies,
  register: Pick<UnitRegister, 'unknownNames' | 'firstWithoutUnit'>,
  survey: Survey,
  place: { readonly tab: string; readonly columns: AnswerColumns },
): Finding[] {
  const at = (row: number): Place => ({ tab: place.tab, row, column: place.columns.unit });
  return [
    ...unknownUnits(tallies, register, at, place.tab),
    ...(tallies.withoutUnit.rows > 0
      ? [
          {
            severity: 'warning',
            code: 'ROWS_WITHOUT_UNIT',
            place: at(register.firstWithoutUnit()),
            details: { rows: tallies.withoutUnit.rows },
          } as const,
        ]
      : []),
    ...units(tallies, survey, place.tab),
    ...questionsWithoutAnswers(tallies, place),
  ];
}

function unknownUnits(
  tallies: Tallies,
  { unknownNames }: Pick<UnitRegister, 'unknownNames'>,
  at: (row: number) => Place,
  tab: string,
): Finding[] {
  const known = new Map(tallies.units.map((unit) => [comparisonKey(unit.name), unit.name]));
  const found = [...unknownNames].slice(0, MOST_NAMES).map(([name, { rows, firstRow }]): Finding => {
    const kind = personalInside(name);
    const place = at(firstRow);
    if (kind) return { severity: 'warning', code: 'PERSONAL_ANSWER', place, details: { kind } };
    return {
      severity: 'warning',
      code: 'UNKNOWN_UNIT',
      place,
      details: { name: cutText(name), rows, similar: known.get(comparisonKey(name)) ?? '' },
    };
  });
  if (unknownNames.size > MOST_NAMES) {
    found.push({
      severity: 'warning',
      code: 'MORE_UNKNOWN_UNITS',
      place: { tab },
      details: { count: unknownNames.size - MOST_NAMES },
    });
  }
  return found;
}

/** Nothing is said of how many rows a municipality has, but that it has none: the rest is told where it is known what may be shown. */
function units(tallies: Tallies, survey: Survey, tab: string): Finding[] {
  const found: Finding[] = [];
  if (tallies.units.every((unit) => unit.rows === 0))
    found.push({ severity: 'warning', code: 'NO_ANSWERS', place: { tab }, details: {} });
  for (const { id, name } of survey.municipalities) {
    const rows = tallies.units.find((unit) => unit.id === id)?.rows ?? 0;
    if (rows === 0)
      found.push({ severity: 'info', code: 'UNIT_WITHOUT_ROWS', place: { tab }, details: { name: cutText(name) } });
  }
  return found;
}

/** A question's answers are its ratings and its "don't know". One without a column, or where nobody at all answered, has been told of. */
function questionsWithoutAnswers(
  tallies: Tallies,
  { tab, columns }: { readonly tab: string; readonly columns: AnswerColumns },
): Finding[] {
  const codes = codesPerQuestion(tallies.scale);
  const answered = (question: number): boolean =>
    tallies.units.some((unit) =>
      unit.counts.subarray(question * codes, (question + 1) * codes - 2).some((count) => count > 0),
    );
  if (tallies.units.every((unit) => unit.rows === 0)) return [];
  return tallies.questionIds.flatMap((id, question) =>
    (columns.questions[question] ?? -1) < 0 || answered(question)
      ? []
      : [{ severity: 'info', code: 'QUESTION_WITHOUT_ANSWERS', place: { tab }, details: { id } } as const],
  );
}
