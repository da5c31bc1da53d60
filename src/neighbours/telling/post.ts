import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressIn, isAllowedAddress, type Network } from './allowed-address.js';

const timeoutMs = 10_000;
/** Of an answer nobody reads more. */
const mostBytes = 64 * 1024;

export interface PostAnswer {
  /** absent where there was no answer */
  status?: number;
  retryAfterSeconds?: number;
  /** `http 204`, `timeout`, `unreachable`, `address-not-allowed` */
  outcome: string;
}

class AddressNotAllowed extends Error {
  readonly code = 'EADDRESSNOTALLOWED';
}

/**
 * Posts JSON, follows no redirect, and judges the very address that the connection is made to, so that a name can't lead
 * to another one after it was looked at.
 */
export async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  networks: readonly Network[],
): Promise<PostAnswer> {
  const to = new URL(url);
  // Addresses are not looked up, so nobody would judge them below.
  const address = addressIn(to);
  if (address && !isAllowedAddress(address, networks)) return { outcome: 'address-not-allowed' };
  try {
    return await send(to, body, headers, lookupWithin(networks));
  } catch (error) {
    return { outcome: outcomeOf(error as NodeJS.ErrnoException) };
  }
}

function send(to: URL, body: string, headers: Record<string, string>, lookup: LookupFunction) {
  return new Promise<PostAnswer>((done, failed) => {
    const { request } = to.protocol === 'http:' ? http : https;
    const options = {
      method: 'POST',
      lookup,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...headers,
      },
    };
    const sent = request(to, options, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > mostBytes) response.destroy();
      });
      response.on('close', () => {
        const status = response.statusCode!;
        const seconds = Number(response.headers['retry-after']);
        done({
          status,
          outcome: `http ${status}`,
          ...(seconds > 0 && { retryAfterSeconds: seconds }),
        });
      });
      response.on('error', () => undefined);
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

/** Resolves as usual and keeps back what may not be connected to. */
function lookupWithin(networks: readonly Network[]): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const allowed = found.filter(({ address }) => isAllowedAddress(address, networks));
      const [first] = allowed;
      if (!first) return callback(new AddressNotAllowed(), '', 0);
      return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}

function outcomeOf({ name, code }: NodeJS.ErrnoException): string {
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  if (code === 'EADDRESSNOTALLOWED') return 'address-not-allowed';
  return 'unreachable';
}
