/** The words of the language that the technician asks for with `--language`, Swedish where none is asked for. */
import { parseArgs } from 'node:util';
import { languageOf, wordsIn, type Words } from '../messages';

/** `argv` as Node gives it. */
export function askedWords(argv: readonly string[]): Words {
  const { values } = parseArgs({ args: argv.slice(2), options: { language: { type: 'string' } }, strict: false });
  return wordsIn(languageOf(typeof values.language === 'string' ? values.language : null));
}
