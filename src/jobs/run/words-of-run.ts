/** The words of a run once Inställningar is read, and the host told where it believed in another language. */
import { call, type Job } from '../../google/call';
import { wordsIn, type Words } from '../../messages';
import type { Settings } from '../../settings/settings';
import type { RunContext } from './run-context';

/** Name of the script property; menu, dialogs and errors are in its language from the next server call on. */
export const LANGUAGE_PROPERTY = 'language';

export function* wordsOfRun(context: RunContext, { language }: Pick<Settings, 'language'>): Job<Words> {
  if (language !== context.language) {
    yield* call('appsscript.PropertiesService.setProperties', {
      store: 'script',
      properties: { [LANGUAGE_PROPERTY]: language },
    });
  }
  return wordsIn(language);
}
