import { SweepNotices } from '../../src/notifications/index.js';
import { claimedVehicle } from '../factories/claimed-vehicle.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { MatchingWorker } from '../../src/matching/index.js';
import { startOver } from '../return-events/support.js';
import { expectAsSaid } from '../support/as-said.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { contactOf, pass, providerSaying, refused } from './support.js';

let test: TestApp;
let squad: Client;
const phone = '13837400401';

beforeAll(async () => {
  const environment = { SESSION_IDLE_MINUTES: '9999', SESSION_HOURS: '9999' };
  test = await startTestApp({ works: false, environment });
  squad = await test.as('squad');
});

afterAll(() => test.close());
beforeEach(() => startOver(test));
afterEach(() => jest.restoreAllMocks());

async function storyOf(vehicleId: string, by = squad) {
  const answer = await by.get(`/api/v1/recovered-vehicles/${vehicleId}/notice-story`);
  if (answer.status === 200)
    expectAsSaid(test, 'get', '/api/v1/recovered-vehicles/{id}/notice-story', answer);
  return answer.body;
}

describe('why was this owner told, or not?', () => {
  it('told: the message, its trail and the attempt in order, people masked', async () => {
    providerSaying(test, {});
    const { vehicleId, reference } = await claimedVehicle(test, { owner: { phone } });
    await pass(test);
    const story = await storyOf(vehicleId);
    expect(story).toMatchObject({ answer: { code: 'told' }, next: null });
    expect(story.owners).toMatchObject([
      { reference, status: 'told', owner: { phone: '138****0401' } },
    ]);
    expect(story.owners[0].entries.map((it: { says: string }) => it.says)).toEqual([
      '您的车追回了：已登记，8月11日 09:00起发送',
      '您的车追回了：第1次发送',
      '您的车追回了：已送达',
      '给手机发短信：已送达',
    ]);
    expect(JSON.stringify(story)).not.toContain(phone);
  });

  it('not told: what failed, what is next, who has to do it and since when', async () => {
    providerSaying(test, { [phone]: refused });
    const { vehicleId } = await claimedVehicle(test, { owner: { phone } });
    await pass(test);
    const story = await storyOf(vehicleId);
    expect(story.answer).toEqual({
      code: 'by-hand',
      says: '还没有联系上失主。最近一次：发电子邮件：没有这种联系方式，跳过。下一步：打电话。',
    });
    expect(story.next).toEqual({
      step: 'call',
      says: '打电话',
      who: '专业队或值班民警',
      unit: '魏都分局',
      since: '2022-08-11T01:15:00.000Z',
      dueAt: '2022-08-11T01:15:00.000Z',
    });
  });

  it('at night it waits for its hour; a channel that is away is said to be away', async () => {
    const { vehicleId } = await claimedVehicle(test, { owner: { phone } });
    test.clock.set('2022-08-11T14:00:00Z');
    expect((await storyOf(vehicleId)).answer.code).toBe('its-hour');
    test.clock.set('2022-08-11T02:00:00Z');
    await test.database.query(
      `INSERT INTO channel_pause (channel, failures, reason, paused_since, probe_at) VALUES ('sms', 3, 'x', $1, $1)`,
      [test.clock.now()],
    );
    expect((await storyOf(vehicleId)).answer.code).toBe('channel-away');
    await test.database.query('DELETE FROM channel_pause');
  });

  it('in doubt: nobody knows whether it arrived, and somebody has to call', async () => {
    providerSaying(test, { [phone]: { kind: 'unknown', reason: 'TimeoutError' } });
    const { vehicleId } = await claimedVehicle(test, { owner: { phone } });
    await pass(test);
    expect((await storyOf(vehicleId)).answer.says).toContain('不清楚是否送到。下一步：打电话');
  });

  it('nobody was told because no officer has decided on the match, or because no report fits', async () => {
    const identifiers = [{ kind: 'frame', value: '175722888000111' }];
    await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
    const post = async (body: object) =>
      (await squad.post('/api/v1/recovered-vehicles', body)).body.id as string;
    const alike = await post(recoveredVehicleBody({ identifiers }));
    await test.get(MatchingWorker).propose({ ids: [alike] });
    expect(await storyOf(alike)).toMatchObject({
      answer: { code: 'match-waits' },
      next: { says: '核对比对', unit: '魏都分局' },
      owners: [],
    });
    const lonely = await post(
      recoveredVehicleBody({ identifiers: [{ kind: 'frame', value: '999922888999999' }] }),
    );
    expect((await storyOf(lonely)).answer.code).toBe('owner-unknown');
  });

  it('rule 17: what was called off says why, and the story is over', async () => {
    const { vehicleId, matchId } = await claimedVehicle(test, { owner: { phone } });
    const undone = await squad.post(`/api/v1/matches/${matchId}/undo`, { reason: '号码看错了' });
    expect(undone.status).toBe(200);
    await test.get(SweepNotices).execute();
    const story = await storyOf(vehicleId);
    expect(story).toMatchObject({ answer: { code: 'over' }, next: null });
    expect(story.owners[0].entries.at(-1).says).toBe('您的车追回了：已取消（比对已撤销）');
  });

  it('a report has what its owner was told, masked; what another unit wrote of a call stays there', async () => {
    providerSaying(test, { [phone]: refused });
    const { vehicleId, reportId } = await claimedVehicle(test, { owner: { phone } });
    await pass(test);
    await pass(test);
    const call = `/api/v1/call-list/${(await contactOf(test, vehicleId)).id}`;
    await squad.post(`${call}/take`);
    const said = { outcome: 'no-answer', note: '背景有人声' };
    expect((await squad.post(`${call}/outcome`, said)).status).toBe(200);
    const path = `/api/v1/theft-reports/${reportId}/told`;
    const toldTo = async (by: Client) => {
      const answer = await by.get(path);
      expectAsSaid(test, 'get', '/api/v1/theft-reports/{id}/told', answer);
      return answer.body.items as { says: string; note: string | null; notice: object | null }[];
    };
    const told = await toldTo(squad);
    expect(told[0]).toMatchObject({ by: 'system', notice: { recipient: '138****0401' } });
    expect(told.at(-1)).toMatchObject({ by: 'squad', note: '背景有人声', notice: null });
    expect(JSON.stringify(told)).not.toContain(phone);
    const neighbour = await test.as('neighbour');
    expect((await neighbour.get(path)).status).toBe(404);
    await test.database.query(
      `UPDATE theft_report SET unit_id = (SELECT id FROM unit WHERE code = 'jianan') WHERE id = $1`,
      [reportId],
    );
    const elsewhere = await toldTo(neighbour);
    expect(elsewhere.map((it) => it.says)).toEqual(told.map((it) => it.says));
    expect(elsewhere.at(-1)!.note).toBeNull();
  });

  it('another sub-bureau is answered 404; an inspector reads it', async () => {
    const { vehicleId } = await claimedVehicle(test);
    const neighbour = await test.as('neighbour');
    expect((await storyOf(vehicleId, neighbour)).status).toBe(404);
    const inspector = await test.as('inspector');
    expect((await storyOf(vehicleId, inspector)).vehicle.id).toBe(vehicleId);
  });
});
