import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  text: string;
}

/** An HTTP server in place of a provider. */
export class HttpStandIn {
  /** the last word of a connection may also be to break it off: destroy the response's socket */
  then: (heard: Heard, response: ServerResponse) => unknown = (_, response) => response.end('{}');
  readonly heard: Heard[] = [];
  private server: Server | undefined;

  async start(port = 0): Promise<string> {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const heard = {
          method: request.method!,
          path: request.url!,
          headers: request.headers,
          text: Buffer.concat(parts).toString(),
        };
        this.heard.push(heard);
        void this.then(heard, response);
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }
}

export function answer(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
