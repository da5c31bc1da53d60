import { approvedClaim } from '../factories/claimed-vehicle.js';
import type { Client, TestApp } from '../support/app.js';
import { contactOf, pass, providerSaying, refused } from './support.js';

export const print = { purpose: 'contact-person', note: '打印寄给失主的信' };

/** An owner of whom there is nothing but an address: a letter is due. */
export async function letterDue(test: TestApp, owner: object = {}) {
  providerSaying(test, { '13837400301': refused });
  const claimed = await approvedClaim(test, {
    owner: { phone: '0374-2626119', address: '许昌市魏都区七一路1号院2号楼', ...owner },
  });
  // No mobile, no mail: somebody has to call, and nobody answers.
  await pass(test);
  const { id } = await contactOf(test, claimed.vehicleId);
  return { ...claimed, contactId: id };
}

export async function nobodyAnswers(test: TestApp, client: Client, contactId: string) {
  for (let call = 0; call < 3; call += 1) {
    test.clock.set(`2022-08-1${2 + call}T02:00:00Z`);
    await client.post(`/api/v1/call-list/${contactId}/take`);
    await client.post(`/api/v1/call-list/${contactId}/outcome`, { outcome: 'no-answer' });
  }
}
