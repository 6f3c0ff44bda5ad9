/**
 * Claims on the places of decks and documents. Nobody sees another's files, so a run says in a script property that it is about to copy
 * one, and takes the word back when the file stands in the ledger. A claim that is left tells of a run that was broken off: its owner
 * may have a file.
 */
import { call, type Job } from '../../google/call';
import { contentHash } from '../../requests/content-hash';
import type { Properties } from '../run/lease';
import type { FileKind, FilePlace } from './file-place';

const prefix = (kind: FileKind): string => `claim.${kind}.`;

/** An id may hold anything and be long: its hash stands for it. */
const keyOf = ({ kind, unitId, year }: FilePlace): string => `${prefix(kind)}${contentHash(unitId)}.${year}`;

/** Address of whoever has claimed the place; null = nobody. */
export const claimant = (properties: Properties, place: FilePlace): string | null => properties[keyOf(place)] ?? null;

export const hasClaims = (properties: Properties, kind: FileKind, user: string): boolean =>
  Object.entries(properties).some(([key, owner]) => key.startsWith(prefix(kind)) && owner === user);

export const claimOf = (place: FilePlace, user: string): Properties => ({ [keyOf(place)]: user });

export function* dropClaim(place: FilePlace): Job<void> {
  yield* call('appsscript.PropertiesService.deleteProperty', { store: 'script', key: keyOf(place) });
}
