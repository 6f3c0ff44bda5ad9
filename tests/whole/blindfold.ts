/** Switches off the look-up of what exists: lists of files are empty, and the tabs that jobs made, their ledger and log are not seen. */
import type { LocalGoogle } from '../../src/workspace/local-google';
import { tabNames } from '../../src/messages/sv/tabs';

interface Seen {
  readonly files?: unknown;
  readonly sheets?: readonly { readonly properties?: { readonly title?: string } }[];
  readonly valueRanges?: readonly { readonly range: string; readonly values?: readonly unknown[] }[];
}

/** The note row and the headers are still read; the rows below, which tell what was done, are not. */
const headOnly = <R extends { readonly range: string; readonly values?: readonly unknown[] }>(read: R): R =>
  [tabNames.decks, tabNames.mailing].some((title) => read.range.includes(title))
    ? { ...read, values: read.values?.slice(0, 2) }
    : read;

const unseen = (title: string | undefined): boolean =>
  title !== undefined && title.startsWith(tabNames.municipality(''));

function hide(body: Seen): Seen {
  if (body.files) return { ...body, files: [] };
  if (body.valueRanges) return { ...body, valueRanges: body.valueRanges.map(headOnly) };
  if (body.sheets) return { ...body, sheets: body.sheets.filter(({ properties }) => !unseen(properties?.title)) };
  return body;
}

export function blindfold(google: LocalGoogle): void {
  const { handle } = google.workspace;
  Object.assign(google.workspace, {
    handle: (call: Parameters<typeof handle>[0]) => {
      const answer = handle(call);
      return answer.status === 200 && answer.body ? { ...answer, body: hide(answer.body as Seen) } : answer;
    },
  });
}
