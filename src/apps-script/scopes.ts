/** Asks for the scopes that an entry needs. A person may untick some when giving consent, so each entry asks for its own (GOOGLE.md 22). */
import { scopes } from '../google/scopes';

/** What every entry with a UI needs: the Sheet, its dialogs, and who it is that runs. */
const ALWAYS = [scopes.sheets, scopes.dialogs, scopes.address];

/** Stops with Google's own consent dialog where one of these, or of what every entry needs, is missing. */
export function requireScopes(also: readonly string[]): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...ALWAYS, ...also]);
}

/** In a trigger nobody can answer a dialog: the run is left out, and Google mails the trigger's owner about it. */
export function isAuthorised(): boolean {
  return (
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() !==
    ScriptApp.AuthorizationStatus.REQUIRED
  );
}
