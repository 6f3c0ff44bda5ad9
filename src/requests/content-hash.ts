/** A text's fingerprint in short, for ids and for telling whether a tab's content has changed. */
import { fingerprint } from '../google/fingerprint';

export const contentHash = (text: string): string => fingerprint(text).toString(36);
