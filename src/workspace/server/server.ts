/** Serves a workspace on 127.0.0.1 with Google's own paths, so that `googleapis` and any other client talk to it unchanged. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Workspace } from '../workspace';
import { findMethod } from './find-method';

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

async function answer(workspace: Workspace, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const query = [...url.searchParams].filter(
    ([name, value]) => !TRANSPORT.has(name) && !(name === 'alt' && value === 'json'),
  );
  const found = findMethod(request.method ?? 'GET', url.pathname, query);
  if (!found) {
    const message = `The local workspace does not do this: ${request.method ?? ''} ${url.pathname}`;
    return sendJson(response, 501, { error: { code: 501, message, status: 'UNIMPLEMENTED' } });
  }
  const text = await readText(request);
  let body: unknown;
  try {
    body = text.trim() === '' ? undefined : JSON.parse(text);
  } catch {
    const message = 'Invalid JSON payload received. Unexpected token.';
    return sendJson(response, 400, { error: { code: 400, message, status: 'INVALID_ARGUMENT' } });
  }
  const result = workspace.handle({ ...found, body });
  const media = result.body as { readonly $text?: string; readonly $contentType?: string } | undefined;
  if (result.status === 204 || result.body === undefined) response.writeHead(result.status).end();
  else if (typeof media?.$text === 'string') {
    response.writeHead(result.status, { 'content-type': media.$contentType ?? 'text/plain' }).end(media.$text);
  } else sendJson(response, result.status, result.body);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(body));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
