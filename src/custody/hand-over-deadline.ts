/** Rule 4: what was seized is in custody within this long. */
export const handToCustodyHours = 24;

const hourMs = 3_600_000;

export function custodyDueAt(recoveredAt: Date): Date {
  return new Date(recoveredAt.getTime() + handToCustodyHours * hourMs);
}

/** Rule 4: a later one is accepted, and appears on the supervision list. */
export function isLateForCustody(recoveredAt: Date, receivedAt: Date): boolean {
  return receivedAt > custodyDueAt(recoveredAt);
}
