/** Texts of people's in files that are opened in spreadsheets: none may run as a formula, whatever it begins with. */

/** What spreadsheets take for the beginning of a formula, also after blanks, and in the full width of East Asian letters. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n']/;

/** An apostrophe before it makes it a text; one that begins with an apostrophe has another, so that taking one away always gives the text. */
export const formulaProof = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `formulaProof` made this of. */
export const proofedText = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
