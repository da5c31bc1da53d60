import type { SignedHeadFault } from './signed-heads/verify-signed-heads.js';
import { verifySignedHeads } from './signed-heads/verify-signed-heads.js';
import { printedHeadFault } from './signed-heads/printed-head.js';
import { verifyChains, type ChainFault, type SqlReader } from './verify-chains.js';

export interface Evidence {
  /** of the signer; without it a trail with signed heads can't be said to hold */
  publicKey?: string;
  /** folders with exported heads */
  folders?: string[];
  /** as printed on documents */
  printed?: string[];
}

export interface AuditReport {
  chains: number;
  entries: number;
  signedHeads: number;
  /** the first bad row, in words */
  firstFault?: string;
}

/** Walks the signed heads, then every chain against them, then what was printed on paper. Stops at the first bad row. */
export async function verifyAudit(reader: SqlReader, evidence: Evidence): Promise<AuditReport> {
  const nothing = { chains: 0, entries: 0, signedHeads: 0 };
  if (!evidence.publicKey) {
    const [signed] = await reader.query('SELECT 1 FROM audit_signed_head LIMIT 1');
    if (signed) return { ...nothing, firstFault: 'AUDIT_SIGN_PUBLIC_KEY is needed to check them' };
  }
  const heads = evidence.publicKey
    ? await verifySignedHeads(reader, evidence.publicKey, evidence.folders ?? [])
    : { signedHeads: 0, testimonies: new Map<string, never[]>() };
  const { signedHeads } = heads;
  if ('firstFault' in heads && heads.firstFault) {
    return { ...nothing, signedHeads, firstFault: headInWords(heads.firstFault) };
  }
  const { firstFault, ...counts } = await verifyChains(reader, heads.testimonies);
  const report = { ...counts, signedHeads };
  if (firstFault) return { ...report, firstFault: entryInWords(firstFault) };
  for (const text of evidence.printed ?? []) {
    const fault = await printedHeadFault(reader, text, evidence.publicKey);
    if (fault) return { ...report, firstFault: `printed head ${text}: ${fault}` };
  }
  return report;
}

function headInWords({ number, fault }: SignedHeadFault): string {
  return `signed head ${number}: ${fault}`;
}

function entryInWords({ unitId, seq, fault }: ChainFault): string {
  return `unit ${unitId}, entry ${seq}: ${fault}`;
}
