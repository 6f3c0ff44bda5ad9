/** Whether a header carries a question's id: "F01", "F01. Vi har …", "… (F01)" or "Område [F01 …]". */
import { comparisonKey } from '../../grid/clean-text';
import { bracketedPart } from '../columns/answers-header';

/** The id begins or ends the header, or its bracketed part, as a word of its own; one of digits only, as 12, must begin it. */
export function hasId(header: string, id: string): boolean {
  const key = comparisonKey(id);
  if (key === '') return false;
  return [header, bracketedPart(header)]
    .map(withoutMarks)
    .some((text) => begins(text, key) || (!/^\d+$/.test(key) && ends(text, key)));
}

/** Brackets and quotes around the id are no part of it. */
const withoutMarks = (text: string): string => comparisonKey(text).replace(/^[[("”'#\s]+|[\])"”'.:\s]+$/g, '');

/** F1 does not begin F10 nor F1.2. */
const begins = (text: string, key: string): boolean =>
  text.startsWith(key) && !/^([\p{L}\p{N}]|[.,_-]\p{N})/u.test(text.slice(key.length));

const ends = (text: string, key: string): boolean =>
  text.endsWith(key) && !/([\p{L}\p{N}]|\p{N}[.,_-])$/u.test(text.slice(0, -key.length));
