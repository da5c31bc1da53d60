import { DeliverNotices, Tray } from '../../src/notifications/index.js';
import { measureText } from '../../src/notifications/texts/measure-text.js';
import { zhCn } from '../../src/notifications/templates/zh-cn.js';
import { promisedNotice } from '../factories/notice.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let squad: Client;
const url = '/api/v1/notice-texts';

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
});

afterAll(() => test.close());

const preview = async (kind: string, body: object = {}) =>
  squad.post(`${url}/${kind}/preview`, body);

describe('length of an SMS', () => {
  it.each([
    ['160 Latin letters', 'a'.repeat(160), 'GSM-7', 1],
    ['161 Latin letters', 'a'.repeat(161), 'GSM-7', 2],
    ['80 euro signs, two places each', '€'.repeat(80), 'GSM-7', 1],
    ['70 Chinese characters', '车'.repeat(70), 'UCS-2', 1],
    ['71 Chinese characters', '车'.repeat(71), 'UCS-2', 2],
    ['35 rare characters, two places each', '𠮷'.repeat(35), 'UCS-2', 1],
    ['36 rare characters', '𠮷'.repeat(36), 'UCS-2', 2],
    ['Latin letters behind a signature', `【${'a'.repeat(70)}】`, 'UCS-2', 2],
  ])('%s', (_, text, encoding, segments) => {
    expect(measureText(text)).toMatchObject({ encoding, segments });
  });
});

describe('texts before anybody is sent them', () => {
  it('rule 28: every text, in both languages, has nothing against it', async () => {
    const { items } = (await squad.get(url)).body;
    expect(items.length).toBeGreaterThanOrEqual(20);
    for (const { kind, language, version } of items) {
      const { body } = await preview(kind, { language });
      expect({ kind, language, findings: body.findings }).toEqual({ kind, language, findings: [] });
      expect(body).toMatchObject({ version, encoding: 'UCS-2' });
      expect(body.text).not.toMatch(/[{}]/);
    }
  });

  it('real values take the place of the sample, and what they break is said', async () => {
    const values = { where: '银行旁边，扫码付款100元' };
    const { body } = await preview('event-invitation', { values });
    expect(body.text).toContain(values.where);
    expect(body.findings).toEqual(['link', 'fee', 'bank']);
    expect((await preview('vehicle-found', { values })).body).toMatchObject({
      status: 422,
      code: 'no-such-gap',
    });
    expect((await preview('vehicle-found', { values: { vehicle: 7 } })).status).toBe(422);
    expect((await preview('lottery-won')).status).toBe(404);
  });

  it('an event’s own time and place stand in it, in either language', async () => {
    const visit = {
      from: '2022-09-10T01:30:00Z',
      until: '2022-09-10T02:00:00Z',
      place: '市体育馆',
    };
    const texts = await Promise.all(
      ['zh-CN', 'en'].map((language) => preview('event-invitation', { language, visit })),
    );
    for (const { body } of texts) {
      expect(body.text).toContain('市体育馆');
      expect(body.text).toContain('09:30');
    }
    expect((await preview('vehicle-found', { visit })).body.text).not.toContain('市体育馆');
    const nowhere = await preview('event-invitation', { visit: { ...visit, from: 'tomorrow' } });
    expect(nowhere.status).toBe(422);
  });

  it('a test goes to one’s own number and to no other', async () => {
    const sent = await squad.post(`${url}/event-invitation/test`, { language: 'en' });
    expect(sent.status).toBe(201);
    await test.get(DeliverNotices).execute({ ids: [sent.body.id] });
    const [row] = await test.database.query(
      `SELECT person_id = (SELECT person_id FROM staff WHERE username = 'squad') AS is_own, status
       FROM notice WHERE id = $1`,
      [sent.body.id],
    );
    expect(row).toEqual({ is_own: true, status: 'delivered' });
    const other = await squad.post(`${url}/event-invitation/test`, { to: '13800000000' });
    expect(other.status).toBe(422);
    const inspector = await test.as('inspector');
    expect((await inspector.post(`${url}/event-invitation/test`, {})).status).toBe(403);
  });
});

it('a notice keeps its words and their version, whatever the text becomes', async () => {
  const before = { ...zhCn['still-here'] };
  const promise = (sameAs: string) =>
    promisedNotice(test, {
      kind: 'still-here',
      sameAs,
      parameters: { vehicle: 'e-bike', reference: 'CX-7KQ4-M2P8' },
    });
  const old = await promise('old-words');
  try {
    Object.assign(zhCn['still-here'], {
      version: before.version + 1,
      text: '新的说法：{vehicle}{reference}。',
    });
    const fresh = await promise('new-words');
    await test.get(DeliverNotices).execute({ ids: [old, fresh] });
    const texts = (await test.get(Tray).list(2)).map((it) => it.text);
    expect(texts.filter((it) => it.includes('新的说法'))).toHaveLength(1);
    expect(texts.filter((it) => it.includes('还在我们这里保管'))).toHaveLength(1);
    const versions = await test.database.query(
      'SELECT template_version AS version FROM notice WHERE id = ANY($1) ORDER BY id',
      [[old, fresh]],
    );
    expect(versions).toEqual([{ version: before.version }, { version: before.version + 1 }]);
  } finally {
    Object.assign(zhCn['still-here'], before);
  }
});
