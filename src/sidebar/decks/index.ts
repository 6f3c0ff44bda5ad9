/** Drives the decks, one a server call, and shows how far it has come. A deck that fails does not stop the others; what would befall all of them does. */
import type { DeckOutcome, DeckRound, DeckUnit } from '../../jobs/decks/deck-round';
import { byId, element } from '../element';
import { filled, words } from '../sent-along';
import { callServer, closeDialog, SeveralAccounts } from '../server';
import { showDone } from '../show-done';
import { problemsIn } from './problems';

const problems = problemsIn(byId('problems'));

function showProgress(done: number, of: number): void {
  byId('heading').textContent = filled(words.decks.progress, { done, of });
  const bar = byId<HTMLProgressElement>('bar');
  bar.max = Math.max(of, 1);
  bar.value = done;
}

const showWarnings = (sentences: readonly string[]): void =>
  byId('warnings').replaceChildren(...sentences.map((sentence) => element('p', sentence)));

interface Made {
  readonly outcomes: readonly DeckOutcome[];
  /** The last deck that failed before others began to wait: what halted the round, if anything did. */
  readonly lastFailed: string;
}

async function makeAll(round: DeckRound): Promise<Made> {
  const outcomes: DeckOutcome[] = [];
  let lastFailed = '';
  let waiting = false;
  // The server needs only the unit at hand: the other decks would travel to and fro for nothing.
  const { warnings: _warnings, leftOver: _leftOver, ...needed } = round;
  const bare: DeckRound = { ...needed, units: [] };
  const isOver = async (unit: DeckUnit): Promise<boolean> => {
    // Where copies wait a deck that stands already may still be updated.
    if (waiting && unit.fileId === null) return false;
    try {
      const outcome = await callServer('makeOneDeck', bare, unit);
      if (outcome === null) return true;
      outcomes.push(outcome);
      waiting ||= outcome.state === 'waiting';
      return outcome.state === 'waiting' && unit.fileId !== null;
    } catch (error) {
      problems.tell((error as Error).message, unit.name);
      if (!waiting) lastFailed = unit.name;
      return error instanceof SeveralAccounts;
    }
  };
  showProgress(0, round.units.length);
  for (const [index, unit] of round.units.entries()) {
    if (await isOver(unit)) break;
    showProgress(index + 1, round.units.length);
  }
  return { outcomes, lastFailed };
}

async function run(own: boolean): Promise<void> {
  byId('own').hidden = true;
  problems.clear();
  try {
    const round = await callServer('startDecks', own);
    showWarnings(round.warnings ?? []);
    const { outcomes, lastFailed } = await makeAll(round);
    const done = await callServer('endDecks', round, outcomes);
    byId('note').textContent = '';
    byId('heading').textContent = done.title;
    byId('own').hidden = (done.counts['notMine'] ?? 0) === 0;
    // From here on the last sentences tell of both.
    if (done.counts['halted']) problems.forget(lastFailed);
    showWarnings([]);
    showDone(byId('done'), done);
  } catch (error) {
    byId('heading').textContent = words.failed;
    problems.tell((error as Error).message);
  }
}

byId('heading').textContent = words.decks.reading;
byId('note').textContent = words.decks.mayClose;
byId('own').textContent = words.decks.own;
byId('own').addEventListener('click', () => void run(true));
byId('close').textContent = words.close;
byId('close').addEventListener('click', closeDialog);
void run(false);
