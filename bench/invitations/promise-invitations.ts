import { AssignOwners, InviteOwners, PlanReturnEvent } from '../../src/return-events/index.js';
import { Clock } from '../../src/platform/clock.js';
import { addDays, xuchangDay } from '../../src/platform/xuchang-time.js';
import { approvedClaims } from './approved-claims.js';
import type { House } from './house.js';

export interface Promised {
  assignMs: number;
  inviteMs: number;
  /** of this process alone */
  inviteCpuMs: number;
}

const desks = 200;

/** An event of its own for so many owners: given their times, then invited, each in one transaction. */
export async function promiseInvitations({ use, squad }: House, owners: number): Promise<Promised> {
  await approvedClaims(use, squad.unitId!, squad.id!, owners);
  const { id } = await use(PlanReturnEvent).execute(squad, {
    name: '集中退赃大会',
    venue: '市公安局大院',
    day: addDays(xuchangDay(use(Clock).now()), 14),
    from: '08:00',
    until: '18:00',
    minutesEach: 5,
    desks,
  });
  const from = performance.now();
  const { assigned } = await use(AssignOwners).execute(squad, id);
  const between = performance.now();
  const cpu = process.cpuUsage();
  const { owners: invited } = await use(InviteOwners).execute(squad, id);
  const { user, system } = process.cpuUsage(cpu);
  const done = performance.now();
  if (assigned !== owners || invited !== owners) throw new Error('Somebody was not invited.');
  return {
    assignMs: between - from,
    inviteMs: done - between,
    inviteCpuMs: (user + system) / 1_000,
  };
}
