/** What the coordinator said yes to becomes values of Inställningar; only those that differ from what stands there. */
import { SurveyError } from '../../messages/survey-error';
import { comparisonKey } from '../../grid/clean-text';
import type { Words } from '../../messages';
import { answersHeader, type AnswersHeader } from '../../responses/columns/answers-header';
import { groupKeys, groupSetting, namedGroups } from '../../responses/propose-columns/match-groups';
import { exactHits } from '../../responses/columns/question-hits';
import { approvedLine } from '../../settings/read-approved-columns';
import type { WantedSettings } from '../stored-settings/setting-cells';
import type { ApprovedColumns } from './column-view';
import type { AnswerHeaders } from './read-answer-headers';

/** Google's limit of characters in a cell (LIMITS.md 0). */
const LONGEST_CELL = 50_000;

/** Throws COLUMNS_CHANGED where a chosen header is not there, COLUMN_CHOSEN_TWICE, and COLUMNS_TOO_LONG. */
export function wantedSettings(read: AnswerHeaders, approved: ApprovedColumns): WantedSettings {
  const { answers, questions, settings } = read;
  const header = answersHeader(answers, questions, settings);
  const used = usedColumns(read, approved, header);
  const wanted = new Map<keyof Words['settingNames'], string>();
  for (const key of groupKeys) {
    const chosen = approved.groups[key];
    const current = settings[groupSetting[key]];
    // A survey without municipalities can't be read: no choice leaves that setting as it is.
    if (chosen === undefined || (key === 'unit' && chosen === '') || comparisonKey(chosen) === comparisonKey(current))
      continue;
    wanted.set(groupSetting[key], chosen);
  }
  const lines = approvedLines(read, approved);
  if (lines !== null) wanted.set('approvedColumns', lines.join('\n'));
  const dropped = droppedHeaders(read, approved, header, used);
  if (dropped.join('\n') !== settings.droppedColumns.join('\n')) wanted.set('droppedColumns', dropped.join('\n'));
  for (const text of wanted.values()) if (text.length > LONGEST_CELL) throw new SurveyError('COLUMNS_TOO_LONG', {});
  return wanted;
}

/** Columns that something is read from, once the choices count. */
function usedColumns(
  { answersTab, questions, settings }: AnswerHeaders,
  approved: ApprovedColumns,
  header: AnswersHeader,
): ReadonlySet<number> {
  const occurrences = new Map(questions.map(({ id, occurrence }) => [id, occurrence]));
  const columnOf = (chosen: string, occurrence = 1): number => {
    const column = header.whole.get(comparisonKey(chosen))?.[occurrence - 1];
    if (column === undefined) throw new SurveyError('COLUMNS_CHANGED', { tab: answersTab.title });
    return column;
  };
  const named = [...namedGroups(settings, header)]
    .filter(([key]) => approved.groups[key] === undefined)
    .map(([, column]) => column);
  const asked = new Set(approved.questions.map(({ id }) => id));
  const exact = questions
    .filter(({ id }) => !asked.has(id))
    .flatMap((question) => exactHits(question, header)[question.occurrence - 1] ?? []);
  const used = new Set([...named, ...exact]);
  const choose = (chosen: string, occurrence?: number): void => {
    if (chosen === '') return;
    const column = columnOf(chosen, occurrence);
    if (used.has(column)) throw new SurveyError('COLUMN_CHOSEN_TWICE', { column: chosen });
    used.add(column);
  };
  for (const key of groupKeys) choose(approved.groups[key] ?? '');
  for (const { id, header: chosen } of approved.questions) choose(chosen, occurrences.get(id));
  return used;
}

/** Null where nothing changes. What was approved for questions that were not asked about is kept. */
function approvedLines({ settings }: AnswerHeaders, approved: ApprovedColumns): readonly string[] | null {
  const before = new Map(Object.entries(settings.approvedColumns));
  const after = new Map(before);
  for (const { id, header } of approved.questions) {
    if (header === '') after.delete(id);
    else after.set(id, header);
  }
  const same = before.size === after.size && [...after].every(([id, header]) => before.get(id) === header);
  return same ? null : [...after].map(([id, header]) => approvedLine(id, header));
}

/** In the order in which they stood; those whose header is not there stay, and what is used is never dropped. */
function droppedHeaders(
  { settings: { droppedColumns } }: AnswerHeaders,
  approved: ApprovedColumns,
  { whole }: AnswersHeader,
  used: ReadonlySet<number>,
): readonly string[] {
  const isUnused = (header: string): boolean =>
    whole.get(comparisonKey(header))?.some((column) => !used.has(column)) ?? false;
  const ticked = approved.dropped.filter(isUnused);
  const keys = new Set(ticked.map(comparisonKey));
  const kept = droppedColumns.filter((header) => keys.has(comparisonKey(header)) || !whole.has(comparisonKey(header)));
  const known = new Set(kept.map(comparisonKey));
  return [...kept, ...ticked.filter((header) => !known.has(comparisonKey(header)))];
}
