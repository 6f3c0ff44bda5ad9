/** One text of a deck: as wanted, ours to change, or a person's and left alone. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { contentHash } from '../../content-hash';
import { noChange, type Change } from './change';
import type { Written } from './written';

export interface TextPlace {
  /** Such as "chart.title". */
  readonly place: string;
  /** null = the placeholder or box is not there. */
  readonly current: string | null;
  readonly wanted: string;
  readonly write: (current: string) => readonly slides_v1.Schema$Request[];
}

export function reconcileText({ place, current, wanted, write }: TextPlace, written: Written): Change {
  const last = written.texts[place];
  const done = { ...noChange, texts: { [place]: contentHash(wanted) } };
  if (current === wanted) return done;
  if (current === null) {
    return wanted === ''
      ? noChange
      : { ...noChange, kept: [place], ...(last !== undefined && { texts: { [place]: last } }) };
  }
  const untouched = last === undefined ? current === '' : last === contentHash(current);
  if (untouched) return { ...done, requests: write(current) };
  return { ...noChange, kept: [place], ...(last !== undefined && { texts: { [place]: last } }) };
}
