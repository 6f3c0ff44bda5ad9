/** Finds the spreadsheet of a request and its file, and writes a changed one back. */
import type { WorkspaceRequest } from '../../handler';
import { ApiError, entityNotFound } from '../../protocol/api-error';
import { own } from '../../protocol/api-schema';
import type { FileState } from '../../drive/state';
import type { WorkspaceState } from '../../state';
import type { Viewer } from '../answer/sheet-answer';
import { requireMayEdit } from '../grid/require-may-edit';
import type { SpreadsheetState } from '../state';

export interface Opened {
  readonly spreadsheet: SpreadsheetState;
  readonly viewer: Viewer;
}

/**
 * The scope `spreadsheets` opens all spreadsheets that the person may open, whichever app made them (GOOGLE.md 18).
 * @throws ApiError 404 where there is none, 403 where it is not shared with the person.
 */
export function openSpreadsheet(
  state: WorkspaceState,
  request: WorkspaceRequest,
  id = String(request.params['spreadsheetId']),
): Opened {
  const spreadsheet = own(state.spreadsheets, id);
  const file = own(state.files, id);
  if (!spreadsheet || !file) throw entityNotFound();
  if (!mayOpen(file, request.user)) throw new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
  return { spreadsheet, viewer: { user: request.user, owner: file.owner } };
}

const mayOpen = (file: FileState, user: string): boolean => file.owner === user || file.sharedWith.includes(user);

/**
 * The file's name follows the spreadsheet's title.
 * @throws ApiError 400 where the write reaches cells that the person may not edit.
 */
export function storeSpreadsheet(
  state: WorkspaceState,
  spreadsheet: SpreadsheetState,
  request: Pick<WorkspaceRequest, 'now' | 'user'>,
): WorkspaceState {
  const id = spreadsheet.spreadsheetId;
  const [before, file] = [state.spreadsheets[id], state.files[id]];
  if (before) requireMayEdit(before, spreadsheet, { user: request.user, owner: file?.owner });
  return {
    ...state,
    spreadsheets: { ...state.spreadsheets, [id]: spreadsheet },
    files: file
      ? { ...state.files, [id]: { ...file, name: spreadsheet.properties.title, modifiedTime: request.now } }
      : state.files,
  };
}
