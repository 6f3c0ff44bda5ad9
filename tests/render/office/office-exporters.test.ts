import { unzipSync } from 'fflate';
import { wordsIn } from '../../../src/messages';
import { officeExporters } from '../../../src/render/office/office-exporters';
import { createWorkspace, type WorkspaceAnswer } from '../../../src/workspace/workspace';

const GOOGLES = 'application/vnd.google-apps.';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

function exported(mimeType: string, to: string, exporters = officeExporters(wordsIn('sv'))): WorkspaceAnswer {
  const workspace = createWorkspace({ now: () => 0, user: 'anna@demostad.example', exporters });
  const made = workspace.handle({ method: 'drive.files.create', body: { name: 'Prov', mimeType } });
  const { id: fileId } = made.body as { readonly id: string };
  return workspace.handle({ method: 'drive.files.export', params: { fileId, mimeType: to, alt: 'media' } });
}

describe('files.export', () => {
  it.each([
    ['document', 'wordprocessingml.document', 'word/document.xml'],
    ['presentation', 'presentationml.presentation', 'ppt/presentation.xml'],
  ])('answers a %s as the file that is written of it', (kind, type, part) => {
    const { status, body } = exported(GOOGLES + kind, OFFICE + type);
    const { $base64, $contentType } = body as { readonly $base64: string; readonly $contentType: string };
    expect([status, $contentType]).toEqual([200, OFFICE + type]);
    expect(Object.keys(unzipSync(Buffer.from($base64, 'base64')))).toContain(part);
  });

  it('answers 501 for what nobody has given it the means for', () => {
    expect(exported(`${GOOGLES}document`, 'application/pdf').status).toBe(501);
    expect(exported(`${GOOGLES}document`, `${OFFICE}wordprocessingml.document`, {}).status).toBe(501);
  });

  it('refuses more than 10 MB', () => {
    const large = { [`${GOOGLES}document`]: { 'application/pdf': () => new Uint8Array(10 * 1024 * 1024 + 1) } };
    expect(exported(`${GOOGLES}document`, 'application/pdf', large)).toMatchObject({
      status: 403,
      body: { error: { errors: [{ reason: 'exportSizeLimitExceeded' }] } },
    });
  });
});
