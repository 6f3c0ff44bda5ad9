/** What the workspace cannot make by itself, whoever holds it may give: files in the formats of other programs. */
import type { WorkspaceState } from './state';

/** The bytes of a file's content in another format. */
export type Exporter = (state: WorkspaceState, fileId: string) => Uint8Array;

/** Type of the file → type asked for → how it is made. What is not there is 501. */
export type Exporters = Readonly<Record<string, Readonly<Record<string, Exporter>>>>;
