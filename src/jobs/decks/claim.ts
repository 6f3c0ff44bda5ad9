/**
 * Claims on decks' places. Nobody sees another's files, so a run says in a script property that it is about to copy a deck, and takes
 * the word back when the deck stands in the ledger. A claim that is left tells of a run that was broken off: its owner may have a file.
 */
import { call, type Job } from '../../google/call';
import { contentHash } from '../../requests/content-hash';
import type { Properties } from '../run/lease';

interface Place {
  readonly unitId: string;
  readonly year: number;
}

const PREFIX = 'claim.deck.';

/** An id may hold anything and be long: its hash stands for it. */
const keyOf = ({ unitId, year }: Place): string => `${PREFIX}${contentHash(unitId)}.${year}`;

/** Address of whoever has claimed the place; null = nobody. */
export const claimant = (properties: Properties, place: Place): string | null => properties[keyOf(place)] ?? null;

export const hasClaims = (properties: Properties, user: string): boolean =>
  Object.entries(properties).some(([key, owner]) => key.startsWith(PREFIX) && owner === user);

export const claimOf = (place: Place, user: string): Properties => ({ [keyOf(place)]: user });

export function* dropClaim(place: Place): Job<void> {
  yield* call('appsscript.PropertiesService.deleteProperty', { store: 'script', key: keyOf(place) });
}
