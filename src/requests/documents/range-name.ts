/** Names of the named ranges that mark our blocks: which block it is, and the hash of what we wrote there. */
import { contentHash } from '../content-hash';
import { hashOf, type BlockShape } from './block-shape';

const PREFIX = 'dm/';
/** UTF-16 units (discovery: CreateNamedRangeRequest.name). */
const LONGEST = 256;
/** Of a hash of 53 bits in base 36. */
const HASH_LENGTH = 11;
const LONGEST_KEY = LONGEST - PREFIX.length - 1 - HASH_LENGTH;

/** A key as it stands in names: a long one ends in its own hash. */
export const keyInName = (key: string): string =>
  key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY - HASH_LENGTH - 1)}~${contentHash(key)}`;

export const rangeName = (key: string, shape: BlockShape): string => `${PREFIX}${keyInName(key)}/${hashOf(shape)}`;

/** null = not ours. */
export function readRangeName(name: string): { readonly keyInName: string; readonly hash: string } | null {
  const end = name.lastIndexOf('/');
  if (!name.startsWith(PREFIX) || end < PREFIX.length) return null;
  return { keyInName: name.slice(PREFIX.length, end), hash: name.slice(end + 1) };
}
