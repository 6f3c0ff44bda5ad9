/** The local workspace: holds the state and carries out requests to Google's APIs as Google would, or refuses as Google would. */
import { docsHandlers } from './docs/handlers';
import { driveHandlers } from './drive/handlers';
import type { Media } from '../google/media';
import type { Exporters } from './exporter';
import type { Handler } from './handler';
import { ApiError, notImplemented } from './protocol/api-error';
import { apiOf } from './protocol/api-schema';
import { selectFields } from './protocol/field-mask';
import { validateRequest } from './protocol/validate';
import { serviceHandlers } from './services/handlers';
import { sheetsHandlers } from './sheets/handlers';
import { slidesHandlers } from './slides/handlers';
import { emptyState, type WorkspaceState } from './state';

export interface WorkspaceCall {
  /** Method id of the discovery document, or `appsscript.…`. */
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly media?: Media;
  /** Who asks; the workspace's own user where absent. */
  readonly user?: string;
}

export interface WorkspaceAnswer {
  readonly status: number;
  /** Undefined where Google answers without a body (204). */
  readonly body: unknown;
}

export interface Workspace {
  /** Immutable: keep it to compare or to set back later. */
  state: WorkspaceState;
  readonly handle: (call: WorkspaceCall) => WorkspaceAnswer;
}

const handlers: Readonly<Record<string, Handler>> = {
  ...sheetsHandlers,
  ...slidesHandlers,
  ...docsHandlers,
  ...driveHandlers,
  ...serviceHandlers,
};

export function createWorkspace(options: {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly user: string;
  readonly state?: WorkspaceState;
  readonly exporters?: Exporters;
}): Workspace {
  const workspace: Workspace = {
    state: options.state ?? emptyState,
    handle: ({ method, params = {}, body, media, user = options.user }) => {
      try {
        if (!Object.prototype.hasOwnProperty.call(handlers, method)) return refusal(method, notImplemented(method));
        if (!method.startsWith('appsscript.')) {
          // The body of an upload is a file, not a request.
          if (params['uploadType'] !== undefined) throw notImplemented(`${method} with uploadType`);
          if (media && method !== 'drive.files.create') throw notImplemented(`${method} with a file`);
          validateRequest(method, params, body);
        }
        const handler = handlers[method] as Handler;
        const reply = handler(workspace.state, {
          method,
          params,
          body,
          ...(media && { media }),
          ...(options.exporters && { exporters: options.exporters }),
          user,
          now: options.now(),
        });
        const fields = params['fields'];
        const answer = typeof fields === 'string' && fields !== '' ? selectFields(reply.body, fields) : reply.body;
        workspace.state = reply.state;
        return { status: reply.status ?? 200, body: answer };
      } catch (error) {
        if (error instanceof ApiError) return refusal(method, error);
        throw error;
      }
    },
  };
  return workspace;
}

/** Drive's reasons for statuses, where the handler gave no `errors` of its own. */
const REASONS: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
  500: 'backendError',
  501: 'notImplemented',
};

/** Each API's own form of an error (RECORDINGS.md 41–43). */
function refusal(method: string, error: ApiError): WorkspaceAnswer {
  const { code, message, status, more } = error;
  const reason = REASONS[code] ?? 'badRequest';
  const body =
    apiOf(method) === 'drive'
      ? { code, message, errors: more['errors'] ?? [{ message, domain: 'global', reason }] }
      : { code, message, status, ...more };
  return { status: code, body: { error: body } };
}
