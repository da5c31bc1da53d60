import { SweepContacts } from '../../src/contact/index.js';
import { SweepNotices } from '../../src/notifications/index.js';
import type { Outcome } from '../../src/notifications/channels/channel.js';
import type { TestApp } from '../support/app.js';
import { FakeChannel } from '../notifications/fake-channel.js';

export interface ContactRow {
  id: string;
  status: string;
  step: string;
  due_at: Date | null;
  unanswered: number;
}

export async function contactOf(test: TestApp, vehicleId: string): Promise<ContactRow> {
  const [row] = await test.database.query<ContactRow>(
    'SELECT * FROM contact WHERE vehicle_id = $1',
    [vehicleId],
  );
  return row!;
}

/** `phone: not-reached`, in order. */
export async function attemptsOf(test: TestApp, vehicleId: string): Promise<string[]> {
  const rows = await test.database.query<{ step: string; outcome: string }>(
    `SELECT step, outcome FROM contact_attempt WHERE contact_id = (SELECT id FROM contact WHERE vehicle_id = $1)
     ORDER BY id`,
    [vehicleId],
  );
  return rows.map(({ step, outcome }) => `${step}: ${outcome}`);
}

/** Notices are sent, and contacts looked at a little later. */
export async function pass(test: TestApp, minutes = 15): Promise<void> {
  await test.get(SweepNotices).execute();
  test.clock.advance(minutes * 60_000);
  await test.get(SweepContacts).execute();
}

/** A provider that answers by number or address; what it isn't told about is delivered. */
export function providerSaying(test: TestApp, answers: Record<string, Outcome>): FakeChannel {
  const fake = FakeChannel.in(test);
  fake.then = async ({ to }) => answers[to] ?? { kind: 'delivered' };
  return fake;
}

export const refused: Outcome = { kind: 'permanent', reason: 'smtp 550' };
