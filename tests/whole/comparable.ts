/**
 * A workspace's whole content, without what may differ between two runs that did the same: ids that the server made, clock times,
 * the lease of a run. Everything a person sees or types is in it.
 */
import type { WorkspaceState } from '../../src/hosts/local/state';

/** Server-made ids become the name of what they name; clock times (hh:mm) become one word. */
function withoutIds(state: WorkspaceState, text: string): string {
  const named = Object.values(state.files).reduce((all, file) => all.split(file.id).join(`id of ${file.name}`), text);
  return named
    .replace(/"(revisionId|createdTime|modifiedTime|namedRangeId|metadataId|at)":("[^"]*"|[\d.]+),?/g, '')
    .replace(/\b\d\d:\d\d(:\d\d)?\b/g, 'hh:mm');
}

export function comparable(state: WorkspaceState): unknown {
  const content = {
    files: Object.values(state.files).sort((a, b) => (a.name + a.id < b.name + b.id ? -1 : 1)),
    spreadsheets: Object.values(state.spreadsheets),
    presentations: Object.values(state.files)
      .sort((a, b) => (a.name + a.id < b.name + b.id ? -1 : 1))
      .map(({ id }) => state.presentations[id] ?? null),
    triggers: state.triggers.map(({ owner, handler, schedule }) => ({ owner, handler, schedule })),
    sent: [...state.sent].sort((a, b) => (a.to < b.to ? -1 : 1)),
  };
  return JSON.parse(withoutIds(state, JSON.stringify(content)));
}
