import type { ServerResponse } from 'node:http';
import { gatewaySignature } from '../../src/notifications/channels/gateway-signature.js';
import { DeliverNotices, SweepNotices } from '../../src/notifications/index.js';
import { noticeRow, promisedNotice, trailOf } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { answer, HttpStandIn } from './http-stand-in.js';

const key = 'a key shared with the gateway';
const phone = '13812345678';
const gateway = new HttpStandIn();
let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({
    works: false,
    environment: {
      DEMO: 'false',
      SMS_GATEWAY_URL: `${await gateway.start()}/sms/v1/`,
      SMS_GATEWAY_KEY: key,
      SMS_GATEWAY_CAN_BE_ASKED: 'true',
    },
  });
});
afterAll(async () => {
  await test.close();
  await gateway.stop();
});
beforeEach(async () => {
  gateway.heard.length = 0;
  test.clock.set('2022-08-11T01:00:00Z');
  await test.database.query('DELETE FROM channel_pause');
  await test.database.query(`UPDATE notice SET status = 'cancelled', ask_at = NULL`);
});

const status = async (id: string) => (await noticeRow(test, id)).status;
const sweepLater = async (minutes: number) => {
  test.clock.advance(minutes * 60_000);
  await test.get(SweepNotices).execute();
};

async function send(then: (response: ServerResponse) => unknown): Promise<string> {
  gateway.then = (_, response) => then(response);
  const id = await promisedNotice(test, { person: { phone } });
  await test.get(DeliverNotices).execute({ ids: [id] });
  return id;
}

it('hands over number, words and our reference, signed over time, method, path and body', async () => {
  const id = await send((response) => answer(response, 202, { id: 'G-1' }));
  const [heard] = gateway.heard;
  expect(heard).toMatchObject({ method: 'POST', path: '/sms/v1/messages' });
  expect(JSON.parse(heard!.text)).toEqual({
    reference: id,
    to: phone,
    text: expect.stringMatching(/^【许昌市公安局魏都分局】.*核实。$/),
  });
  const timestamp = String(test.clock.now().getTime() / 1_000);
  expect(heard!.headers).toMatchObject({
    'x-timestamp': timestamp,
    'x-signature': gatewaySignature(key, [timestamp, 'POST', '/sms/v1/messages', heard!.text]),
  });
  expect(await status(id)).toBe('sent');
});

it.each([
  [400, 'permanent-failure'],
  [422, 'permanent-failure'],
  [401, 'temporary-failure'],
  [429, 'temporary-failure'],
  [503, 'temporary-failure'],
  // it may have taken it: asked, not sent to again
  [500, 'sending'],
  [502, 'sending'],
])('%d makes it %s', async (code, expected) => {
  const id = await send((response) => answer(response, code, {}, { 'retry-after': '120' }));
  expect(await status(id)).toBe(expected);
});

it('a dropped answer is asked for, and nothing is sent twice', async () => {
  const id = await send((response) => response.destroy());
  expect(await status(id)).toBe('sending');
  gateway.then = (_, response) => answer(response, 200, { state: 'delivered' });
  await sweepLater(3);
  expect(await status(id)).toBe('delivered');
  const asked = gateway.heard.map((it) => `${it.method} ${it.path}`);
  expect(asked).toEqual(['POST /sms/v1/messages', `GET /sms/v1/messages/${id}`]);
});

it('what the gateway never took is handed over again', async () => {
  const id = await send((response) => response.destroy());
  gateway.then = ({ method }, response) =>
    answer(response, method === 'GET' ? 404 : 202, { id: 'G-2' });
  await sweepLater(3);
  await sweepLater(3);
  expect(await status(id)).toBe('sent');
});

it('receipts that nobody sent are fetched', async () => {
  const id = await send((response) => answer(response, 202, {}));
  gateway.then = (_, response) =>
    answer(response, 200, { state: 'undelivered', code: `busy ${phone}` });
  await sweepLater(11);
  expect(await status(id)).toBe('technical-failure');
  const [event] = await test.database.query<{ detail: string }>(
    `SELECT detail FROM notice_event WHERE notice_id = $1 AND what = 'not-delivered'`,
    [id],
  );
  expect(event!.detail).toBe('gateway undelivered');
});

describe('receipts over HTTP', () => {
  const receipt = (reference: string, state: string, signedWith = key, ageSeconds = 0) => {
    const timestamp = String(test.clock.now().getTime() / 1_000 - ageSeconds);
    return test.anonymous.post(
      '/api/v1/sms-receipts',
      { reference, state },
      {
        'x-timestamp': timestamp,
        'x-signature': gatewaySignature(signedWith, [timestamp, reference, state, '']),
      },
    );
  };

  it('a signed one moves the notice, as often as it comes', async () => {
    const id = await send((response) => answer(response, 202, {}));
    for (let time = 0; time < 3; time += 1)
      expect((await receipt(id, 'delivered')).status).toBe(204);
    expect(await trailOf(test, id)).toEqual(['promised', 'sending', 'sent', 'delivered']);
  });

  it.each([
    ['with another key', 'another key', 0],
    ['that is too old', key, 301],
  ])('one %s moves nothing', async (_, signedWith, age) => {
    const id = await send((response) => answer(response, 202, {}));
    const refused = await receipt(id, 'delivered', signedWith, age);
    expect(refused.body).toMatchObject({ status: 401, code: 'receipt-not-signed' });
    expect(await status(id)).toBe('sent');
  });

  it('says nothing of whether a notice exists', async () => {
    const stranger = '01828b5c-0000-7000-8000-000000000000';
    expect((await receipt(stranger, 'rejected')).status).toBe(204);
  });
});
