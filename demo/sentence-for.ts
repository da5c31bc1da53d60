import { EmbeddedPostgresError } from '../src/platform/embedded-postgres/index.js';
import { UnusableSettings } from '../src/platform/settings/index.js';
import { NotADemoDatabase } from './replay/prepare-database.js';

/** What somebody can do something about is one sentence; anything else keeps its stack. */
export function sentenceFor(error: unknown): unknown {
  const isOurs = [UnusableSettings, EmbeddedPostgresError, NotADemoDatabase].some(
    (it) => error instanceof it,
  );
  if (isOurs) return (error as Error).message;
  const { code, port } = error as { code?: string; port?: number };
  return code === 'EADDRINUSE'
    ? `Port ${port} is taken by another program: stop it, or set PORT to another.`
    : error;
}
