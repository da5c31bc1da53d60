import { isCitizenId, normaliseCitizenId, type PersonDetails } from '../../people/index.js';
import type { RecipientKind } from './hand-over.entity.js';
import { MandateMissing, MinorNeedsGuardian, RecipientIsNotOwner } from './hand-over.errors.js';

/** Who stands at the desk, as their ID says. */
export interface Recipient {
  kind: RecipientKind;
  name: string;
  idNumber: string;
  phone?: string;
  /** rule 11: an agent shows the owner's ID as well */
  ownerIdNumber?: string;
  mandateNote?: string;
}

const comingOfAge = 18;

/**
 * Whether this person may receive for this owner, on papers alone.
 *
 * @param today a day in Asia/Shanghai
 * @throws {RecipientIsNotOwner | MandateMissing} rule 11
 * @throws {MinorNeedsGuardian | MandateMissing} rule 13
 */
export function assertEntitled(recipient: Recipient, owner: PersonDetails, today: string): void {
  if (recipient.kind === 'owner') {
    assertSamePerson(owner, recipient.name, recipient.idNumber, 'recipient.idNumber');
    if (isMinor(recipient.idNumber, today)) throw new MinorNeedsGuardian();
    return;
  }
  if (!recipient.mandateNote?.trim()) throw paperMissing(recipient.kind);
  if (recipient.kind !== 'agent') return;
  if (!recipient.ownerIdNumber) {
    throw new MandateMissing(11, 'recipient.ownerIdNumber', 'Ask for the owner’s ID as well.');
  }
  assertSamePerson(owner, owner.name, recipient.ownerIdNumber, 'recipient.ownerIdNumber');
}

/** An owner whose ID number the report doesn't have yet is known by the name on the ID. */
function assertSamePerson(owner: PersonDetails, name: string, idNumber: string, field: string) {
  if (spelt(name) !== spelt(owner.name)) throw new RecipientIsNotOwner('recipient.name');
  const known = owner.idNumber && normaliseCitizenId(owner.idNumber);
  if (known && known !== normaliseCitizenId(idNumber)) throw new RecipientIsNotOwner(field);
}

function spelt(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s·•・]/g, '')
    .toUpperCase();
}

function paperMissing(kind: RecipientKind): MandateMissing {
  const papers: Record<RecipientKind, string> = {
    owner: 'Ask for the ID.',
    agent: 'Ask for the owner’s written mandate (委托书).',
    guardian: 'Ask for the proof of guardianship.',
    organisation: 'Ask for the unit letter (介绍信).',
    heir: 'Ask for the proof of inheritance.',
  };
  return new MandateMissing(kind === 'agent' ? 11 : 13, 'recipient.mandateNote', papers[kind]);
}

/** Below 18 by the birth date in a citizen ID; other papers don't tell. */
export function isMinor(idNumber: string, today: string): boolean {
  if (!isCitizenId(idNumber)) return false;
  const birth = normaliseCitizenId(idNumber).slice(6, 14);
  const cameOfAge = String(Number(birth) + comingOfAge * 10_000);
  return today.replaceAll('-', '') < cameOfAge;
}
