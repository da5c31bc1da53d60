import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { defineHouseKey, HouseKeys, openText, sealField } from '../platform/crypto/index.js';
import type { SheetRow } from '../platform/untrusted/index.js';
import type { Import } from './import.entity.js';

/** A third each: for files, for rows, for digests. */
const importKey = defineHouseKey({ purpose: 'imports', bytes: 96 });

/** What seals lists while they are kept, and what tells the same row from another without keeping what it says. */
@Injectable()
export class ImportKeys {
  constructor(private readonly keys: HouseKeys) {}

  get ofFiles(): Buffer {
    return this.keys.of(importKey).subarray(0, 32);
  }

  sealRows(importId: string, chunk: number, rows: SheetRow[]): Buffer {
    return sealField(this.ofRows, placeOf(importId, String(chunk)), JSON.stringify(rows));
  }

  openRows(importId: string, chunk: number, sealed: Buffer): SheetRow[] {
    return JSON.parse(
      openText(this.ofRows, placeOf(importId, String(chunk)), sealed),
    ) as SheetRow[];
  }

  sealCorrection(importId: string, correctionId: string, said: unknown): Buffer {
    return sealField(this.ofRows, placeOf(importId, correctionId), JSON.stringify(said));
  }

  sealBefore(importId: string, line: number, before: unknown): Buffer {
    return sealField(this.ofRows, placeOf(importId, `before ${line}`), JSON.stringify(before));
  }

  openBefore(importId: string, line: number, sealed: Buffer): unknown {
    return JSON.parse(openText(this.ofRows, placeOf(importId, `before ${line}`), sealed));
  }

  sealPage(exportId: string, number: number, rows: string[][]): Buffer {
    return sealField(this.ofRows, placeOf(exportId, `page ${number}`), JSON.stringify(rows));
  }

  openPage(exportId: string, number: number, sealed: Buffer): string[][] {
    return JSON.parse(
      openText(this.ofRows, placeOf(exportId, `page ${number}`), sealed),
    ) as string[][];
  }

  sealTitles(importId: string, titles: string[]): Buffer {
    return sealField(this.ofRows, placeOf(importId, 'header'), JSON.stringify(titles));
  }

  /** None once they are forgotten. */
  openTitles({ id, header }: Pick<Import, 'id' | 'header'>): string[] {
    if (!header) return [];
    return JSON.parse(openText(this.ofRows, placeOf(id, 'header'), header)) as string[];
  }

  /** Names and phones can't be guessed from it without the key. */
  digestOf(content: unknown): Buffer {
    const key = this.keys.of(importKey).subarray(64);
    return createHmac('sha256', key).update(JSON.stringify(content)).digest();
  }

  private get ofRows(): Buffer {
    return this.keys.of(importKey).subarray(32, 64);
  }
}

function placeOf(importId: string, part: string) {
  return { table: 'import', column: part, id: importId };
}
