import { UnitTree } from '../../src/identity/index.js';
import { NoticesFollowTheSentence } from '../../src/notifications/promising/follow-the-sentence.js';
import { publicActor } from '../../src/platform/actor.js';
import { Ids } from '../../src/platform/ids.js';
import { FileTheftReport, readReport } from '../../src/theft-reports/index.js';
import { claimedVehicle } from '../factories/claimed-vehicle.js';
import { promisedNotice } from '../factories/notice.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
});

afterAll(() => test.close());

async function fileOnTheWeb(): Promise<string> {
  const { id: unitId } = await test.get(UnitTree).byCode('weidu');
  const report = readReport(theftReportBody({ incidentNumber: undefined }) as never);
  return (await test.get(FileTheftReport).execute(publicActor, report, { source: 'web', unitId }))
    .id;
}

async function fileAtTheDesk(): Promise<string> {
  return (await squad.post('/api/v1/theft-reports', theftReportBody())).body.id;
}

/** kinds and states of what an owner is told about a report, in order */
async function toldOf(reportId: string): Promise<string[]> {
  const rows = await test.database.query<{ told: string }>(
    `SELECT kind || ' ' || status AS told FROM notice WHERE subject_id = $1 ORDER BY id`,
    [reportId],
  );
  return rows.map((row) => row.told);
}

/** Only this room reacts: the pair behind the fact is made up. */
async function tell(
  reaction: 'tellThatItIsFound' | 'callOffTheFinding' | 'callOffTheRest',
  reportId: string,
): Promise<void> {
  const id = test.get(Ids).next();
  await test.database.transaction((tx) =>
    test.get(NoticesFollowTheSentence)[reaction](tx, {
      factId: id,
      subjectId: id,
      unitIds: [],
      occurredOn: '2022-08-11',
      details: { matchId: id, vehicleId: id, claimId: id, handOverId: id, reportId, part: null },
    }),
  );
}

it('tells who filed on the web that it came, and then that it is accepted', async () => {
  const id = await fileOnTheWeb();
  expect(await toldOf(id)).toEqual(['report-received created']);
  await squad.post(`/api/v1/theft-reports/${id}/accept`, { incidentNumber: 'J411002002209' });
  expect(await toldOf(id)).toEqual(['report-received cancelled', 'report-accepted created']);
});

it('tells nothing to who stood at the desk', async () => {
  expect(await toldOf(await fileAtTheDesk())).toEqual([]);
});

it('rule 19: tells a known owner once an officer has confirmed', async () => {
  const { reportId } = await claimedVehicle(test);
  expect(await toldOf(reportId)).toEqual(['vehicle-found created']);
});

it('calls the finding off when the match is undone, and tells again when it is confirmed again', async () => {
  const id = await fileAtTheDesk();
  await tell('tellThatItIsFound', id);
  await tell('callOffTheFinding', id);
  expect(await toldOf(id)).toEqual(['vehicle-found cancelled']);
  await tell('tellThatItIsFound', id);
  expect(await toldOf(id)).toEqual(['vehicle-found cancelled', 'vehicle-found created']);
});

it('rule 17: the hand-over calls off what is pending, but not the word of the hand-over itself', async () => {
  const id = await fileAtTheDesk();
  await tell('tellThatItIsFound', id);
  await promisedNotice(test, {
    kind: 'hand-over-done',
    about: { type: 'theft-report', id },
    parameters: {
      vehicle: 'e-bike',
      reference: 'CX-7KQ4-M2P8',
      at: test.clock.now(),
      returnListNumber: '31',
    },
  });
  await tell('callOffTheRest', id);
  expect(await toldOf(id)).toEqual(['vehicle-found cancelled', 'hand-over-done created']);
});

it('a withdrawn report calls off all that is pending', async () => {
  const id = await fileOnTheWeb();
  await squad.post(`/api/v1/theft-reports/${id}/withdraw`, { reason: '我自己找到了' });
  expect(await toldOf(id)).toEqual(['report-received cancelled']);
});
