import { randomUUID } from 'node:crypto';
import { approvedClaim } from '../factories/claimed-vehicle.js';
import { eventWithOwners, handOverBody, ownId } from '../return-events/support.js';
import type { Answer, Client, TestApp } from '../support/app.js';

type Asked = [method: 'get' | 'post', path: string, ask: () => Promise<Answer>];

const ofEvent = '/api/v1/return-events/{id}';

/** An event at its desk, in this order: an owner with two vehicles comes and takes one home. */
export function askedAtDesk(house: () => TestApp): Asked[] {
  const owner = { name: '李小满', phone: '13903749001', idNumber: ownId };
  let desk: Client;
  let event: string;
  let appointmentId: string;
  let label: string;
  return [
    [
      'post',
      `${ofEvent}/check-ins`,
      async () => {
        desk = await house().as('desk');
        ({ label } = await approvedClaim(house(), { owner }));
        await approvedClaim(house(), { owner });
        event = `/api/v1/return-events/${await eventWithOwners(house())}`;
        const came = await desk.post(`${event}/check-ins`, { id: randomUUID(), label });
        appointmentId = came.body.id;
        return came;
      },
    ],
    ['get', `${ofEvent}/arrivals`, () => desk.get(`${event}/arrivals`)],
    ['get', '/api/v1/appointments/{id}', () => desk.get(`/api/v1/appointments/${appointmentId}`)],
    [
      'post',
      '/api/v1/hand-overs',
      () => desk.post('/api/v1/hand-overs', handOverBody({ appointmentId, label, owner })),
    ],
  ];
}
