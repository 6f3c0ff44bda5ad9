/** Lets a person choose documents, tries out or makes them one a server call, and shows how far it has come. */
import type { DocumentChoice, DocumentOutcome, DocumentRound } from '../../jobs/documents/document-round';
import { byId, element } from '../element';
import { content, filled, words as dialogWords } from '../sent-along';
import { callServer, closeDialog, SeveralAccounts } from '../server';
import { showDone } from '../show-done';
import { choiceList } from './choice-list';

const words = dialogWords.documents;
const choices = content<readonly DocumentChoice[]>();
const list = choiceList(choices, update);

function update(): void {
  const none = list.chosen().length === 0;
  byId<HTMLButtonElement>('make').disabled = none;
  byId<HTMLButtonElement>('try').disabled = none;
}

const tell = (lines: readonly string[]): void =>
  byId('problems').replaceChildren(...lines.map((line) => element('p', line, 'problem')));

function showProgress(done: number, of: number): void {
  byId('heading').textContent = filled(words.progress, { done, of });
  const bar = byId<HTMLProgressElement>('bar');
  bar.hidden = false;
  bar.max = Math.max(of, 1);
  bar.value = done;
}

/** A document that fails does not stop the others. */
async function goThrough(round: DocumentRound, dryRun: boolean): Promise<readonly DocumentOutcome[]> {
  const outcomes: DocumentOutcome[] = [];
  const problems: string[] = [];
  // The server needs only the unit at hand: the others would travel to and fro for nothing.
  const bare: DocumentRound = { ...round, units: [] };
  showProgress(0, round.units.length);
  for (const [index, unit] of round.units.entries()) {
    try {
      outcomes.push(
        dryRun ? await callServer('previewOneDocument', unit) : await callServer('makeOneDocument', bare, unit),
      );
    } catch (error) {
      problems.push(unit.report.name + ': ' + (error as Error).message);
      tell(problems);
      if (error instanceof SeveralAccounts) break;
    }
    showProgress(index + 1, round.units.length);
  }
  return outcomes;
}

/** The choices stay after a dry run, so that it can be followed by the real one. */
async function run(dryRun: boolean): Promise<void> {
  const chosen = list.chosen();
  setBusy(true);
  tell([]);
  byId('done').replaceChildren();
  try {
    const round = await callServer('startDocuments', chosen);
    const done = await callServer('endDocuments', round, await goThrough(round, dryRun), dryRun);
    byId('heading').textContent = done.title;
    showDone(byId('done'), done);
    if (!dryRun) finish();
  } catch (error) {
    byId('heading').textContent = dialogWords.failed;
    tell([(error as Error).message]);
  }
  byId('bar').hidden = true;
  setBusy(false);
}

function setBusy(busy: boolean): void {
  byId('choices').inert = busy;
  for (const id of ['make', 'try']) byId<HTMLButtonElement>(id).disabled = busy;
  if (!busy) update();
}

function finish(): void {
  for (const id of ['choices', 'intro', 'make', 'try']) byId(id).hidden = true;
  byId('close').focus();
}

byId('heading').textContent = words.heading;
byId('intro').textContent = choices.length === 0 ? words.nothing : words.intro;
byId('choices').append(list.element);
byId('make').textContent = words.make;
byId('make').addEventListener('click', () => void run(false));
byId('try').textContent = words.dryRun;
byId('try').addEventListener('click', () => void run(true));
byId('close').textContent = dialogWords.close;
byId('close').addEventListener('click', closeDialog);
update();
