import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderPage } from '../../../src/public-site/frame/render-page.js';
import { enhancement, stylesheet } from '../../../src/public-site/look/assets.js';
import { samplePages } from '../samples.js';

/** A way to look at every page: language, size, and the width of the screen. */
export interface Look {
  readonly name: string;
  readonly locale: 'zh-CN' | 'en';
  readonly isElder: boolean;
  readonly width: number;
}

export interface ServedSamples {
  readonly origin: string;
  /** Path → HTML, such as `/zh/home`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly server: Server;
}

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

/** Serves every page in every look, under a policy as strict as the pages deserve. */
export async function serveSamples(looks: readonly Look[]): Promise<ServedSamples> {
  const pages = new Map<string, string>();
  for (const { name, locale, isElder } of looks) {
    const frame = {
      locale,
      isElder,
      path: '/',
      stylesheet: stylesheet.path,
      script: enhancement.path,
    };
    for (const [page, element] of Object.entries(samplePages(frame))) {
      pages.set(`/${name}/${page}`, renderPage(element));
    }
  }
  const assets = new Map([stylesheet, enhancement].map((asset) => [asset.path, asset]));
  const server = createServer((request, response) => {
    const asset = assets.get(request.url ?? '');
    const body = pages.get(request.url ?? '') ?? asset?.body;
    response.writeHead(body ? 200 : 404, {
      'content-type': asset?.contentType ?? 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, pages, server };
}
