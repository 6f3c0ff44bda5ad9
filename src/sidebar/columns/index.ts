/** Shows which column is proposed for each question and group, and sends back what the person says yes to; nothing else. */
import type { ChoiceView, ColumnView } from '../../jobs/columns/column-view';
import { byId, element } from '../element';
import { content, filled, words as dialogWords } from '../sent-along';
import { callServer, closeDialog } from '../server';
import { showDone } from '../show-done';
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

function showQuestion(): void {
  byId('intro').textContent = filled(words.intro, { tab: view.tab });
  const heading = view.questions.length > 0 ? filled(words.questionsHeading, { count: view.questions.length }) : '';
  byId('asked').append(
    ...(heading
      ? [element('h2', heading), ...questions.map(({ row }) => row.element)]
      : [element('p', view.otherForm ? filled(words.notRows, { form: view.otherForm }) : words.nothingToAsk)]),
    ...(groups.length > 0 ? [element('h2', words.groupsHeading), ...groups.map(({ row }) => row.element)] : []),
  );
  byId('unused').append(element('h2', words.unusedHeading), unused.element);
  showSettled();
  byId('approve').textContent = words.approve;
  byId('close').textContent = words.cancel;
}

function showSettled(): void {
  if (view.settled.length === 0) return;
  const details = element('details');
  const list = element('ul');
  list.append(...view.settled.map(({ label, header }) => element('li', label + ' – ' + header)));
  details.append(
    element('summary', filled(words.settledSummary, { count: view.settled.length })),
    element('p', words.settledNote, 'muted'),
    list,
  );
  byId('settled').append(details);
}

/** After every choice: which columns are left, and whether one is chosen twice. */
function follow(): void {
  const { times, twice } = usedColumns(view, rows);
  // In other forms than a row per respondent other columns are read than those that are asked about here.
  const mayBeUnused = (choice: ChoiceView): boolean =>
    view.otherForm === '' || choice.dropped || choice.personal !== '';
  unused.show((choice) => mayBeUnused(choice) && (times.get(choice.header) ?? 0) < choice.times);
  byId('problems').replaceChildren(
    ...twice.map((header) => element('p', filled(words.chosenTwice, { header }), 'problem')),
  );
  byId<HTMLButtonElement>('approve').disabled = twice.length > 0;
}

async function approve(): Promise<void> {
  const button = byId<HTMLButtonElement>('approve');
  button.disabled = true;
  button.textContent = words.saving;
  byId('problems').replaceChildren();
  try {
    const done = await callServer('approveColumns', {
      seen: view.seen,
      groups: Object.fromEntries(groups.map(({ asked, row }) => [asked.key, row.chosen()])),
      questions: questions.map(({ asked, row }) => ({ id: asked.id, header: row.chosen() })),
      dropped: unused.ticked(),
    });
    byId('form').remove();
    button.remove();
    byId('close').textContent = dialogWords.close;
    showDone(byId('done'), done);
    byId('close').focus();
  } catch (error) {
    button.disabled = false;
    button.textContent = words.approve;
    byId('problems').replaceChildren(element('p', (error as Error).message, 'problem'));
  }
}

showQuestion();
follow();
rows.forEach((row) => row.element.addEventListener('change', follow));
byId('approve').addEventListener('click', () => void approve());
byId('close').addEventListener('click', closeDialog);
