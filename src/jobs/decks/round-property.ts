/** What the standing trigger must know of a round that was begun: whose it is, which decks failed how often, and what stopped it. */
import { call, type Job } from '../../google/call';
import { passesByItself, type Meaning } from '../../google/refusals';

export const LEASE = 'decks';
/** Name of the script property. */
export const ROUND = 'round.decks';
/** A deck that failed so often is left alone until a person asks again; so is a round that cannot even start. */
export const MOST_FAILURES = 3;

/** Refusals that every other deck would meet too, so that none is tried. */
const HALTS = ['dailyQuota', 'sharingLimit', 'storageFull', 'domainPolicy', 'noConsent'] as const;
export type Halt = (typeof HALTS)[number];

export const haltOf = (meaning: Meaning): Halt | null => HALTS.find((halt) => halt === meaning) ?? null;

/** Whether only a person can make the round go on. */
export const isFinal = (halt: Halt): boolean => !passesByItself(halt);

export interface StoredRound {
  readonly owner: string;
  /** By unit id. */
  readonly failures: Readonly<Record<string, number>>;
  /** Decks that another person made are made anew; absent = they are left. */
  readonly own?: boolean;
  /** Times in a row that the trigger could not even start; absent = none. */
  readonly stops?: number;
  /** What ended the round before its last deck; absent = nothing has. */
  readonly halt?: Halt;
}

export const roundProperty = (round: StoredRound): string => JSON.stringify(round);

/** Without what stopped or halted it. */
export const withFailures = ({ owner, own }: StoredRound, failures: StoredRound['failures']): StoredRound => ({
  owner,
  failures,
  ...(own && { own }),
});

/** null = no round is under way. */
export const storedRound = (properties: Readonly<Record<string, string>>): StoredRound | null => {
  const text = properties[ROUND];
  return text ? (JSON.parse(text) as StoredRound) : null;
};

export function* storeRound(round: StoredRound): Job<void> {
  yield* call('appsscript.PropertiesService.setProperties', {
    store: 'script',
    properties: { [ROUND]: roundProperty(round) },
  });
}
