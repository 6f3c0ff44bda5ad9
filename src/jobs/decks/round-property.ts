/** What the standing trigger must know of a round that was begun: whose it is and which decks failed how often. */

export const LEASE = 'decks';
/** Name of the script property. */
export const ROUND = 'round.decks';
/** A deck that failed so often is left alone until a person asks again. */
export const MOST_FAILURES = 3;

export interface StoredRound {
  readonly owner: string;
  /** By unit id. */
  readonly failures: Readonly<Record<string, number>>;
}

export const roundProperty = (round: StoredRound): string => JSON.stringify(round);

/** null = no round is under way. */
export const storedRound = (properties: Readonly<Record<string, string>>): StoredRound | null => {
  const text = properties[ROUND];
  return text ? (JSON.parse(text) as StoredRound) : null;
};
