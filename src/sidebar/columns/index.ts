/** Shows which column is proposed for each question and group, and sends back what the person says yes to; nothing else. */
import type { ChoiceView, ColumnView } from '../../jobs/columns/column-view';
import { approvalForm } from '../approval-form';
import { element, section } from '../element';
import { content, filled, words as dialogWords } from '../sent-along';
import { callServer } from '../server';
import { askedRow, type AskedRow } from './asked-row';
import { unusedList } from './unused-list';
import { usedColumns } from './used-columns';

const words = dialogWords.columns;
const view = content<ColumnView>();
const groups = view.groups.map((asked) => ({ asked, row: askedRow(asked, 'group-' + asked.key, view.choices, 1) }));
const questions = view.questions.map((asked, index) => ({
  asked,
  row: askedRow(asked, 'question-' + index, view.choices, asked.occurrence),
}));
const rows: readonly AskedRow[] = [...groups, ...questions].map(({ row }) => row);
const unused = unusedList(view.choices);

const { form, object } = approvalForm(filled(words.intro, { tab: view.tab }), words, () =>
  callServer('approveColumns', {
    seen: view.seen,
    groups: Object.fromEntries(groups.map(({ asked, row }) => [asked.key, row.chosen()])),
    questions: questions.map(({ asked, row }) => ({ id: asked.id, header: row.chosen() })),
    dropped: unused.ticked(),
  }),
);

function showQuestions(): void {
  const heading = view.questions.length > 0 ? filled(words.questionsHeading, { count: view.questions.length }) : '';
  const asked = section('asked');
  asked.append(
    ...(heading
      ? [element('h2', heading), ...questions.map(({ row }) => row.element)]
      : [element('p', view.otherForm ? filled(words.notRows, { form: view.otherForm }) : words.nothingToAsk)]),
    ...(groups.length > 0 ? [element('h2', words.groupsHeading), ...groups.map(({ row }) => row.element)] : []),
  );
  const notUsed = section('unused');
  notUsed.append(element('h2', words.unusedHeading), unused.element);
  form.append(asked, notUsed, ...settled());
}

/** Folded: nothing is asked about these. */
function settled(): readonly HTMLElement[] {
  if (view.settled.length === 0) return [];
  const details = element('details');
  details.id = 'settled';
  const list = element('ul');
  list.append(...view.settled.map(({ label, header }) => element('li', label + ' – ' + header)));
  details.append(
    element('summary', filled(words.settledSummary, { count: view.settled.length })),
    element('p', words.settledNote, 'muted'),
    list,
  );
  return [details];
}

/** After every choice: which columns are left, and whether one is chosen twice. */
function follow(): void {
  const { times, twice } = usedColumns(view, rows);
  // In other forms than a row per respondent other columns are read than those that are asked about here.
  const mayBeUnused = (choice: ChoiceView): boolean =>
    view.otherForm === '' || choice.dropped || choice.personal !== '';
  unused.show((choice) => mayBeUnused(choice) && (times.get(choice.header) ?? 0) < choice.times);
  object(twice.map((header) => filled(words.chosenTwice, { header })));
}

showQuestions();
follow();
rows.forEach((row) => row.element.addEventListener('change', follow));
