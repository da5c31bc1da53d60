import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Shown {
  readonly status: number;
  readonly path: string;
  readonly html: string;
  readonly heading: string;
}

export interface Browser {
  open(path: string): Promise<Shown>;
  /** Posts a form as a browser without JavaScript does and follows the redirect. */
  send(path: string, form?: Record<string, string>): Promise<Shown>;
  /** Posts one photo in a form with files. */
  sendPhoto(path: string, field: string, photo: Buffer): Promise<Shown>;
  readonly cookies: ReadonlyMap<string, string>;
}

const origin = 'http://localhost';

/** A phone without JavaScript: cookies, forms, redirects, and an Origin that is this site's. */
export function openBrowser(app: NestFastifyApplication): Browser {
  const cookies = new Map<string, string>();
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    payload?: string | Buffer,
    contentType?: string,
  ): Promise<Shown> => {
    const response = await app.inject({
      method,
      url,
      payload,
      headers: {
        host: 'localhost',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST' && { origin }),
        ...(contentType && { 'content-type': contentType }),
      },
    });
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const { location } = response.headers;
    if (response.statusCode === 303) return ask('GET', String(location));
    const html = response.body;
    const heading = /<h1[^>]*>(?:<svg.*?<\/svg>)?([^<]*)<\/h1>/.exec(html)?.[1] ?? '';
    return { status: response.statusCode, path: url, html, heading };
  };
  return {
    cookies,
    open: (path) => ask('GET', path),
    send: (path, form = {}) =>
      ask('POST', path, new URLSearchParams(form).toString(), 'application/x-www-form-urlencoded'),
    sendPhoto: (path, field, photo) => {
      const boundary = 'a-boundary-of-the-test';
      const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
      const body = Buffer.concat([
        Buffer.from(head),
        photo,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]);
      return ask('POST', path, body, `multipart/form-data; boundary=${boundary}`);
    },
  };
}
