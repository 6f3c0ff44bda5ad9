/**
 * Everything the local workspace holds, as one immutable value: a handler returns a new state that shares what it did not
 * touch, so a batch is all or nothing by itself and a snapshot costs nothing.
 */
import type { PresentationState } from './slides/state';
import type { SpreadsheetState } from './sheets/state';

export interface WorkspaceState {
  /** Ids made so far; every new id comes from it, so that runs are repeatable. */
  readonly idsMade: number;
  readonly files: Readonly<Record<string, FileState>>;
  readonly spreadsheets: Readonly<Record<string, SpreadsheetState>>;
  readonly presentations: Readonly<Record<string, PresentationState>>;
  readonly scriptProperties: Readonly<Record<string, string>>;
  readonly triggers: readonly TriggerState[];
  readonly sent: readonly SentMail[];
  /** Mail recipients left today, per user. */
  readonly mailQuota: Readonly<Record<string, number>>;
  /** Which user's execution holds each lock; released when the execution ends. */
  readonly locks: Readonly<Record<string, string>>;
}

/** A file in Drive. Its content is in `spreadsheets` or `presentations` under the same id. */
export interface FileState {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly owner: string;
  /** Addresses that the file is shared with, beside the owner. */
  readonly sharedWith: readonly string[];
  /** Users whose run of this app made or opened the file: who sees it under drive.file (GOOGLE.md 7). */
  readonly openTo: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  readonly trashed: boolean;
  /** Milliseconds since 1970. */
  readonly createdTime: number;
  readonly modifiedTime: number;
}

export interface TriggerState {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly schedule: { readonly everyMinutes: number } | { readonly dailyAtHour: number };
}

export interface SentMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly at: number;
}

export const emptyState: WorkspaceState = {
  idsMade: 0,
  files: {},
  spreadsheets: {},
  presentations: {},
  scriptProperties: {},
  triggers: [],
  sent: [],
  mailQuota: {},
  locks: {},
};
