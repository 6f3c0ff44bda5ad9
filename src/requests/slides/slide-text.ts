/** Texts as Slides keeps them, so that what is read back can be compared with what was written. */

/** What insertText strips: control characters (but line break and tab) and private-use signs. */
const STRIPPED = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

/** Text of a person in one paragraph: its line breaks become spaces, since each would begin a paragraph. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\r\n\v\u2028\u2029]+/g, ' ')
    .replace(STRIPPED, '')
    .trim();

/** Several paragraphs: line breaks stay. */
export const manyLines = (text: string): string => text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(STRIPPED, '');
