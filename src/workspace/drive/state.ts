/** What Drive keeps: files, without the content that Sheets, Slides and Docs keep under the same id. */
import type { Media } from '../../google/media';

export interface DriveState {
  readonly files: Readonly<Record<string, FileState>>;
  /** Bytes of files that no service of Google's opens, such as .pdf. */
  readonly contents: Readonly<Record<string, Media>>;
}

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

export const emptyDrive: DriveState = { files: {}, contents: {} };
