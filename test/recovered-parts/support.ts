import { createHash } from 'node:crypto';
import { claimedFind, claimedVehicle } from '../factories/claimed-vehicle.js';
import type { PersonDetails } from '../../src/people/index.js';
import { ownId } from '../return-events/support.js';
import type { TestApp } from '../support/app.js';

let serial = 0;

/** Sixteen characters that no other code resembles. */
export const aCode = (of: string) =>
  createHash('sha256').update(of).digest('hex').slice(0, 16).toUpperCase();

/** A report of a vehicle with two batteries; what has been found of it waits to be collected. */
export async function bothFound(test: TestApp, owner: Partial<PersonDetails> = {}) {
  test.clock.set('2022-08-11T01:00:00Z');
  serial += 1;
  const frame = { kind: 'frame' as const, value: `175722${String(510_000_000 + serial)}` };
  const own = { kind: 'battery' as const, value: aCode(`own ${serial}`) };
  const taken = { kind: 'battery' as const, value: aCode(`taken ${serial}`) };
  const vehicle = await claimedVehicle(test, {
    owner: { idNumber: ownId, ...owner },
    report: { identifiers: [frame, own, taken] },
    vehicle: { identifiers: [frame, own] },
  });
  const part = await claimedFind(test, { vehicle: { part: 'battery', identifiers: [taken] } });
  return { vehicle, part: { ...vehicle, ...part }, own, taken };
}

export type Found = Awaited<ReturnType<typeof bothFound>>['part'];
