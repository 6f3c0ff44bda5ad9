/** How often each deck of a round has failed, as the standing trigger remembers it between its runs. */
import type { Job } from '../../google/call';
import { keepLease } from '../run/lease';
import type { RunContext } from '../run/run-context';
import type { DeckRound, DeckUnit } from './deck-round';
import {
  LEASE,
  MOST_FAILURES,
  ROUND,
  roundProperty,
  withFailures,
  type Halt,
  type StoredRound,
} from './round-property';

/** Each step throws LEASE_LOST where another run has the round: what it remembers is then its own. */
export interface FailureTally {
  readonly isGivenUp: (unit: DeckUnit) => boolean;
  /** Before a deck is tried. */
  readonly begin: (unit: DeckUnit) => Job<void>;
  /** Refused for its own sake. */
  readonly fail: (unit: DeckUnit) => Job<void>;
  /** Refused for what every deck would be refused for; `halt`: what ends the round. */
  readonly excuse: (unit: DeckUnit, halt: Halt | null) => Job<void>;
}

/**
 * The deck that a run begins with counts as failed until it is known not to be: a run whose time ends in it tells nobody, and the next
 * would end there too, for ever. One that the time ends in after others is the first of the next run.
 */
export function failureTally(context: RunContext, round: DeckRound, stored: StoredRound): FailureTally {
  const toMake = new Set(round.units.filter(({ state }) => state === 'make').map(({ unitId }) => unitId));
  let failures: StoredRound['failures'] = Object.fromEntries(
    Object.entries(stored.failures).filter(([unitId]) => toMake.has(unitId)),
  );
  let first: string | null = null;
  const times = (unitId: string): number => failures[unitId] ?? 0;
  const withOneMore = (unitId: string): StoredRound['failures'] => ({ ...failures, [unitId]: times(unitId) + 1 });
  const store = (counted: StoredRound['failures'], halt: Halt | null = null): Job<unknown> =>
    keepLease(context, LEASE, round.token, {
      [ROUND]: roundProperty({ ...withFailures(stored, counted), ...(halt && { halt }) }),
    });
  return {
    isGivenUp: ({ unitId }) => times(unitId) >= MOST_FAILURES,
    *begin({ unitId, state }) {
      if (first !== null || state !== 'make') return;
      first = unitId;
      yield* store(withOneMore(unitId));
    },
    *fail({ unitId }) {
      failures = withOneMore(unitId);
      if (unitId !== first) yield* store(failures);
    },
    *excuse({ unitId }, halt) {
      if (unitId === first) yield* store(failures, halt);
    },
  };
}
