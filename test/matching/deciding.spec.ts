/** Long because a match is decided in many ways, and each has who may and who may not. */
import { Decisions } from '../../src/matching/deciding/decisions.js';
import { needsTwo, type ReviewedTwice } from '../../src/matching/deciding/second-review.js';
import { MatchingWorker } from '../../src/matching/index.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

let test: TestApp;
let squad: Client;
let squad2: Client;

beforeAll(async () => {
  test = await startTestApp({ environment: { MATCHES_REVIEWED_TWICE: 'probable' } });
  squad = await test.as('squad');
  squad2 = await test.as('squad2');
});

afterAll(() => test.close());

let serial = 10_000_000;

/** A report and a vehicle of one number, and what is proposed of them. */
async function proposedPair(given: { report?: object; vehicle?: object; read?: string } = {}) {
  const value = `1757220${(serial += 7_919)}`;
  const identifiers = [{ kind: 'frame', value }];
  const report = await squad.post(
    '/api/v1/theft-reports',
    theftReportBody({ identifiers, ...given.report }),
  );
  const vehicle = await squad.post(
    '/api/v1/recovered-vehicles',
    fullVehicleBody({ identifiers, ...given.vehicle }),
  );
  const vehicleId: string = vehicle.body.id;
  const [match] = await eventually(async () => {
    const items = await matchesOf(vehicleId);
    expect(items.length).toBeGreaterThan(0);
    return items;
  });
  return { id: match.id as string, reportId: report.body.id as string, vehicleId, value };
}

async function matchesOf(vehicleId: string) {
  return (await squad.get(`/api/v1/recovered-vehicles/${vehicleId}/matches`)).body.items;
}

const say = (who: Client, id: string, what: string, body: object = {}) =>
  who.post(`/api/v1/matches/${id}/${what}`, body);

const one = async (id: string) => (await squad.get(`/api/v1/matches/${id}`)).body;

async function isInQueueOf(who: Client, id: string): Promise<boolean> {
  const { items } = (await who.get('/api/v1/matches?limit=50')).body;
  return items.some((it: { id: string }) => it.id === id);
}

/** Whose probability has fallen below certain, as the setting wants two officers for it. */
async function probablePair() {
  const pair = await proposedPair();
  // What still waits to be looked for would score the pair anew.
  await eventually(async () => {
    expect(await test.database.query('SELECT 1 FROM matching_due')).toEqual([]);
  });
  await test.database.query(`UPDATE match SET band = 'probable', probability = 0.8 WHERE id = $1`, [
    pair.id,
  ]);
  return pair;
}

it('reasons lie sealed with the owner’s key, each where it stands, and are read by who may', async () => {
  const words = '车主南宫不露本人认出';
  const { id } = await proposedPair();
  await say(squad, id, 'unsure', { reason: words });
  await say(squad2, id, 'reject', { reason: words });
  const kept = await test.database.query<{ reason: Buffer }>(
    `SELECT reason FROM match WHERE id = $1 UNION ALL SELECT reason FROM match_decision WHERE match_id = $1`,
    [id],
  );
  expect(kept).toHaveLength(3);
  for (const { reason } of kept) {
    expect(reason[0]).toBe(1);
    expect(reason.includes(words)).toBe(false);
  }
  const shown = await one(id);
  expect(shown.reason).toBe(words);
  expect(shown.decisions.map((it: { reason: string }) => it.reason)).toEqual([words, words]);
  // From before reasons were sealed.
  await test.database.query(
    `UPDATE match SET reason = convert_to('看错了', 'UTF8') WHERE id = $1`,
    [id],
  );
  expect((await one(id)).reason).toBe('看错了');
});

describe('claiming', () => {
  it('keeps a match from others for ten minutes, in the queue and in deciding', async () => {
    const { id } = await proposedPair();
    const claimed = (await say(squad, id, 'claim')).body;
    expect(claimed).toMatchObject({ id, isMine: true, by: 'squad' });
    expect(new Date(claimed.until).getTime() - test.clock.now().getTime()).toBe(600_000);
    expect((await say(squad2, id, 'claim')).body).toMatchObject({ isMine: false, by: 'squad' });
    expect([await isInQueueOf(squad, id), await isInQueueOf(squad2, id)]).toEqual([true, false]);
    for (const decision of ['confirm', 'reject', 'unsure']) {
      const refused = await say(squad2, id, decision);
      expect([refused.status, refused.body.code]).toEqual([409, 'match-claimed']);
    }
    expect((await one(id)).claim).toMatchObject({ by: 'squad', isMine: true });
    expect((await say(squad, id, 'reject')).status).toBe(200);
  });

  it('two at once: one of them has it, and both are told whose it is', async () => {
    const { id } = await proposedPair();
    const answers = await Promise.all([say(squad, id, 'claim'), say(squad2, id, 'claim')]);
    expect(answers.filter((it) => it.body.isMine)).toHaveLength(1);
    expect(new Set(answers.map((it) => it.body.by)).size).toBe(1);
  });

  it('ends when it is released, by whom it is alone, and after ten minutes by itself', async () => {
    const { id } = await proposedPair();
    await say(squad, id, 'claim');
    expect((await say(squad2, id, 'release')).body.isReleased).toBe(false);
    expect((await say(squad2, id, 'claim')).body.isMine).toBe(false);
    expect((await say(squad, id, 'release')).body.isReleased).toBe(true);
    expect((await say(squad2, id, 'claim')).body.isMine).toBe(true);
    test.clock.advance(10 * 60_000);
    expect((await one(id)).claim).toBeNull();
    expect((await say(squad, id, 'claim')).body.isMine).toBe(true);
  });

  it('of a decided match is refused', async () => {
    const { id } = await proposedPair();
    await say(squad, id, 'reject');
    expect((await say(squad2, id, 'claim')).body.code).toBe('match-already-decided');
  });
});

describe('unsure', () => {
  it('another officer decides; who was unsure does not, and sees it no more in the queue', async () => {
    const { id } = await proposedPair();
    const answer = (await say(squad, id, 'unsure', { reason: '钢印看不清' })).body;
    expect(answer).toEqual({ id, status: 'proposed', awaits: 'second-reviewer' });
    expect([await isInQueueOf(squad, id), await isInQueueOf(squad2, id)]).toEqual([false, true]);
    for (const decision of ['confirm', 'reject', 'unsure'])
      expect((await say(squad, id, decision)).body.code).toBe('second-reviewer-needed');
    expect((await say(squad2, id, 'confirm')).body.status).toBe('confirmed');
    const pair = await one(id);
    expect(pair.decisions.map((it: { said: string; by: string }) => [it.by, it.said])).toEqual([
      ['squad', 'unsure'],
      ['squad2', 'confirmed'],
    ]);
  });
});

describe('a second reviewer, where the setting wants one', () => {
  it('two officers confirm; the first alone does not, nor twice', async () => {
    const { id, reportId } = await probablePair();
    expect((await say(squad, id, 'confirm')).body).toEqual({
      id,
      status: 'proposed',
      awaits: 'second-reviewer',
    });
    const status = async () => (await squad.get(`/api/v1/theft-reports/${reportId}`)).body.status;
    expect(await status()).toBe('accepted');
    expect((await say(squad, id, 'confirm')).body.code).toBe('second-reviewer-needed');
    expect((await say(squad2, id, 'confirm')).body.status).toBe('confirmed');
    expect(await status()).toBe('matched');
  });

  it('one that was unsure is no confirmation: two others confirm', async () => {
    const { id } = await probablePair();
    await say(squad, id, 'unsure');
    expect((await say(squad2, id, 'confirm')).body.awaits).toBe('second-reviewer');
    expect((await say(squad, id, 'confirm')).body.status).toBe('confirmed');
  });

  it('one officer rejects, and confirms what the setting does not name', async () => {
    const { id } = await probablePair();
    expect((await say(squad, id, 'reject')).body.status).toBe('rejected');
    const other = await proposedPair();
    expect((await say(squad, other.id, 'confirm')).body.status).toBe('confirmed');
  });
});

it.each<[reason: string, kinds: ReviewedTwice[], isNeeded: boolean]>([
  ['its band', ['possible', 'probable'], true],
  ['what differs', ['near'], true],
  ['a contradiction', ['contradicted'], true],
  ['none of these', ['certain', 'partial', 'attributes'], false],
  ['a force that wants no second officer', ['none'], false],
])('two officers confirm by %s', (_, kinds, isNeeded) => {
  const parts = [{ part: 'recovered-before-theft' as const, weight: -6 }];
  expect(needsTwo({ band: 'probable', difference: 'near', parts }, kinds)).toBe(isNeeded);
});

it('what does not contradict itself is not contradicted', () => {
  const parts = [{ part: 'colour' as const, finding: 'disagree', weight: -2 }];
  expect(needsTwo({ band: 'certain', difference: 'exact', parts }, ['contradicted'])).toBe(false);
});

describe('what was decided on', () => {
  it('a match keeps the version and the parts of its probability, which add up to it', async () => {
    const { id } = await proposedPair();
    const { parts, probability, scoreVersion } = await one(id);
    const logOdds = parts.reduce((sum: number, it: { weight: number }) => sum + it.weight, 0);
    expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(probability, 9);
    expect(scoreVersion).toMatch(/^blocks-/);
  });

  it('decisions that were undone are kept, and name what they overturn', async () => {
    const { id } = await proposedPair();
    await say(squad, id, 'confirm', { reason: '车主认出' });
    await say(squad2, id, 'undo', { reason: '认错了' });
    const rows = await test.database.query<{ said: string; overturns: string | null; id: string }>(
      'SELECT id, said, overturns FROM match_decision WHERE match_id = $1 ORDER BY id',
      [id],
    );
    expect(rows.map((it) => it.said)).toEqual(['confirmed', 'undone']);
    expect(rows[1]!.overturns).toBe(rows[0]!.id);
  });

  it('an undone rejection waits again, and can be confirmed', async () => {
    const { id } = await proposedPair();
    await say(squad, id, 'reject', { reason: '看错了' });
    expect((await say(squad, id, 'undo', { reason: '再看一次' })).body.status).toBe('proposed');
    expect((await say(squad, id, 'confirm')).body.status).toBe('confirmed');
  });

  it('an undone rejection whose report has found its vehicle meanwhile is superseded', async () => {
    const { id, value } = await proposedPair();
    await say(squad, id, 'reject');
    const other = await squad.post(
      '/api/v1/recovered-vehicles',
      fullVehicleBody({ identifiers: [{ kind: 'frame', value }] }),
    );
    const [rival] = await eventually(async () => {
      const items = await matchesOf(other.body.id);
      expect(items).toHaveLength(1);
      return items;
    });
    await say(squad, rival.id, 'confirm');
    expect((await say(squad, id, 'undo', { reason: '再看' })).body.status).toBe('superseded');
  });

  it('what can’t be undone is refused', async () => {
    const { id } = await proposedPair();
    expect((await say(squad, id, 'undo', { reason: '?' })).body.code).toBe('illegal-move');
  });

  it('a decision that can’t be kept is not taken', async () => {
    const { id } = await proposedPair();
    const broken = jest
      .spyOn(test.get(Decisions), 'record')
      .mockRejectedValueOnce(new Error('the disk is full'));
    expect((await say(squad, id, 'reject')).status).toBe(500);
    broken.mockRestore();
    expect((await one(id)).status).toBe('proposed');
  });
});

describe('a correction', () => {
  it('of the colour alone scores the pair anew', async () => {
    const { id, reportId, vehicleId } = await proposedPair({
      report: { colour: '黑色' },
      vehicle: { colour: '黑色' },
    });
    const before = (await one(id)).probability;
    await squad.patch(`/api/v1/theft-reports/${reportId}`, { colour: '黄色' });
    await eventually(async () => {
      const [match] = await matchesOf(vehicleId);
      expect(match.probability).toBeLessThan(before);
    });
    await squad.patch(`/api/v1/recovered-vehicles/${vehicleId}`, { colour: '黄色' });
    await eventually(async () => {
      const [match] = await matchesOf(vehicleId);
      expect(match.status).toBe('proposed');
      expect(match.probability).toBeGreaterThanOrEqual(before);
    });
  });

  it('by which a pair is no longer likely supersedes it', async () => {
    const { id, reportId } = await proposedPair();
    // Stolen long after it was found, another make, another colour.
    await test.database.query(
      `UPDATE recovered_vehicle SET brand = '爱玛', colour = '白色', place = '许昌市建安区',
         recovered_at = '2020-01-01' WHERE id = (SELECT vehicle_id FROM match WHERE id = $1)`,
      [id],
    );
    await test.database.query(
      `UPDATE identifier_match SET normalised = '175722099999999' WHERE subject_id = (SELECT vehicle_id FROM match WHERE id = $1)`,
      [id],
    );
    await squad.patch(`/api/v1/theft-reports/${reportId}`, { brand: '雅迪', colour: '黑红' });
    const [{ vehicle_id: vehicleId }] = (await test.database.query<{ vehicle_id: string }>(
      'SELECT vehicle_id FROM match WHERE id = $1',
      [id],
    )) as [{ vehicle_id: string }];
    await test.database.query(
      `INSERT INTO matching_due (subject_id, side, since) VALUES ($1, 'vehicle', '2022-01-01') ON CONFLICT DO NOTHING`,
      [vehicleId],
    );
    await test.get(MatchingWorker).propose({ ids: [vehicleId] });
    expect((await one(id)).status).toBe('superseded');
  });
});

it('custodians and desk officers decide nothing', async () => {
  const { id } = await proposedPair();
  for (const who of [await test.as('custodian'), await test.as('desk')])
    for (const what of ['claim', 'release', 'unsure'])
      expect((await say(who, id, what)).status).toBe(403);
  const neighbour = await test.as('neighbour');
  for (const what of ['claim', 'release', 'unsure'])
    expect((await say(neighbour, id, what)).status).toBe(404);
});
