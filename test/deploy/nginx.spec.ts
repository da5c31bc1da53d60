import { readFileSync } from 'node:fs';

const text = readFileSync('deploy/nginx.conf', 'utf8').replace(/^\s*#.*$/gm, '');

/** What stands in the `server` that listens on this port. */
function serverOn(port: number): string {
  const blocks = text.split(/^ {2}server \{$/m).slice(1);
  const found = blocks.find((it) => new RegExp(`listen ${port}\\b`).test(it));
  if (!found) throw new Error(`No server listens on ${port}.`);
  return found;
}

const http = text.slice(0, text.indexOf('  server {'));
const valueOf = (directive: string, within = http) =>
  new RegExp(`^\\s*${directive} ([^;]+);`, 'm').exec(within)?.[1];

it('TLS 1.2 and 1.3, with forward secrecy and authenticated ciphers alone', () => {
  expect(valueOf('ssl_protocols')).toBe('TLSv1.2 TLSv1.3');
  const ciphers = valueOf('ssl_ciphers')!.split(':');
  expect(ciphers.filter((it) => !/^ECDHE-(ECDSA|RSA)-.*(GCM|POLY1305)/.test(it))).toEqual([]);
  expect(valueOf('ssl_session_tickets')).toBe('off');
});

it('plain HTTP only says where TLS is', () => {
  const plain = serverOn(8080);
  expect(plain).toContain('return 301 https://$host$request_uri;');
  expect(plain).not.toContain('proxy_pass');
});

it('each surface has a server, a certificate and an upstream of its own', () => {
  expect(serverOn(8443)).toMatch(/listen 8443 ssl;[^]*public\.key[^]*http:\/\/public:3000/);
  expect(serverOn(9443)).toMatch(/listen 9443 ssl;[^]*staff\.key[^]*http:\/\/staff:3000/);
  expect(serverOn(8443)).not.toContain('staff');
});

it('what a client says about itself is replaced, not passed on', () => {
  const header = (name: string) => valueOf(`proxy_set_header ${name}`);
  expect(header('X-Forwarded-For')).toBe('$remote_addr');
  expect(header('X-Forwarded-Proto')).toBe('https');
  expect(header('X-Forwarded-Host')).toBe('""');
  expect(header('Forwarded')).toBe('""');
  // A `proxy_set_header` or `add_header` further in would drop all of those above.
  expect(text.slice(http.length)).not.toMatch(/proxy_set_header|add_header/);
});

it('HSTS stands on every answer once, the proxy’s own too', () => {
  expect(valueOf('proxy_hide_header')).toBe('Strict-Transport-Security');
  expect(http).toContain(
    'add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;',
  );
});

it('bodies, headers and time are bounded, and the public side by address too', () => {
  expect(valueOf('client_max_body_size', serverOn(8443))).toBe('20m');
  expect(valueOf('client_max_body_size', serverOn(9443))).toBe('160m');
  for (const limit of ['client_header_timeout', 'client_body_timeout', 'send_timeout']) {
    expect(valueOf(limit)).toMatch(/^\d+s$/);
  }
  expect(valueOf('limit_req_zone')).toMatch(/^\$binary_remote_addr .*rate=\d+r\/s$/);
  expect(serverOn(8443)).toMatch(/limit_req zone=public_requests[^]*limit_conn connections/);
  expect(valueOf('limit_req_status')).toBe('429');
});

it('says no version, logs no query and shows no metrics outside', () => {
  expect(valueOf('server_tokens')).toBe('off');
  expect(valueOf('log_format plain')).not.toMatch(/\$request\b|\$args|\$request_uri|\$http_/);
  expect(serverOn(8443)).toMatch(/location = \/metrics \{\s*return 404;/);
});
