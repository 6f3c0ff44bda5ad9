/** Which scopes an entry needs. A person may untick some when giving consent, so each entry asks for its own (GOOGLE.md 22). */
const SCOPE = 'https://www.googleapis.com/auth/';

export const scopes = {
  sheets: `${SCOPE}spreadsheets`,
  files: `${SCOPE}drive.file`,
  mail: `${SCOPE}script.send_mail`,
  triggers: `${SCOPE}script.scriptapp`,
  dialogs: `${SCOPE}script.container.ui`,
  address: `${SCOPE}userinfo.email`,
} as const;

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
