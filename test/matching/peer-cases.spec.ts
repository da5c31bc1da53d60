import { readFileSync } from 'node:fs';
import { Engine } from '../../src/matching/index.js';
import { NothingToSearchFor } from '../../src/matching/matching.errors.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { colours, peerCases } from './peer-cases.js';

let test: TestApp;
const references = new Map<string, string>();

beforeAll(async () => {
  test = await startTestApp({ works: false });
  const squad = await test.as('squad');
  for (const serial of new Set(peerCases.flatMap((it) => it.registered))) {
    const identifiers = [{ kind: 'frame', value: serial }];
    const about = { vehicleType: 'bicycle', identifiers, colour: colours[serial] ?? '白色' };
    const filed = await squad.post('/api/v1/theft-reports', theftReportBody(about));
    references.set(filed.body.reference, serial);
  }
});

afterAll(() => test.close());

/** Nothing but these, as in the case. */
async function openAlone(serials: string[]): Promise<void> {
  const reports = [...references].filter(([, serial]) => serials.includes(serial));
  await test.database.query(
    `UPDATE identifier_match SET is_open = subject_id IN (SELECT id FROM theft_report WHERE reference = ANY($1))`,
    [reports.map(([reference]) => reference)],
  );
}

async function found(identifier: string, colour?: string): Promise<string[]> {
  const candidates = await test.get(Engine).search({ identifier, colour }, 30);
  return candidates.map((it) => references.get(it.theftReport.reference)!);
}

it.each(peerCases)('$asked among $registered', async (it) => {
  const { asked, registered, there, here = there, colour } = it;
  await openAlone(registered);
  const ours = await found(asked, colour);
  expect(ours.toSorted()).toEqual(here.toSorted());
  if (colour) expect(ours[0]).toBe(there[0]);
});

it('what differs has a reason, and nothing else has', () => {
  for (const { there, here, because, asked } of peerCases) {
    expect([asked, because !== undefined]).toEqual([asked, here !== undefined]);
    if (here) expect(here).not.toEqual(there);
  }
});

it.each(['', ' ', '----', '???? ??'])('an empty number is refused: “%s”', async (asked) => {
  await expect(found(asked)).rejects.toThrow(NothingToSearchFor);
});

it('what nobody knows is nobody’s number', async () => {
  await openAlone(['LX1234']);
  expect(await found('不知道')).toEqual([]);
});

it('every difference stands in the table of the document', () => {
  const document = readFileSync('docs/measurements/matching.md', 'utf8');
  for (const { because } of peerCases)
    if (because) expect(document).toMatch(new RegExp(`^\\| ${because} +\\|`, 'm'));
});
