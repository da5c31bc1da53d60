import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { canonicalJson } from '../crypto/index.js';
import type { Tx } from '../database/index.js';
import { InvalidInput } from '../errors/domain-error.js';

/** A request that may be sent again: who, where, which key, and what it said. */
export interface RepeatableRequest {
  actor: string;
  route: string;
  key: string;
  bodyDigest: Buffer;
}

/** @returns undefined when the request brought no key */
export function repeatableRequest(
  actor: string,
  route: string,
  key: string | undefined,
  body: unknown,
): RepeatableRequest | undefined {
  if (!key) return undefined;
  if (key.length > 200)
    throw new InvalidInput('idempotency-key-too-long', 'Idempotency-Key has over 200 characters.');
  return {
    actor,
    route,
    key,
    bodyDigest: createHash('sha256').update(canonicalJson(body)).digest(),
  };
}

/** Does the work once per key: the key's row commits with the work, a second request waits for it and reads it. */
@Injectable()
export class Once {
  constructor(private readonly clock: Clock) {}

  /** @throws {InvalidInput} `idempotency-key-reused` (422) when the same key came with another body */
  async do<Answer>(
    tx: Tx,
    request: RepeatableRequest | undefined,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    if (!request) return work();
    const { actor, route, key, bodyDigest } = request;
    const [taken] = await tx.query(
      `INSERT INTO idempotency_key (actor, route, key, body_digest, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING key`,
      [actor, route, key, bodyDigest, this.clock.now()],
    );
    if (!taken) return this.earlierAnswer<Answer>(tx, request);
    const answer = await work();
    await tx.query(
      `UPDATE idempotency_key SET answer = $4 WHERE actor = $1 AND route = $2 AND key = $3`,
      [actor, route, key, JSON.stringify(answer)],
    );
    return answer;
  }

  private async earlierAnswer<Answer>(
    tx: Tx,
    { actor, route, key, bodyDigest }: RepeatableRequest,
  ): Promise<Answer> {
    const [earlier] = await tx.query<{ body_digest: Buffer; answer: Answer }>(
      'SELECT body_digest, answer FROM idempotency_key WHERE actor = $1 AND route = $2 AND key = $3',
      [actor, route, key],
    );
    if (!earlier || !earlier.body_digest.equals(bodyDigest)) {
      throw new InvalidInput(
        'idempotency-key-reused',
        'This Idempotency-Key was used for another request.',
        {
          whatToDo: 'Use a new key for a new request.',
        },
      );
    }
    return earlier.answer;
  }
}
