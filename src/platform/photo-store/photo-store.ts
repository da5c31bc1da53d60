/**
 * Where photographs lie: addressed by their content, so that the same picture is kept once, and encrypted at rest. A
 * folder today, an object store tomorrow; never PostgreSQL.
 */
export abstract class PhotoStore {
  /** Keeps the bytes; doing so again changes nothing. @returns the SHA-256 of the content, hex */
  abstract put(bytes: Uint8Array): Promise<{ sha256: string }>;

  /** @throws {PhotoLost} when nothing is kept under this digest, or what is kept was changed */
  abstract get(sha256: string): Promise<Buffer>;
}

/** Evidence that should be there is not, or is not what it was. Nobody at a screen can do anything about it. */
export class PhotoLost extends Error {}
