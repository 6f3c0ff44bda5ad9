/** Text as Docs keeps it, so that what is read back is what was written and its hash the same. */

/**
 * insertText strips U+0000–U+0008, U+000C–U+001F and the private use area (discovery: InsertTextRequest.text). The other control
 * characters say nothing either, and U+FFFC stands for what is no text where a document is read (read-body.ts).
 */
const DROPPED = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ue000-\uf8ff\ufffc]/g;
const LINE_BREAKS = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/g;
/** Half of a pair: no text in UTF-8. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

const kept = (text: string): string => text.replace(DROPPED, '').replace(LONE_SURROGATES, '\ufffd').replace(/\t/g, ' ');

/** As one paragraph: line breaks become spaces. */
export const oneParagraph = (text: string): string => kept(text.replace(LINE_BREAKS, ' ')).trim();

/** As the paragraphs of a cell, one at least. */
export const paragraphsOf = (text: string): readonly string[] =>
  kept(text.replace(LINE_BREAKS, '\n'))
    .trim()
    .split('\n')
    .map((line) => line.trim());
