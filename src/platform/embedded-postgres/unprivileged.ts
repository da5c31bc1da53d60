import { spawnSync } from 'node:child_process';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/**
 * PostgreSQL refuses to run as root. In a namespace of one user root is seen as user 1000, so root's own files
 * stay readable and nothing on the host changes; `unshare` becomes the program itself, so the pid is the program's.
 */
export function unprivileged(file: string, args: readonly string[]): Command {
  if (process.getuid?.() !== 0) return { file, args };
  assertNamespacesAllowed();
  return { file: 'unshare', args: [...oneUserNamespace, file, ...args] };
}

const oneUserNamespace = ['--user', '--map-user=1000', '--map-group=1000'];
let namespacesAllowed = false;

function assertNamespacesAllowed(): void {
  if (namespacesAllowed) return;
  if (spawnSync('unshare', [...oneUserNamespace, 'true']).status !== 0) {
    throw new EmbeddedPostgresError(
      'The embedded PostgreSQL cannot run as root here, because user namespaces are not allowed: run as an ordinary user, or set DATABASE_URL.',
    );
  }
  namespacesAllowed = true;
}
