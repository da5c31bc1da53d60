import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** few and short rounds, for CI and for trying a change */
  short: boolean;
  /** how much to do, where a bench counts instead of timing */
  size?: number;
  /** what is read, where a bench runs on data that is not ours to keep */
  file?: string;
  /** how many times as far apart neighbouring numbers are, where a bench makes numbers */
  spread?: number;
  /** folder of a database that is made there once and asked again by later runs, where a bench can */
  keep?: string;
  /** asked of a running system, where a bench can */
  http?: boolean;
  /** progress, a sentence each */
  say: (sentence: string) => void;
}

export function readArguments(given: string[]): {
  name: string;
  json?: string;
  options: BenchOptions;
} {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: {
      short: { type: 'boolean' },
      size: { type: 'string' },
      file: { type: 'string' },
      keep: { type: 'string' },
      spread: { type: 'string' },
      http: { type: 'boolean' },
      json: { type: 'string' },
    },
  });
  const size = values.size === undefined ? undefined : Number(values.size);
  if (size !== undefined && !(Number.isInteger(size) && size > 0)) {
    throw new Error('--size takes a whole number above 0.');
  }
  return {
    name: positionals[0] ?? '',
    json: values.json,
    options: {
      short: values.short ?? false,
      size,
      file: values.file,
      keep: values.keep,
      http: values.http,
      spread: values.spread === undefined ? undefined : Number(values.spread),
      say: (sentence) => void process.stderr.write(`${sentence}\n`),
    },
  };
}
