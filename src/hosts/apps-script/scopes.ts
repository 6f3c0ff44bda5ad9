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

/** Stops with Google's own consent dialog where a scope is missing. */
export function requireScopes(needed: readonly string[]): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...needed]);
}

/** In a trigger nobody can answer a dialog: the run is left out, and Google mails the trigger's owner about it. */
export function isAuthorised(): boolean {
  return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
}
