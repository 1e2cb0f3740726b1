// Stands between clasp and the network on 127.0.0.1: a CONNECT proxy that answers for the API and lets nothing else out.

import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Certificate } from './certificate';
import { API_HOSTS, type ScriptApi } from './script-api';

/** A running proxy. */
export interface TlsProxy {
  /** For HTTPS_PROXY. */
  readonly url: string;
  /** The hosts that were asked for and refused. */
  readonly refused: readonly string[];
  close(): void;
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Starts the proxy on a free port; requests go to `current()`, so that each test has its own API.
 *
 * @example (await startProxy(selfSigned(API_HOSTS), () => api)).url // 'http://127.0.0.1:40123'
 */
export async function startProxy(certificate: Certificate, current: () => ScriptApi): Promise<TlsProxy> {
  const refused: string[] = [];
  const inner = createTlsServer(certificate, async (message, response) => {
    const { method = '', url = '', headers } = message;
    const { host = '', authorization = '' } = headers;
    const path = new URL(url, `https://${host}`).pathname;
    const { status, body } = current().answer({ method, host, path, authorization, body: await textOf(message) });
    response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8', Connection: 'close' });
    response.end(JSON.stringify(body));
  });
  const outer = createServer((message, response) => {
    refused.push(message.url ?? '');
    response.writeHead(403).end();
  });
  outer.on('connect', ({ url = '' }, socket) => {
    const isKnown = API_HOSTS.some((host) => url === `${host}:443`);
    if (!isKnown) refused.push(url);
    socket.write(isKnown ? 'HTTP/1.1 200 Connection established\r\n\r\n' : 'HTTP/1.1 403 Forbidden\r\n\r\n');
    if (isKnown) inner.emit('connection', socket);
    else socket.end();
  });
  await new Promise<void>((resolve) => outer.listen(0, '127.0.0.1', resolve));
  const address = outer.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    refused,
    close() {
      outer.close();
      outer.closeAllConnections();
    },
  };
}
