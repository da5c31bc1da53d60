import { Injectable } from '@nestjs/common';
import { Settings } from '../settings/index.js';
import { openField, sealField, type FieldPlace } from './field-cipher.js';

/** Wraps keys that are kept in the database. While it is being rotated, what the previous one wrapped opens too. */
@Injectable()
export class MasterKey {
  private readonly current: Buffer;
  private readonly previous: Buffer | undefined;

  constructor(settings: Settings) {
    this.current = settings.need('MASTER_KEY');
    this.previous = settings.get('MASTER_KEY_PREVIOUS');
  }

  wrap(place: FieldPlace, key: Uint8Array): Buffer {
    return sealField(this.current, place, key);
  }

  /** @throws {Error} when neither the current nor the previous master key wrapped it */
  unwrap(place: FieldPlace, wrapped: Uint8Array): Buffer {
    try {
      return openField(this.current, place, wrapped);
    } catch (error) {
      if (!this.previous) throw error;
      return openField(this.previous, place, wrapped);
    }
  }

  /** @returns the same key under the current master key; undefined when it lies there already */
  rewrap(place: FieldPlace, wrapped: Uint8Array): Buffer | undefined {
    try {
      openField(this.current, place, wrapped);
      return undefined;
    } catch {
      return this.wrap(place, this.unwrap(place, wrapped));
    }
  }

  /** For keys of a database that is older than `house_key`: the first master key they were derived from. */
  get oldest(): Buffer {
    return this.previous ?? this.current;
  }
}
