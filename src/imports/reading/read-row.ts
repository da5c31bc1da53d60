import { Injectable } from '@nestjs/common';
import type { SheetRow } from '../../platform/untrusted/index.js';
import { ImportKeys } from '../import-keys.js';
import type { ImportKind } from '../kinds/import-kind.js';
import { RowReader, type Fault } from '../kinds/row-reader.js';

/** A row as it is understood: what it says and what makes it the same as one sent before, or what is wrong with it. */
export type ReadRow =
  { row: unknown; key: string; digest: Buffer; faults: [] } | { faults: [Fault, ...Fault[]] };

@Injectable()
export class RowReading {
  constructor(private readonly keys: ImportKeys) {}

  of(kind: ImportKind<unknown>, row: SheetRow, columns: readonly (string | null)[]): ReadRow {
    const reader = new RowReader(row, columns);
    const said = kind.read(reader);
    const [first, ...others] = reader.faults;
    if (first) return { faults: [first, ...others] };
    const digest = this.keys.digestOf(kind.contentOf(said));
    return { row: said, key: keyOf(kind, said, digest), digest, faults: [] };
  }
}

/** See `ImportRow.key`. */
function keyOf(kind: ImportKind<unknown>, said: unknown, digest: Buffer): string {
  const reference = kind.referenceOf(said);
  if (reference !== undefined) return `=${reference}`;
  return (kind.namesOne(said) ? '#' : '+') + digest.toString('base64url');
}
