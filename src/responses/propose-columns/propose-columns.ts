/** The answers' header row, the questions and the settings become proposals of which column is what; nothing is taken by them. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Grid } from '../../grid/grid';
import type { Settings } from '../../settings/settings';
import { answersHeader, type AnswersHeader, type HeaderSettings } from '../columns/answers-header';
import { approvedHits, exactHits } from '../columns/question-hits';
import type { Question } from '../survey';
import { nothing, type ColumnChoice, type ColumnProposals, type GroupKey, type Proposal } from './column-proposal';
import { groupKeys, matchGroups, namedGroups } from './match-groups';
import { matchQuestions, type Slot } from './match-questions';

/**
 * What has its own header, or an approved one, keeps it; the rest is matched among the columns that are left. A column is never
 * proposed that Inställningar calls unused or that `isPersonal` (zero-based column) says seems to hold personal data.
 */
export function proposeColumns(
  grid: Grid,
  questions: readonly Question[],
  settings: HeaderSettings & Pick<Settings, 'droppedColumns'>,
  isPersonal: (column: number) => boolean = () => false,
): ColumnProposals {
  const header = answersHeader(grid, questions, settings);
  const named = namedGroups(settings, header);
  const taken = new Set(named.values());
  const settled = questions.map((question) => settledProposal(question, header, settings, taken));

  const dropped = new Set(settings.droppedColumns.map(comparisonKey));
  const choices = choicesOf(header);
  const allowed = choices.filter((choice) => !dropped.has(comparisonKey(choice.header)) && !isPersonal(choice.column));
  const open = questions.filter((_, index) => settled[index] === null);
  const slots = allowed.flatMap((choice) => freeSlots(choice, header, taken));
  const matched = matchQuestions(open, slots);
  const questionProposals = settled.map(
    (one, index) => one ?? matched[open.indexOf(questions[index] as Question)] ?? nothing,
  );

  const proposed = new Set(questionProposals.map((one) => comparisonKey(one.header)));
  const free = allowed.filter((choice) => !taken.has(choice.column) && !proposed.has(comparisonKey(choice.header)));
  const asked = groupKeys.filter((key) => !named.has(key));
  const matchedGroups = matchGroups(asked, settings, free);
  const groupOf = (key: GroupKey): Proposal =>
    named.has(key)
      ? { header: cleanText(header.cells[named.get(key) ?? -1]), certainty: 'sure', reason: { kind: 'exact' } }
      : (matchedGroups.get(key) ?? nothing);
  return {
    choices,
    groups: {
      unit: groupOf('unit'),
      department: groupOf('department'),
      role: groupOf('role'),
      respondent: groupOf('respondent'),
    },
    questions: questionProposals,
  };
}

/** By the question's own words or the coordinator's yes; its column then counts as taken. Null where it has neither. */
function settledProposal(
  question: Question,
  header: AnswersHeader,
  settings: HeaderSettings,
  taken: Set<number>,
): Proposal | null {
  const exact = exactHits(question, header)[question.occurrence - 1];
  const column = exact ?? approvedHits(question, header, settings.approvedColumns)[question.occurrence - 1];
  if (column === undefined) return null;
  taken.add(column);
  return {
    header: cleanText(header.cells[column]),
    certainty: 'sure',
    reason: { kind: exact === undefined ? 'approved' : 'exact' },
  };
}

const choicesOf = ({ cells, whole }: AnswersHeader): readonly ColumnChoice[] =>
  [...whole.values()].map((places) => ({
    header: cleanText(cells[places[0] ?? 0]),
    column: places[0] ?? 0,
    times: places.length,
  }));

function freeSlots(choice: ColumnChoice, { whole }: AnswersHeader, taken: ReadonlySet<number>): readonly Slot[] {
  const places = whole.get(comparisonKey(choice.header)) ?? [];
  return places.flatMap((column, index) => (taken.has(column) ? [] : [{ choice, occurrence: index + 1 }]));
}
