/** Drives the decks, one a server call, and shows how far it has come. A deck that fails does not stop the others. */
import type { DeckOutcome, DeckRound } from '../../jobs/decks/deck-round';
import { byId, element } from '../element';
import { filled, words } from '../sent-along';
import { callServer, closeDialog } from '../server';
import { showDone } from '../show-done';

function showProgress(done: number, of: number): void {
  byId('heading').textContent = filled(words.decks.progress, { done, of });
  const bar = byId<HTMLProgressElement>('bar');
  bar.max = Math.max(of, 1);
  bar.value = done;
}

function showProblem(problem: string): void {
  byId('problems').append(element('p', problem, 'problem'));
}

async function makeAll(round: DeckRound): Promise<readonly DeckOutcome[]> {
  const outcomes: DeckOutcome[] = [];
  // The server needs only the unit at hand: the other decks would travel to and fro for nothing.
  const bare: DeckRound = { ...round, units: [] };
  showProgress(0, round.units.length);
  for (const [index, unit] of round.units.entries()) {
    try {
      outcomes.push(await callServer('makeOneDeck', bare, unit));
    } catch (error) {
      showProblem(unit.name + ': ' + (error as Error).message);
    }
    showProgress(index + 1, round.units.length);
  }
  return outcomes;
}

async function run(own: boolean): Promise<void> {
  byId('own').hidden = true;
  byId('problems').replaceChildren();
  try {
    const round = await callServer('startDecks', own);
    const done = await callServer('endDecks', round, await makeAll(round));
    byId('note').textContent = '';
    byId('heading').textContent = done.title;
    byId('own').hidden = (done.counts['notMine'] ?? 0) === 0;
    showDone(byId('done'), done);
  } catch (error) {
    byId('heading').textContent = words.failed;
    showProblem((error as Error).message);
  }
}

byId('heading').textContent = words.decks.reading;
byId('note').textContent = words.decks.mayClose;
byId('own').textContent = words.decks.own;
byId('own').addEventListener('click', () => void run(true));
byId('close').textContent = words.close;
byId('close').addEventListener('click', closeDialog);
void run(false);
