/** The menu item Koppla kolumnerna: what the dialog asks the coordinator. It writes nothing. */
import type { Job } from '../google/call';
import { columnLetters } from '../google/a1';
import { comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { Words } from '../messages';
import { personalKindOf } from '../responses/personal-data/personal-columns';
import type { Proposal, Reason } from '../responses/propose-columns/column-proposal';
import { groupKeys } from '../responses/propose-columns/match-groups';
import { proposeColumns } from '../responses/propose-columns/propose-columns';
import type { RunContext } from './run/run-context';
import type { AskedQuestion, ColumnView } from './columns/column-view';
import { readAnswerHeaders, type AnswerHeaders } from './columns/read-answer-headers';

export function* openColumns(context: RunContext): Job<ColumnView> {
  return columnView(yield* readAnswerHeaders(context));
}

function columnView({ settings, questions, answersTab, answers, headerRow, seen, words }: AnswerHeaders): ColumnView {
  const { settingChoices, columnMessages } = words;
  const { groups: groupNames, option, personal, reasons } = columnMessages;
  const kindOf = (column: number): ReturnType<typeof personalKindOf> => personalKindOf(answers, headerRow, column);
  const proposals = proposeColumns(answers, questions, settings, (column) => kindOf(column) !== null);
  const dropped = new Set(settings.droppedColumns.map(comparisonKey));
  const asked = questions.map((question, index) => ({ question, proposal: proposals.questions[index] as Proposal }));
  const groups = groupKeys.map((key) => ({ key, label: groupNames[key], proposal: proposals.groups[key] }));
  const isExact = ({ proposal }: { readonly proposal: Proposal }): boolean => proposal.reason.kind === 'exact';
  return {
    tab: answersTab.title,
    seen,
    otherForm: settings.layout === 'rows' ? '' : settingChoices.layout[settings.layout],
    choices: proposals.choices.map(({ header, column, times }) => {
      const kind = kindOf(column);
      return {
        header,
        label: option(columnLetters(column), cutText(header), times),
        times,
        personal: kind === null ? '' : personal(kind),
        dropped: dropped.has(comparisonKey(header)),
      };
    }),
    groups: groups
      .filter((one) => !isExact(one))
      .map(({ key, label, proposal }) => ({ key, label, ...shownOf(proposal, reasons.noneOfGroup, words) })),
    questions: asked
      .filter((one) => !isExact(one))
      .map(({ question, proposal }): AskedQuestion => ({
        id: question.id,
        ...labelsOf(question),
        occurrence: question.occurrence,
        ...shownOf(proposal, reasons.none, words),
      })),
    settled: [
      ...groups.filter(isExact).map(({ label, proposal }) => ({ label, header: proposal.header, occurrence: 1 })),
      ...asked.filter(isExact).map(({ question, proposal }) => ({
        label: labelsOf(question).label,
        header: proposal.header,
        occurrence: question.occurrence,
      })),
    ],
  };
}

/** An id that is the statement itself, because Frågor has none, is not said twice. */
function labelsOf({
  id,
  shortName,
  statement,
}: {
  readonly id: string;
  readonly shortName: string;
  readonly statement: string;
}): {
  readonly label: string;
  readonly statement: string;
} {
  const label = [...new Set([id, shortName])].join(' ');
  return { label, statement: statement === shortName || statement === id ? '' : statement };
}

/** What is unsure is told of but not chosen beforehand. */
function shownOf(
  { header, certainty, reason }: Proposal,
  ifNone: string,
  { columnMessages: { maybe, reasons } }: Words,
): Pick<AskedQuestion, 'header' | 'certainty' | 'why'> {
  const why = reason.kind === 'none' ? ifNone : reasonText(reason, reasons);
  if (certainty === 'unsure' && header !== '')
    return { header: '', certainty, why: `${maybe(cutText(header))} ${why}` };
  return { header, certainty: reason.kind === 'approved' ? 'approved' : certainty, why };
}

function reasonText(reason: Reason, reasons: Words['columnMessages']['reasons']): string {
  if (reason.kind === 'text') return reasons.text(reason.likeness);
  return reason.kind === 'idOfOther' ? reasons.idOfOther(reason.other) : reasons[reason.kind];
}
