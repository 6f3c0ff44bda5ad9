/**
 * A workspace's whole content, without what may differ between two runs that did the same: ids that the server made, clock times,
 * the lease of a run. Everything a person sees or types is in it.
 */
import type { WorkspaceState } from '../../src/workspace/state';
import { tabNames } from '../../src/messages/sv/tabs';

/** Made by the server or the clock, and nobody's work. */
const LEFT_OUT = new Set(['revisionId', 'createdTime', 'modifiedTime', 'metadataId', 'at', 'idsMade']);

/** Server-made ids of files become the names of what they name, those of lists and clock times (hh:mm) one word. */
const withoutIds = (state: WorkspaceState, text: string): string =>
  Object.values(state.files)
    .reduce((all, file) => all.split(file.id).join(`id of ${file.name}`), text)
    .replace(/kix\.slidesapi\d+/g, 'list')
    .replace(/\b\d\d:\d\d(:\d\d)?\b/g, 'hh:mm');

function contentOf(state: WorkspaceState): object {
  const files = Object.values(state.files).sort((a, b) => (a.name + a.id < b.name + b.id ? -1 : 1));
  return {
    files,
    spreadsheets: Object.values(state.spreadsheets),
    presentations: files.map(({ id }) => state.presentations[id] ?? null),
    triggers: state.triggers.map(({ owner, handler, schedule }) => ({ owner, handler, schedule })),
    sent: [...state.sent].sort((a, b) => (a.to < b.to ? -1 : 1)),
  };
}

const LEFT_OUT_IN_TEXT = new RegExp(`"(${[...LEFT_OUT].join('|')})":("[^"]*"|[\\d.]+)`, 'g');

/** As one text, quick to make and to compare; not JSON any more. */
export const comparableText = (state: WorkspaceState): string =>
  withoutIds(state, JSON.stringify(contentOf(state)).replace(LEFT_OUT_IN_TEXT, ''));

/** As a value whose differences jest can show. */
export const comparable = (state: WorkspaceState): unknown =>
  JSON.parse(
    withoutIds(
      state,
      JSON.stringify(contentOf(state), (key, value: unknown) => (LEFT_OUT.has(key) ? undefined : value)),
    ),
  );

/** The same without the log of mails and what tells of it: what a run that was broken off may leave different. */
export function withoutLog(state: WorkspaceState): string {
  const told = new Set<string>([tabNames.mailing, tabNames.status]);
  const spreadsheets = Object.fromEntries(
    Object.entries(state.spreadsheets).map(([id, spreadsheet]) => [
      id,
      { ...spreadsheet, sheets: spreadsheet.sheets.filter(({ properties }) => !told.has(properties.title)) },
    ]),
  );
  return comparableText({ ...state, spreadsheets, sent: [] });
}
