/** How a method of a Google API is carried out here: a pure function of the state and one request. */
import type { Media } from '../google/media';
import type { Exporters } from './exporter';
import type { WorkspaceState } from './state';

export interface WorkspaceRequest {
  /** Method id of the discovery document. */
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The file that is sent along. */
  readonly media?: Media;
  readonly exporters?: Exporters;
  /** Address of the person whose rights the request has. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Reply {
  readonly state: WorkspaceState;
  readonly body: unknown;
  /** 200 where absent. */
  readonly status?: number;
}

/** Throws `ApiError` where Google would refuse; the state then stays as it was. */
export type Handler = (state: WorkspaceState, request: WorkspaceRequest) => Reply;
