/** The Slides methods alone, checked and answered as the workspace does it, with one new presentation named by `id`. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { ApiError } from '../../../src/workspace/protocol/api-error';
import { validateRequest } from '../../../src/workspace/protocol/validate';
import { slidesHandlers } from '../../../src/workspace/slides/handlers';
import { emptyState, type WorkspaceState } from '../../../src/workspace/state';

export const USER = 'anna@demostad.example';
export const NOW = Date.UTC(2026, 10, 23, 8);

export interface Refusal {
  readonly code: number;
  readonly status: string;
  readonly message: string;
}

export interface SlidesWorkspace {
  state: WorkspaceState;
  readonly id: string;
  readonly call: (method: string, params: Readonly<Record<string, unknown>>, body?: unknown, user?: string) => unknown;
  readonly batch: (
    ...requests: readonly slides_v1.Schema$Request[]
  ) => slides_v1.Schema$BatchUpdatePresentationResponse;
  readonly get: () => slides_v1.Schema$Presentation;
  readonly refusal: (...requests: readonly unknown[]) => Refusal;
}

export function slidesWorkspace(title = 'Prov'): SlidesWorkspace {
  let state: WorkspaceState = emptyState;
  const call: SlidesWorkspace['call'] = (method, params, body, user = USER) => {
    validateRequest(method, params, body);
    const handler = slidesHandlers[method];
    if (!handler) throw new Error(method);
    const reply = handler(state, { method, params, body, user, now: NOW });
    state = reply.state;
    return reply.body;
  };
  const { presentationId = '' } = call('slides.presentations.create', {}, { title }) as { presentationId?: string };
  const update = (requests: readonly unknown[]): unknown =>
    call('slides.presentations.batchUpdate', { presentationId }, { requests });
  return {
    get state() {
      return state;
    },
    set state(next) {
      state = next;
    },
    id: presentationId,
    call,
    batch: (...requests) => update(requests) as slides_v1.Schema$BatchUpdatePresentationResponse,
    get: () => call('slides.presentations.get', { presentationId }) as slides_v1.Schema$Presentation,
    refusal: (...requests) => {
      try {
        update(requests);
      } catch (error) {
        if (error instanceof ApiError) return { code: error.code, status: error.status, message: error.message };
        throw error;
      }
      throw new Error(`not refused: ${JSON.stringify(requests)}`);
    },
  };
}
