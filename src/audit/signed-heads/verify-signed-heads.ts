import { signatureHolds } from '../../platform/crypto/index.js';
import type { SqlReader } from '../verify-chains.js';
import { exportedHeadsIn, signedHeadsOf } from './export-signed-heads.js';
import { digestOf, readDocument, type HeadsDocument, type SignedHead } from './signed-head.js';

export interface SignedHeadFault {
  /** of the signed head */
  number: number;
  /** what is wrong, in a sentence */
  fault: string;
}

/** What a signed head says of one chain. */
export interface Testimony {
  seq: number;
  /** hex */
  hash: string;
  number: number;
  day: string;
}

export interface SignedHeadsReport {
  signedHeads: number;
  /** by unit, in the order of `seq` */
  testimonies: Map<string, Testimony[]>;
  firstFault?: SignedHeadFault;
}

/**
 * Checks every signed head of the table and of the exported files, and that none is missing among them.
 *
 * @param publicKey of the signer, base64 of DER (SPKI)
 * @param folders with exported heads: the worker's, and copies that have left the machine
 */
export async function verifySignedHeads(
  reader: SqlReader,
  publicKey: string,
  folders: string[],
): Promise<SignedHeadsReport> {
  const exported = new Map<number, SignedHead[]>();
  for (const head of (await Promise.all(folders.map(exportedHeadsIn))).flat()) {
    exported.set(head.number, [...(exported.get(head.number) ?? []), head]);
  }
  const testimonies = new Map<string, Testimony[]>();
  let previous: string | null = null;
  let number = 0;
  const answer = (fault?: string): SignedHeadsReport => ({
    signedHeads: number,
    testimonies,
    ...(fault && { firstFault: { number, fault } }),
  });
  for await (const head of signedHeadsOf(reader)) {
    number += 1;
    if (head.number !== number) return answer(removed(exported.has(number)));
    const said = readDocument(head.document);
    const fault =
      signatureFault(head, publicKey) ??
      (exported.get(number) ?? []).map((it) => fileFault(head, it, publicKey)).find(Boolean) ??
      orderFault(head, said, previous);
    if (fault) return answer(fault);
    for (const { unitId, seq, hash } of said!.heads) {
      const known = testimonies.get(unitId) ?? [];
      known.push({ seq, hash, number, day: head.day });
      testimonies.set(unitId, known);
    }
    previous = digestOf(head.document);
  }
  const later = [...exported.keys()].filter((it) => it > number).toSorted((a, b) => a - b);
  if (later.length === 0) return answer();
  number += 1;
  return answer(removed(later[0] === number));
}

function removed(isExported: boolean): string {
  return isExported
    ? 'it was removed from the table; an exported file still has it'
    : 'it is missing from the table and from the exported files';
}

function signatureFault({ document, signature }: SignedHead, publicKey: string) {
  return signatureHolds(publicKey, Buffer.from(document), signature)
    ? undefined
    : 'its signature does not hold: it was changed, or signed with another key';
}

function fileFault(row: SignedHead, file: SignedHead, publicKey: string): string | undefined {
  if (row.document === file.document) return undefined;
  return signatureFault(file, publicKey)
    ? 'its exported file was changed'
    : 'the table and an exported file say different things, both signed';
}

function orderFault(head: SignedHead, said: HeadsDocument | undefined, previous: string | null) {
  if (said?.number !== head.number || said.day !== head.day) return 'it is not what its row says';
  if (said.previous !== previous) return 'it does not follow the one before it';
  return undefined;
}
