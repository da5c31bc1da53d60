import { randomBytes } from 'node:crypto';
import { FileFromWeb } from '../../src/public-gate/index.js';
import { makeReference } from '../../src/platform/references.js';
import { Ids } from '../../src/platform/ids.js';
import { testPerson } from '../factories/person.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { openBrowser } from '../public-site/support/browser.js';
import { fileReport, follow } from '../public-site/support/victim.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

/** What a victim is told who reports the same theft again: of their own reports alone. */
let test: TestApp;
let squad: Client;
let serial = 0;

beforeAll(async () => {
  test = await startTestApp({ environment: { PUBLIC_REQUESTS_PER_MINUTE: '5000' } });
  squad = await test.as('squad');
}, 120_000);
afterAll(() => test.close());

const nextNumber = () => `17572224${String((serial += 1)).padStart(7, '0')}`;

async function fromWeb(frame: string, owner: object, more: object[] = []) {
  const { incidentNumber: _, ...report } = theftReportBody({
    identifiers: [{ kind: 'frame', value: frame }, ...more],
    owner,
  });
  const id = test.get(Ids).next();
  const reference = makeReference('CX', randomBytes, 'web');
  const filing = {
    reference,
    report: report as never,
    district: 'weidu',
    language: 'zh-CN' as const,
  };
  await test.get(FileFromWeb).execute(id, filing);
  return { id, reference };
}

interface Seen {
  state: string;
  steps: { step: string }[];
  sameAs?: string;
  isMerged?: boolean;
  claim?: object;
  parts?: { part: string; claim?: object }[];
}

/** What the public side may read, once the phone was proved. */
async function seen(reference: string): Promise<Seen> {
  const [row] = await test.database.query<{ document: Seen }>(
    `SELECT document FROM public_status WHERE document->>'reference' = $1`,
    [reference],
  );
  return row!.document;
}

const lastStep = async (reference: string) => (await seen(reference)).steps.at(-1)?.step;

async function decide(id: string, what: string, body: object = {}) {
  const { items } = (await squad.get(`/api/v1/doubles?subject=${id}`)).body;
  const answer = await squad.post(`/api/v1/doubles/${items[0].id}/${what}`, {
    reason: '同一起',
    ...body,
  });
  if (answer.status !== 200) throw new Error(answer.text);
}

it('the same phone again: the earlier reference is named, and both reports stand', async () => {
  const [frame, owner] = [nextNumber(), testPerson()];
  const [first, second] = [await fromWeb(frame, owner), await fromWeb(frame, owner)];
  expect(await seen(second.reference)).toMatchObject({ sameAs: first.reference, state: 'open' });
  expect((await seen(first.reference)).sameAs).toBeUndefined();
});

it('the same number from another phone: neither is told of the other', async () => {
  const frame = nextNumber();
  const [first, second] = [await fromWeb(frame, testPerson()), await fromWeb(frame, testPerson())];
  expect((await squad.get(`/api/v1/doubles?subject=${second.id}`)).body.items).toHaveLength(1);
  for (const { reference } of [first, second]) {
    const text = JSON.stringify(await seen(reference));
    expect(text).not.toContain(reference === first.reference ? second.reference : first.reference);
  }
});

it('an officer tells them apart: it is named no more', async () => {
  const [frame, owner] = [nextNumber(), testPerson()];
  await fromWeb(frame, owner);
  const second = await fromWeb(frame, owner);
  await decide(second.id, 'different');
  expect((await seen(second.reference)).sameAs).toBeUndefined();
});

it('a merged report goes the way of the one that leads, and is its own again after a split', async () => {
  const [frame, owner] = [nextNumber(), testPerson()];
  const [first, second] = [await fromWeb(frame, owner), await fromWeb(frame, owner)];
  await squad.post(`/api/v1/theft-reports/${first.id}/accept`, { incidentNumber: 'J-1' });
  expect(await lastStep(second.reference)).toBe('received');
  await decide(second.id, 'merge', { leaderId: first.id });
  expect(await seen(second.reference)).toMatchObject({ isMerged: true, sameAs: first.reference });
  expect(await lastStep(second.reference)).toBe('comparing');
  await confirmedFor(first.id, { identifiers: [{ kind: 'frame', value: frame }] });
  expect(await lastStep(second.reference)).toBe('found');
  // What is to be collected on the leading report is not collected twice.
  expect((await seen(first.reference)).claim).toBeDefined();
  expect((await seen(second.reference)).claim).toBeUndefined();
  await decide(second.id, 'split');
  expect(await lastStep(second.reference)).toBe('received');
  expect((await seen(second.reference)).isMerged).toBeUndefined();
});

it('a merged report shows the battery of the one that leads, which is answered for there alone', async () => {
  const [number, owner] = [nextNumber(), testPerson()];
  const battery = { kind: 'battery', value: `TN72V20AH${number}` };
  const [first, second] = [await fromWeb(number, owner, [battery]), await fromWeb(number, owner)];
  await squad.post(`/api/v1/theft-reports/${first.id}/accept`, { incidentNumber: 'J-3' });
  await decide(second.id, 'merge', { leaderId: first.id });
  await confirmedFor(first.id, { part: 'battery', identifiers: [battery] });
  expect((await seen(first.reference)).parts).toMatchObject([{ part: 'battery', claim: {} }]);
  const [shown, ...others] = (await seen(second.reference)).parts!;
  expect(others).toEqual([]);
  expect(shown).toMatchObject({ part: 'battery', steps: [{ step: 'found' }] });
  expect(shown).not.toHaveProperty('claim');
  await decide(second.id, 'split');
  expect((await seen(second.reference)).parts).toBeUndefined();
});

it('merged into another person’s report it follows, and names nobody’s', async () => {
  const frame = nextNumber();
  const [first, second] = [await fromWeb(frame, testPerson()), await fromWeb(frame, testPerson())];
  await squad.post(`/api/v1/theft-reports/${first.id}/accept`, { incidentNumber: 'J-2' });
  await decide(second.id, 'merge', { leaderId: first.id });
  await confirmedFor(first.id, { identifiers: [{ kind: 'frame', value: frame }] });
  const document = await seen(second.reference);
  expect(document).toMatchObject({ isMerged: true });
  expect(document.steps.at(-1)?.step).toBe('found');
  expect(JSON.stringify(document)).not.toMatch(new RegExp(`${first.reference}|J-2`));
});

it('on the page it is said politely, after the phone was proved', async () => {
  const mobile = '13837400077';
  const first = await fileReport(test, openBrowser(test.app), mobile);
  await follow(test, first, mobile);
  test.clock.advance(60_000);
  const second = await fromWeb('175721508069087', { name: '欧阳娜娜', phone: mobile });
  const { html } = await (
    await follow(test, second.reference, mobile)
  ).open(`/status/${second.reference}`);
  expect(html).toContain('您不用再报');
  expect(html).toContain(first);
});

/** An officer confirms that what was found is the report's. */
async function confirmedFor(reportId: string, given: Record<string, unknown>): Promise<void> {
  const body = fullVehicleBody(given);
  const { id } = (await squad.post('/api/v1/recovered-vehicles', body)).body;
  const match = await eventually(async () => {
    const { items } = (await squad.get(`/api/v1/recovered-vehicles/${id}/matches`)).body;
    const found = items.find(
      (it: { theftReport: { id: string } }) => it.theftReport.id === reportId,
    );
    expect(found).toBeDefined();
    return found as { id: string };
  });
  expect((await squad.post(`/api/v1/matches/${match.id}/confirm`, {})).status).toBe(200);
}
