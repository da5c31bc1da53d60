import { readFileSync } from 'node:fs';
import ipaddr from 'ipaddr.js';

/** Each parser throws a sentence that follows the setting's name and never repeats the value. */

export function text(value: string): string {
  return value;
}

export function oneOf<T extends string>(...allowed: T[]) {
  return (value: string): T => {
    if (!allowed.includes(value as T)) throw new Error(`must be one of ${allowed.join(', ')}`);
    return value as T;
  };
}

export function aBoolean(value: string): boolean {
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw new Error('must be true or false');
}

export function aPositiveNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error('must be a whole number above 0');
  return number;
}

/** Some of those named, each once, in the order in which they are given. */
export function someOf<T extends string>(...known: T[]) {
  return (value: string): T[] => {
    const given = value.split(',').map((it) => it.trim());
    const isKnown = (it: string): it is T => known.some((name) => name === it);
    if (!given.every(isKnown) || new Set(given).size < given.length)
      throw new Error(`must be some of ${known.join(', ')}, each once, by commas`);
    return given;
  };
}

export function aPort(value: string): number {
  const port = Number(value);
  if (!Number.isSafeInteger(port) || port < 0 || port > 65_535) throw new Error('must be a port');
  return port;
}

export function aUrl(...protocols: string[]) {
  return (value: string): string => {
    let protocol: string;
    try {
      protocol = new URL(value).protocol;
    } catch {
      throw new Error('must be a URL');
    }
    if (!protocols.includes(protocol)) throw new Error(`must begin with ${protocols.join(' or ')}`);
    return value;
  };
}

/** 32 bytes in base64, not all alike: a key of zeros is a key nobody made. */
export function aSecretKey(value: string): Buffer {
  const key = Buffer.from(value, 'base64');
  if (key.length !== 32) throw new Error('must be 32 bytes in base64');
  if (new Set(key).size < 12)
    throw new Error('is too weak: make it with `openssl rand -base64 32`');
  return key;
}

/** CIDR blocks by commas; none when empty. Link-local ones hold the keys of a cloud's machines. */
export function networksIn(value: string): [ipaddr.IPv4 | ipaddr.IPv6, number][] {
  return value
    .split(',')
    .filter((it) => it.trim())
    .map((it) => {
      if (!ipaddr.isValidCIDR(it.trim())) throw new Error('must be networks like 10.64.0.0/16');
      const network = ipaddr.parseCIDR(it.trim());
      if (network[0].range() === 'linkLocal') throw new Error('must not name a link-local network');
      return network;
    });
}

/** A file of certificates, read at once: what can't be read is found at the start. @returns its text, PEM */
export function certificatesIn(file: string): string {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch {
    throw new Error('names a file that can’t be read');
  }
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) throw new Error('holds no certificate in PEM');
  return pem;
}
