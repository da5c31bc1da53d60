import type { ClientBase } from 'pg';

/**
 * For `onConnect` of a pool. A connection that PostgreSQL ends just when it is handed over has no listener for a moment:
 * its 'error' would end the process. Whoever asks it is told all the same.
 */
export function outliveItsEnd(client: ClientBase): void {
  client.on('error', () => undefined);
}
