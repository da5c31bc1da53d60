import { approvedClaims } from '../../bench/invitations/approved-claims.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { promisedNotice, putInDoubt } from '../factories/notice.js';
import { eventually } from '../support/eventually.js';
import { eventBody } from '../return-events/support.js';
import type { Answer, Client, TestApp } from '../support/app.js';

type Asked = [method: 'get' | 'post' | 'patch', path: string, ask: () => Promise<Answer>];

const events = '/api/v1/return-events';
const ofEvent = `${events}/{id}`;
const batches = '/api/v1/notice-batches';
const visit = {
  from: '2022-09-08T01:00:00Z',
  until: '2022-09-08T01:30:00Z',
  place: '魏都分局大院',
};

/** An event from its planning to its end, in this order, and what its owners are told. */
export function askedOfEvents(house: () => [test: TestApp, squad: Client]): Asked[] {
  let event: string;
  const at = (path: string) => `${events}/${event}${path}`;
  const ask = (method: 'get' | 'post', path: string, body?: object) => () => {
    const [, squad] = house();
    return method === 'get' ? squad.get(path) : squad.post(path, body);
  };
  const act = (path: string, body?: object) => () => ask('post', at(path), body)();
  const doubtful = () =>
    eventually(async () => {
      const { database } = house()[0];
      if (!(await putInDoubt(database, `id = $1 AND status = 'delivered'`, [promised])))
        throw new Error('It is still on its way.');
    });
  let promised: string;
  return [
    [
      'post',
      events,
      async () => {
        const [test, squad] = house();
        const { id, unitId } = await test.get(StaffDirectory).actorNamed('squad');
        await approvedClaims((type) => test.get(type), unitId!, id!, 2);
        const planned = await squad.post(events, eventBody());
        event = planned.body.id;
        return planned;
      },
    ],
    ['post', `${ofEvent}/assign`, act('/assign')],
    ['post', `${ofEvent}/invite`, act('/invite', {})],
    ['get', `${ofEvent}/appointments`, () => ask('get', at('/appointments'))()],
    ['post', `${ofEvent}/postpone`, act('/postpone', { day: '2022-09-09' })],
    ['get', ofEvent, () => ask('get', at(''))()],
    ['get', events, ask('get', events)],
    ['get', batches, () => ask('get', `${batches}?about=${event}`)()],
    [
      'get',
      `${batches}/{id}`,
      async () => {
        const { items } = (await ask('get', `${batches}?about=${event}`)()).body;
        return ask('get', `${batches}/${items[0].id}`)();
      },
    ],
    ['post', `${ofEvent}/cancel`, act('/cancel', { reason: '停电' })],
    ['get', '/api/v1/notice-texts', ask('get', '/api/v1/notice-texts')],
    [
      'post',
      '/api/v1/notice-texts/{kind}/preview',
      ask('post', '/api/v1/notice-texts/event-invitation/preview', { visit }),
    ],
    [
      'post',
      '/api/v1/notice-texts/{kind}/test',
      ask('post', '/api/v1/notice-texts/event-invitation/test', { language: 'en', visit }),
    ],
    [
      'post',
      '/api/v1/notices/{id}/recipient',
      async () => {
        promised = await promisedNotice(house()[0], { unit: 'weidu' });
        const fields = ['name', 'phone'];
        const body = { purpose: 'contact-person', note: '核实是否收到', fields };
        return ask('post', `/api/v1/notices/${promised}/recipient`, body)();
      },
    ],
    [
      'post',
      '/api/v1/notices/{id}/decision',
      async () => {
        await doubtful();
        const body = { decision: 'was-told', note: '本人说收到了' };
        return ask('post', `/api/v1/notices/${promised}/decision`, body)();
      },
    ],
    ['get', '/api/v1/contacts', ask('get', '/api/v1/contacts')],
    [
      'post',
      '/api/v1/contacts/{id}/attempts',
      async () => {
        const [contact] = await house()[0].database.query<{ id: string }>(
          `UPDATE contact SET status = 'trying', step = 'visit' RETURNING id`,
        );
        return ask('post', `/api/v1/contacts/${contact!.id}/attempts`, { outcome: 'reached' })();
      },
    ],
  ];
}
