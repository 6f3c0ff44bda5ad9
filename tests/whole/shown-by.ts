/** What a menu item ends with: the sentences of its last dialog. */
import { dialogContent } from '../../src/command/main-job/work-the-menu';
import type { LocalGoogle } from '../../src/workspace/local-google';

/** Fails the test where the person would have been told of an error. */
export function shownBy(google: LocalGoogle, name: string): readonly string[] {
  const { thrown, alerts, dialogs } = google.runtime.run(name);
  const failure = thrown ?? alerts.find(({ title }) => title === 'Det gick inte')?.text;
  if (failure) throw new Error(`${name}: ${failure}`);
  const html = dialogs[dialogs.length - 1]?.html ?? '';
  return (dialogContent(html) as { sentences?: readonly string[] } | null)?.sentences ?? [];
}
