import { Injectable } from '@nestjs/common';
import { openText, sealField, type FieldPlace } from '../platform/crypto/index.js';
import type { Database, Tx } from '../platform/database/index.js';
import { People } from './people.js';

export interface Sealed {
  personId: string;
  place: FieldPlace;
  bytes: Buffer | null;
}

/** Versions of sealed values are far below the first byte of any text. */
const firstOfText = 0x09;

/**
 * What a person said themselves, and what officers wrote of them, sealed with the person's key wherever it is kept: it goes
 * when they are erased.
 */
@Injectable()
export class SealedWords {
  constructor(private readonly people: People) {}

  /** @returns null for no words, and for somebody who was erased */
  async seal(
    tx: Tx,
    personId: string,
    place: FieldPlace,
    text: string | null | undefined,
  ): Promise<Buffer | null> {
    const [sealed] = await this.sealAll(tx, personId, [{ place, text }]);
    return sealed ?? null;
  }

  /** In their order. */
  sealAll(
    tx: Tx,
    personId: string,
    said: { place: FieldPlace; text: string | null | undefined }[],
  ): Promise<(Buffer | null)[]> {
    return this.sealOfMany(
      tx,
      said.map((it) => ({ ...it, personId })),
    );
  }

  /** Of many people, in their order, with one look at the keys. */
  async sealOfMany(
    tx: Tx,
    said: { personId: string; place: FieldPlace; text: string | null | undefined }[],
  ): Promise<(Buffer | null)[]> {
    if (!said.some(({ text }) => text)) return said.map(() => null);
    const keys = await this.people.keysOf(
      tx,
      said.map(({ personId }) => personId),
    );
    return said.map(({ personId, place, text }) => {
      const key = keys.get(personId);
      return key && text ? sealField(key, place, text) : null;
    });
  }

  /** In their order; null for none, and for what can't be opened any more. */
  async openAll(
    reader: Pick<Tx | Database, 'query'>,
    sealed: Sealed[],
  ): Promise<(string | null)[]> {
    const said = sealed.filter((it) => it.bytes);
    if (said.length === 0) return sealed.map(() => null);
    const keys = await this.people.keysOf(
      reader,
      said.map((it) => it.personId),
    );
    return sealed.map(({ personId, place, bytes }) => openWords(keys.get(personId), place, bytes));
  }
}

/** @returns null for none, and for what can't be opened any more */
export function openWords(
  key: Buffer | undefined,
  place: FieldPlace,
  bytes: Buffer | null,
): string | null {
  if (!bytes?.length) return null;
  // From before words were sealed.
  if (bytes[0]! >= firstOfText) return bytes.toString('utf8');
  return key ? openText(key, place, bytes) : null;
}
