/**
 * The language of menu, dialogs and errors: what a job last found in Inställningar, kept in a script property. A simple trigger may read
 * one: Google's own example of onOpen does in every mode but NONE, which a script bound to its Sheet never has
 * (https://developers.google.com/apps-script/reference/script/auth-mode).
 */
import { LANGUAGE_PROPERTY } from '../jobs/run/words-of-run';
import { languageOf, wordsIn, type Language, type Words } from '../messages';

/** Swedish where nothing else is known: a menu must come up, whatever Google says. */
export function languageHere(): Language {
  try {
    return languageOf(PropertiesService.getScriptProperties().getProperty(LANGUAGE_PROPERTY));
  } catch {
    return languageOf(null);
  }
}

export const wordsHere = (): Words => wordsIn(languageHere());
