import { DeliverNotices, SweepNotices } from '../../src/notifications/index.js';
import { wordingForApproval } from '../../src/notifications/templates/wording-parameters.js';
import { noticeRow, promisedNotice } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { answer, HttpStandIn } from './http-stand-in.js';

/** Behaves as documented: sends what it is asked to, as often as it is asked; tells of reports by phone number. */
const vendor = new HttpStandIn();
let test: TestApp;
let sendStatus: object = { Code: 'Ok', SerialNo: 'S-1' };
let reports: object[] = [];

beforeAll(async () => {
  test = await startTestApp({
    works: false,
    environment: {
      DEMO: 'false',
      TENCENT_SMS_ENDPOINT: await vendor.start(),
      TENCENT_SMS_APP_ID: '1400006666',
      TENCENT_SMS_SECRET_ID: 'id',
      TENCENT_SMS_SECRET_KEY: 'key',
      TENCENT_SMS_SIGN: '许昌公安',
      TENCENT_SMS_TEMPLATES: 'vehicle-found.zh-CN=1234567, phone-code.zh-CN=7654321',
    },
  });
});
afterAll(async () => {
  await test.close();
  await vendor.stop();
});
beforeEach(async () => {
  await test.database.query(`UPDATE notice SET status = 'cancelled', ask_at = NULL`);
  test.clock.set('2022-08-11T01:00:00Z');
  vendor.heard.length = 0;
  sendStatus = { Code: 'Ok', SerialNo: 'S-1' };
  reports = [];
  vendor.then = ({ headers }, response) => {
    const isSend = headers['x-tc-action'] === 'SendSms';
    const told = isSend ? { SendStatusSet: [sendStatus] } : { PullSmsSendStatusSet: reports };
    answer(response, 200, { Response: { RequestId: 'R', ...told } });
  };
});

const status = async (id: string) => (await noticeRow(test, id)).status;
const actions = () => vendor.heard.map((it) => it.headers['x-tc-action']);

async function send(given = {}): Promise<string> {
  const id = await promisedNotice(test, { person: { phone: '13812345678' }, ...given });
  await test.get(DeliverNotices).execute({ ids: [id] });
  return id;
}

async function sweepLater(minutes: number): Promise<void> {
  test.clock.advance(minutes * 60_000);
  await test.get(SweepNotices).execute();
}

it('names the approved text and says only what stands in its gaps', async () => {
  const id = await send();
  const body = JSON.parse(vendor.heard[0]!.text);
  expect(body).toEqual({
    PhoneNumberSet: ['+8613812345678'],
    SmsSdkAppId: '1400006666',
    SignName: '许昌公安',
    TemplateId: '1234567',
    SessionContext: id,
    TemplateParamSet: [
      '电动车',
      'CX-7KQ4-M2P8',
      expect.stringMatching(/^TZ-/),
      '东大派出所',
      '0374-2626110',
    ],
  });
  const gaps = wordingForApproval('vehicle-found', 'zh-CN').match(/\{\d\}/g);
  expect(gaps).toEqual(['{1}', '{2}', '{3}', '{4}', '{5}']);
  expect(await status(id)).toBe('sent');
});

it('a text that was not approved fails visibly and is not sent', async () => {
  const id = await send({
    kind: 'report-received',
    parameters: { vehicle: 'e-bike', reference: 'CX-7KQ4-M2P8' },
  });
  expect(vendor.heard).toEqual([]);
  expect(await status(id)).toBe('permanent-failure');
});

it.each([
  ['FailedOperation.PhoneNumberInBlacklist', 'permanent-failure'],
  ['InvalidParameterValue.IncorrectPhoneNumber', 'permanent-failure'],
  ['LimitExceeded.PhoneNumberDailyLimit', 'temporary-failure'],
  ['FailedOperation.InsufficientBalanceInSmsPackage', 'temporary-failure'],
  ['InternalError.Timeout', 'sending'],
])('%s makes it %s', async (Code, expected) => {
  sendStatus = { Code };
  await test.database.query('DELETE FROM channel_pause');
  expect(await status(await send())).toBe(expected);
});

it('a dropped answer: asked by number and our reference, found, and not sent again', async () => {
  const usual = vendor.then;
  vendor.then = (_, response) => response.destroy();
  const id = await send();
  vendor.then = usual;
  reports = [
    { SessionContext: 'another', ReportStatus: 'FAIL' },
    { SessionContext: id, ReportStatus: 'SUCCESS', SerialNo: 'S-9' },
  ];
  await sweepLater(3);
  expect(await status(id)).toBe('delivered');
  expect(actions().filter((it) => it === 'SendSms')).toHaveLength(1);
});

it('no word proves nothing: after a day it is in doubt, listed for a person, never sent again', async () => {
  const usual = vendor.then;
  vendor.then = (_, response) => response.destroy();
  const id = await send();
  vendor.then = usual;
  await sweepLater(3);
  expect(await status(id)).toBe('sending');
  await sweepLater(25 * 60);
  expect(await status(id)).toBe('outcome-unknown');
  expect(actions().filter((it) => it === 'SendSms')).toHaveLength(1);
});

it('fetches the report of what it took', async () => {
  const id = await send();
  reports = [{ SerialNo: 'S-1', ReportStatus: 'FAIL', SessionContext: '' }];
  await sweepLater(11);
  expect(await status(id)).toBe('technical-failure');
});
