import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxRecord } from './outbox-record.js';

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

interface SealedRow {
  id: string;
  /** whose key opens it, without saying who that is */
  owner: string;
  sealed: Sealed;
}

/** What is being typed, by the place it is typed in. */
export interface Draft {
  place: string;
  said: object;
}

interface FieldStores extends DBSchema {
  records: { key: string; value: SealedRow };
  pictures: { key: string; value: SealedRow };
  drafts: { key: string; value: SealedRow };
}

const open = () =>
  openDB<FieldStores>('wanbi-field', 1, {
    upgrade(database) {
      database.createObjectStore('records', { keyPath: 'id' });
      database.createObjectStore('pictures', { keyPath: 'id' });
      database.createObjectStore('drafts', { keyPath: 'id' });
    },
  });

/**
 * What this browser keeps until it is sent, each row sealed with the key that the server gives to whoever is signed in.
 * The key lives in memory alone: without a session the rows can't be read, by nobody.
 */
export class SealedStore {
  private constructor(
    private readonly database: IDBPDatabase<FieldStores>,
    private readonly key: CryptoKey,
    private readonly owner: string,
  ) {}

  /** @param secret 256 bits, base64 */
  static async open(secret: string): Promise<SealedStore> {
    const bytes = Uint8Array.from(atob(secret), (it) => it.charCodeAt(0));
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const owner = Array.from(digest.slice(0, 8), (it) => it.toString(16).padStart(2, '0')).join('');
    return new SealedStore(await open(), key, owner);
  }

  /** Own records, in the order they were made, and how many of other people wait here for their next session. */
  async records(): Promise<{ own: OutboxRecord[]; others: number }> {
    const rows = await this.database.getAll('records');
    const own = rows.filter(({ owner }) => owner === this.owner);
    const opened = await Promise.all(own.map((row) => this.read<OutboxRecord>(row)));
    return { own: opened, others: rows.length - own.length };
  }

  /** All of it or nothing, written through to the disk before it resolves. */
  async keep(records: OutboxRecord[], draft?: Draft): Promise<void> {
    const rows = await Promise.all(records.map((it) => this.seal(it.id, encode(it))));
    const sealedDraft = draft && (await this.sealDraft(draft));
    const tx = this.database.transaction(['records', 'drafts'], 'readwrite', {
      durability: 'strict',
    });
    for (const row of rows) await tx.objectStore('records').put(row);
    if (sealedDraft) await tx.objectStore('drafts').put(sealedDraft);
    await tx.done;
  }

  /** A picture lies here from when it was taken; its record, later, has the same id. */
  async keepPicture(id: string, picture: Blob): Promise<void> {
    await this.database.put('pictures', await this.seal(id, await picture.arrayBuffer()));
  }

  async drop(id: string): Promise<void> {
    const tx = this.database.transaction(['records', 'pictures'], 'readwrite');
    await tx.objectStore('records').delete(id);
    await tx.objectStore('pictures').delete(id);
    await tx.done;
  }

  async picture(id: string): Promise<Blob | undefined> {
    const row = await this.database.get('pictures', id);
    return row && new Blob([await this.unseal(row)], { type: 'image/jpeg' });
  }

  /** What is being typed. */
  async keepDraft(draft: Draft): Promise<void> {
    await this.database.put('drafts', await this.sealDraft(draft));
  }

  async draft<Said>(place: string): Promise<Said | undefined> {
    const row = await this.database.get('drafts', `${this.owner}/${place}`);
    return row && this.read<Said>(row);
  }

  async dropDraft(place: string): Promise<void> {
    await this.database.delete('drafts', `${this.owner}/${place}`);
  }

  close(): void {
    this.database.close();
  }

  private async sealDraft({ place, said }: Draft): Promise<SealedRow> {
    return this.seal(`${this.owner}/${place}`, encode(said));
  }

  private async seal(id: string, bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<SealedRow> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(this.cipher(iv, id), this.key, bytes);
    return { id, owner: this.owner, sealed: { iv, bytes: sealed } };
  }

  private async unseal({ id, sealed }: SealedRow): Promise<ArrayBuffer> {
    return crypto.subtle.decrypt(this.cipher(sealed.iv, id), this.key, sealed.bytes);
  }

  private async read<Value>(row: SealedRow): Promise<Value> {
    return JSON.parse(new TextDecoder().decode(await this.unseal(row))) as Value;
  }

  /** Bound to its id: a row in another's place does not open. */
  private cipher(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
  }
}

const encode = (value: object) => new TextEncoder().encode(JSON.stringify(value));
