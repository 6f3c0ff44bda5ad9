/** A presentation on the local workspace's own engine, for tests that write slides and look at what came of it. */
import { sv } from '../../../src/messages/sv';
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { createWorkspace } from '../../../src/workspace/workspace';
import { templateRequests } from '../../../src/requests/slides/template/template';

export interface APresentation {
  get(): slides_v1.Schema$Presentation;
  batch(requests: readonly slides_v1.Schema$Request[]): void;
}

const USER = 'samordnare@demostad.example';

export function aPresentation(): APresentation {
  const workspace = createWorkspace({ now: () => 0, user: USER });
  const ask = (method: string, params: Readonly<Record<string, unknown>>, body?: unknown): unknown => {
    const answer = workspace.handle({ method, params, body });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  };
  const { id } = ask(
    'drive.files.create',
    {},
    { name: 'Mall', mimeType: 'application/vnd.google-apps.presentation' },
  ) as { id: string };
  return {
    get: () => ask('slides.presentations.get', { presentationId: id }) as slides_v1.Schema$Presentation,
    batch: (requests) =>
      void (requests.length > 0 && ask('slides.presentations.batchUpdate', { presentationId: id }, { requests })),
  };
}

/** As a fresh copy of the template is. */
export function aTemplate(): APresentation {
  const presentation = aPresentation();
  presentation.batch(templateRequests(presentation.get(), true, sv));
  return presentation;
}
