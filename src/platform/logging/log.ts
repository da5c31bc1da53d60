import pino, { type Logger } from 'pino';
import { currentRequestId } from './request-context.js';

/** The process's structured log; a class so that it can be injected. */
export abstract class Log {
  abstract info(facts: object, message: string): void;
  abstract warn(facts: object, message: string): void;
  abstract error(facts: object, message: string): void;
  abstract debug(facts: object, message: string): void;
}

/** Whatever ends up in a log line by mistake under one of these names is cut out. */
const personal = [
  'name',
  'phone',
  'secondPhone',
  'email',
  'address',
  'idNumber',
  'password',
  'owner',
  'recipient',
];

export function makeLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: personal.flatMap((it) => [it, `*.${it}`]), censor: '[cut]' },
    mixin: () => {
      const requestId = currentRequestId();
      return requestId ? { requestId } : {};
    },
  });
}
