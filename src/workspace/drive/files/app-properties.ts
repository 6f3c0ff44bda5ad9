/** Merges the app properties of a request into those of a file; null clears a key. */
import { forbidden } from '../refusal';

const MAX_BYTES = 124;
const MAX_KEYS = 30;

/** @throws ApiError 403 above Drive's limits: 124 bytes of UTF-8 for key and value together, 30 keys for an app. */
export function mergeAppProperties(
  old: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string | null>> | null | undefined,
): Readonly<Record<string, string>> {
  if (!given) return old;
  const merged = new Map(Object.entries(old));
  for (const [key, value] of Object.entries(given)) {
    if (value === null) {
      merged.delete(key);
      continue;
    }
    if (Buffer.byteLength(key) + Buffer.byteLength(value) > MAX_BYTES) {
      throw forbidden(
        'propertyLengthLimitExceeded',
        'Properties and app properties are limited to 124 bytes in UTF-8 encoding, counting both the key and the value.',
      );
    }
    merged.set(key, value);
  }
  if (merged.size > MAX_KEYS) {
    throw forbidden(
      'propertyCountLimitExceeded',
      'The number of properties and app properties on the file is limited to 30 per app.',
    );
  }
  return Object.fromEntries(merged);
}
