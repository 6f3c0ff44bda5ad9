/** Serves a workspace on 127.0.0.1 with Google's own paths, so that `googleapis` and any other client talk to it unchanged. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Media } from '../../google/media';
import type { Workspace, WorkspaceAnswer } from '../workspace';
import { findMethod } from './find-method';
import { readUpload } from './read-upload';

export interface LoopbackServer {
  /** Such as `http://127.0.0.1:40123/`: what `rootUrl` is to be. */
  readonly rootUrl: string;
  readonly close: () => Promise<void>;
}

/** Parameters that are about the sending, not the request. */
const TRANSPORT = new Set(['access_token', 'key', 'oauth_token', 'prettyPrint', 'quotaUser']);

/** @param port 0: any that is free. */
export function serveWorkspace(workspace: Workspace, port = 0): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    answer(workspace, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      sendJson(response, 500, { error: { code: 500, message, status: 'INTERNAL' } });
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        rootUrl: `http://127.0.0.1:${taken}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** Uploads have paths of their own, in front of the method's. */
const UPLOAD = /^\/upload(?=\/)/;

async function answer(workspace: Workspace, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const isUpload = UPLOAD.test(url.pathname) && url.searchParams.get('uploadType') === 'multipart';
  const query = [...url.searchParams].filter(
    ([name, value]) =>
      !TRANSPORT.has(name) && !(name === 'alt' && value === 'json') && !(isUpload && name === 'uploadType'),
  );
  const path = isUpload ? url.pathname.replace(UPLOAD, '') : url.pathname;
  const found = findMethod(request.method ?? 'GET', path, query);
  if (!found) {
    const message = `The local workspace does not do this: ${request.method ?? ''} ${url.pathname}`;
    return sendJson(response, 501, { error: { code: 501, message, status: 'UNIMPLEMENTED' } });
  }
  const sent = readSent(await readBytes(request), isUpload ? (request.headers['content-type'] ?? '') : null);
  if (!sent) {
    const message = 'Invalid JSON payload received. Unexpected token.';
    return sendJson(response, 400, { error: { code: 400, message, status: 'INVALID_ARGUMENT' } });
  }
  sendAnswer(response, workspace.handle({ ...found, ...sent }));
}

/** What a request's body says; null where it cannot be read. `uploadType`: the content type of an upload in parts. */
function readSent(bytes: Buffer, uploadType: string | null): { readonly body: unknown; readonly media?: Media } | null {
  try {
    if (uploadType !== null) return readUpload(bytes, uploadType) ?? null;
    const text = bytes.toString('utf8');
    return { body: text.trim() === '' ? undefined : JSON.parse(text) };
  } catch {
    return null;
  }
}

function sendAnswer(response: ServerResponse, { status, body }: WorkspaceAnswer): void {
  const file = body as
    { readonly $text?: string; readonly $base64?: string; readonly $contentType?: string } | undefined;
  const bytes = typeof file?.$base64 === 'string' ? Buffer.from(file.$base64, 'base64') : file?.$text;
  if (status === 204 || body === undefined) response.writeHead(status).end();
  else if (bytes !== undefined)
    response.writeHead(status, { 'content-type': file?.$contentType ?? 'text/plain' }).end(bytes);
  else sendJson(response, status, body);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(body));
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
