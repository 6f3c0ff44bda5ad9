/**
 * Everything the local workspace holds, as one immutable value, put together from what each service keeps: a handler returns a new
 * state that shares what it did not touch, so a batch is all or nothing by itself and a snapshot costs nothing.
 */
import { type DocsState, emptyDocs } from './docs/state';
import { type DriveState, emptyDrive } from './drive/state';
import { emptyServices, type ServicesState } from './services/state';
import { emptySheets, type SheetsState } from './sheets/state';
import { emptySlides, type SlidesState } from './slides/state';

export type { SentMail } from './services/state';

export interface WorkspaceState extends DriveState, SheetsState, SlidesState, DocsState, ServicesState {
  /** Ids made so far; every new id comes from it, so that runs are repeatable. */
  readonly idsMade: number;
}

export const emptyState: WorkspaceState = {
  idsMade: 0,
  ...emptyDrive,
  ...emptySheets,
  ...emptySlides,
  ...emptyDocs,
  ...emptyServices,
};
