/** Who makes decks: a person with the dialog open, and her standing trigger. */
import type { Outcome } from '../../src/google/run';
import { continueWork } from '../../src/jobs/continue-work';
import type { DeckOutcome, DeckRound } from '../../src/jobs/decks/deck-round';
import { endDecks } from '../../src/jobs/end-decks';
import { makeOneDeck } from '../../src/jobs/make-one-deck';
import { startDecks } from '../../src/jobs/start-decks';
import type { Workspace } from '../../src/workspace/workspace';
import type { Actor, Step } from './interleave';

const TEN_MINUTES = 10 * 60_000;

const valueOf = <Value>(outcome: Outcome): Value | null => ('value' in outcome ? (outcome.value as Value) : null);

/** As the dialog drives it, one deck a call; `nap` tells for how long the laptop sleeps before each call. */
export const dialog = (
  name: string,
  user: string,
  nap: () => number,
  told: (thrown: unknown) => void = () => undefined,
): Actor => ({
  name,
  user,
  *script(): Generator<Step, void, Outcome> {
    yield { sleepMs: nap() };
    const heard = (outcome: Outcome): Outcome => {
      if ('thrown' in outcome) told(outcome.thrown);
      return outcome;
    };
    const round = valueOf<DeckRound>(heard(yield { run: (context) => startDecks(context) }));
    if (round === null) return;
    const outcomes: DeckOutcome[] = [];
    for (const unit of round.units) {
      yield { sleepMs: nap() };
      const outcome = valueOf<DeckOutcome>(heard(yield { run: (context) => makeOneDeck(context, round, unit) }));
      if (outcome !== null) outcomes.push(outcome);
    }
    heard(yield { run: (context) => endDecks(context, round, outcomes) });
  },
});

/** Runs every ten minutes for as long as Google has the person's trigger, `hours` at most. Answers with how often it ran. */
export const standingTrigger = (
  workspace: Workspace,
  user: string,
  { hours, offsetMs }: { readonly hours: number; readonly offsetMs: number },
): Actor & { readonly runs: () => number } => {
  let runs = 0;
  return {
    name: 'trigger',
    user,
    runs: () => runs,
    *script(): Generator<Step, void, Outcome> {
      yield { sleepMs: offsetMs };
      for (let turn = 0; turn < hours * 6; turn += 1) {
        const has = workspace.state.triggers.some(({ owner, handler }) => owner === user && handler === 'continueWork');
        if (has) {
          runs += 1;
          yield { run: (context) => continueWork(context) };
        }
        yield { sleepMs: TEN_MINUTES };
      }
    },
  };
};
