/** What no fault may do to the mails: send one twice, or lose one without saying so. */
import type { WorkspaceState } from '../../src/workspace/state';
import { headers, tabNames } from '../../src/messages/sv/tabs';
import { mailResultNames } from '../../src/messages/sv/mailing';

const nameOf = ({ to, subject }: { readonly to: string; readonly subject: string }): string => `${to}: ${subject}`;

/** Recipients that Utskick calls unsure. */
function unsureRecipients(state: WorkspaceState, spreadsheetId: string): readonly string[] {
  const sheet = state.spreadsheets[spreadsheetId]!.sheets.find(
    ({ properties }) => properties.title === tabNames.mailing,
  )!;
  const rows = sheet.rows.map((row) => (row ?? []).map((cell) => cell?.userEnteredValue?.stringValue ?? ''));
  const header = rows.find((row) => row.includes(headers.mailing.recipient))!;
  const [recipient, result] = [header.indexOf(headers.mailing.recipient), header.indexOf(headers.mailing.result)];
  return rows.filter((row) => row[result] === mailResultNames.unsure).map((row) => row[recipient]!);
}

export function mailProblems(wanted: WorkspaceState, got: WorkspaceState, spreadsheetId: string): readonly string[] {
  const sent = got.sent.map(nameOf);
  const twice = sent.filter((mail, index) => sent.indexOf(mail) !== index).map((mail) => `sent twice, ${mail}`);
  const unsure = unsureRecipients(got, spreadsheetId);
  const lost = wanted.sent
    .filter((mail) => !sent.includes(nameOf(mail)) && !unsure.includes(mail.to))
    .map((mail) => `neither sent nor unsure, ${nameOf(mail)}`);
  return [...twice, ...lost];
}
