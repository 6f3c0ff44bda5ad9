/** What a person is asked to allow, by the short name that the product uses. The manifest lists exactly these (GOOGLE.md 18). */
const AUTH = 'https://www.googleapis.com/auth/';

export const scopes = {
  /** Reads the answers and writes the tabs. */
  sheets: `${AUTH}spreadsheets`,
  /** Files that this user's runs of the tool made. */
  files: `${AUTH}drive.file`,
  mail: `${AUTH}script.send_mail`,
  triggers: `${AUTH}script.scriptapp`,
  /** Dialogs over the Sheet; no call asks for it, `SpreadsheetApp.getUi` does. */
  dialogs: `${AUTH}script.container.ui`,
  /** Who it is that runs; no call asks for it, `Session.getEffectiveUser` does. */
  address: `${AUTH}userinfo.email`,
} as const;

export type ScopeName = keyof typeof scopes;
