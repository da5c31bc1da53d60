import { actsOnOneVehicle, type ActOnVehicle } from '../../src/claims/too-few-people.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { CorrectTheftReport } from '../../src/theft-reports/index.js';
import { citizenId } from '../factories/citizen-id.js';
import {
  approveClaim,
  approvedClaim,
  claimedVehicle,
  type ClaimedVehicle,
} from '../factories/claimed-vehicle.js';
import { hire } from '../factories/staff.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { everything, handOverAt, hirePeople, people } from './five-acts.js';
import { ownId } from './support.js';

jest.setTimeout(60_000);

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  await hirePeople(test);
});
afterAll(() => test.close());

type Sharing = Record<ActOnVehicle, string>;

/** Every way to share the five acts among as many as there are, told apart by who shares with whom, not by names. */
function everySharing(): Sharing[] {
  const grow = (done: number[]): number[][] => {
    if (done.length === actsOnOneVehicle.length) return [done];
    const next = Math.max(-1, ...done) + 1;
    return Array.from({ length: next + 1 }, (_, who) => grow([...done, who])).flat();
  };
  return grow([]).map(
    (whos) =>
      Object.fromEntries(actsOnOneVehicle.map((act, at) => [act, people[whos[at]!]])) as Sharing,
  );
}

const sharings = everySharing();
const headsOf = (sharing: Sharing) => new Set(Object.values(sharing)).size;
const keepsRule8 = (it: Sharing) => it['concluded-ownership'] !== it['approved-return'];

/** With a name for the test. */
const named = (it: Sharing): [string, Sharing] => [Object.values(it).join(', '), it];

const castOf = (it: Sharing) => ({
  accepts: it['accepted-report'],
  confirms: it['confirmed-match'],
  concludes: it['concluded-ownership'],
  approves: it['approved-return'],
});

const handOver = (claimed: ClaimedVehicle, desks: string[]) => handOverAt(test, claimed, desks);
const actorOf = (username: string) => test.get(StaffDirectory).actorNamed(username);

const owner = { idNumber: ownId };

beforeEach(() => test.clock.set('2022-08-11T01:00:00Z'));

describe('rule 34: two people never bring one vehicle home, whoever does what', () => {
  const byTwo = sharings.filter((it) => headsOf(it) < 3);

  it('all their sharings are tried: one does all, or they part the five acts in 15 ways', () => {
    expect(byTwo).toHaveLength(1 + 15);
  });

  it.each(byTwo.filter((it) => keepsRule8(it)).map(named))('%s', async (_, sharing) => {
    const claimed = await approvedClaim(test, { owner, cast: castOf(sharing) });
    const desk = sharing['handed-over'];
    expect(await handOver(claimed, [desk, desk])).toEqual(['too-few-people', 'too-few-people']);
  });

  it.each(byTwo.filter((it) => !keepsRule8(it)).map(named))(
    '%s: rule 8 stops them before',
    async (_, sharing) => {
      await expect(approvedClaim(test, { owner, cast: castOf(sharing) })).rejects.toMatchObject({
        details: { rule: 8 },
      });
    },
  );

  it('two of them and a third at three desks at once: the third alone releases', async () => {
    const cast = { accepts: 'one', confirms: 'two', concludes: 'one', approves: 'two' };
    const claimed = await approvedClaim(test, { owner, cast });
    const [one, two, three] = await handOver(claimed, ['one', 'two', 'three']);
    expect(three).toBe('released');
    // Whoever comes after the third finds the vehicle gone.
    for (const other of [one, two])
      expect(['too-few-people', 'already-handed-over']).toContain(other);
  });

  it('two usernames of one person are one, also when the first has left', async () => {
    await hire(test, 'one-again', everything, { idNumber: citizenId(700) });
    const cast = { accepts: 'one', confirms: 'one-again', concludes: 'one', approves: 'two' };
    const claimed = await approvedClaim(test, { owner, cast });
    await test.database.query(`UPDATE staff SET left_at = created_at WHERE username = 'one'`);
    expect(await handOver(claimed, ['one-again'])).toEqual(['too-few-people']);
    await test.database.query(`UPDATE staff SET left_at = NULL WHERE username = 'one'`);
  });

  it('rule 8: nor does somebody approve under another name what they concluded', async () => {
    const cast = { concludes: 'one', approves: 'one-again' };
    await expect(approvedClaim(test, { owner, cast })).rejects.toMatchObject({
      details: { rule: 8 },
    });
  });

  it.each([
    ['its numbers', { identifiers: [{ kind: 'battery' as const, value: 'B0001' }] }],
    ['its right-holder', { owner: { name: '李四' } }],
    ['the right-holder’s ID number', { owner: { idNumber: citizenId(800) } }],
  ])('whoever changes %s stands for the report, not who accepted it', async (_, correction) => {
    const cast = { accepts: 'three', confirms: 'one', concludes: 'one', approves: 'two' };
    const claimed = await claimedVehicle(test, { cast });
    await test.get(CorrectTheftReport).execute(await actorOf('one'), claimed.reportId, correction);
    await approveClaim(test, claimed.claimId, { cast });
    const [report] = await test.database.query(
      'SELECT username FROM theft_report JOIN staff ON staff.id = accepted_by WHERE theft_report.id = $1',
      [claimed.reportId],
    );
    expect(report).toEqual({ username: 'one' });
    expect(await handOver(claimed, ['two'])).toEqual(['too-few-people']);
  });
});

describe('rule 34: three people and more release, whoever shares with whom', () => {
  const enough = sharings.filter((it) => headsOf(it) >= 3 && keepsRule8(it));

  it('all their sharings are tried', () => {
    expect(enough).toHaveLength(29);
  });

  it.each(enough.map(named))('%s', async (_, sharing) => {
    const claimed = await approvedClaim(test, { owner, cast: castOf(sharing) });
    expect(await handOver(claimed, [sharing['handed-over']])).toEqual(['released']);
  });
});

describe('rule 34 in the database, whatever the code does', () => {
  class Undo extends Error {}

  /** Writes who did what under a hand-over that stands, asks for the last word, and takes it all back. */
  async function lastWord(sharing: Sharing): Promise<boolean> {
    const asked = test.database.transaction(async (tx) => {
      const [it] = await tx.query<{ id: string; claim_id: string }>(
        'SELECT id, claim_id FROM hand_over WHERE reversed_at IS NULL ORDER BY id LIMIT 1',
      );
      const staff = `(SELECT id FROM staff WHERE username = $2)`;
      const { claim_id: claim } = it!;
      const set = (sql: string, act: ActOnVehicle) => tx.query(sql, [claim, sharing[act]]);
      await set(
        `UPDATE theft_report SET accepted_by = ${staff} WHERE id = (SELECT report_id FROM claim WHERE id = $1)`,
        'accepted-report',
      );
      await set(
        `UPDATE match SET decided_by = ${staff} WHERE id = (SELECT match_id FROM claim WHERE id = $1)`,
        'confirmed-match',
      );
      await set(`UPDATE claim SET concluded_by = ${staff} WHERE id = $1`, 'concluded-ownership');
      await set(`UPDATE claim SET approved_by = ${staff} WHERE id = $1`, 'approved-return');
      await set(
        `UPDATE hand_over SET desk_officer_id = ${staff} WHERE claim_id = $1`,
        'handed-over',
      );
      await tx.query('SET CONSTRAINTS ALL IMMEDIATE');
      throw new Undo();
    });
    const error = await asked.catch((it: unknown) => it);
    if (error instanceof Undo) return true;
    expect(error).toMatchObject({ code: '23514', constraint: 'hand_over_three_people' });
    return false;
  }

  it('a hand-over commits with three people, and never with fewer', async () => {
    for (const sharing of sharings)
      expect({ sharing, commits: await lastWord(sharing) }).toEqual({
        sharing,
        commits: headsOf(sharing) >= 3,
      });
  });

  it('an act that nobody on the staff did counts for nobody', async () => {
    const [one, two, three] = people as [string, string, string];
    const whole = { 'accepted-report': one, 'confirmed-match': two, 'concluded-ownership': one };
    const sharing = { ...whole, 'approved-return': two, 'handed-over': three };
    expect(await lastWord(sharing)).toBe(true);
    expect(await lastWord({ ...sharing, 'handed-over': 'one-again' })).toBe(false);
  });
});
