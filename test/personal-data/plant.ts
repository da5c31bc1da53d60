import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { StaffDirectory } from '../../src/identity/index.js';
import type { PersonDetails } from '../../src/people/index.js';
import { InviteOwners } from '../../src/return-events/index.js';
import { hire } from '../factories/staff.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { openBrowser } from '../public-site/support/browser.js';
import { answerAll, codeSentTo, follow } from '../public-site/support/victim.js';
import { sendPhoto } from '../recovered-vehicles/support.js';
import { arrivedOwner, handOverBody } from '../return-events/support.js';
import type { TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { plantedPerson } from './people.js';

/** Everybody whose details go in somewhere. */
export const planted = {
  owner: plantedPerson('欧阳璟珂'),
  corrected: plantedPerson('尉迟珩璐'),
  webOwner: plantedPerson('慕容琬婳'),
  apiOwner: plantedPerson('令狐瓒彧'),
  collecting: plantedPerson('上官煊烨'),
  agent: plantedPerson('司徒栩栎'),
  suspect: plantedPerson('皇甫猷镕'),
  rival: plantedPerson('钟离芃薇'),
  officer: plantedPerson('宇文骐骥'),
};

/** Stored in plain, as decided: matching and counting need it. What finds nothing has to find this. */
export const controlPlace = '控制地点翡翠路九十九号';

function ownerBody(person: PersonDetails) {
  return { ...person };
}

/** Files, corrects, follows and repeats, from the staff's side and from the web. */
export async function plantReports(test: TestApp): Promise<{ reportId: string }> {
  const squad = await test.as('squad');
  const body = theftReportBody({ owner: ownerBody(planted.owner), place: controlPlace });
  const key = { 'idempotency-key': randomUUID() };
  const filed = await squad.post('/api/v1/theft-reports', body, key);
  expect(filed.status).toBe(201);
  await squad.post('/api/v1/theft-reports', body, key);
  await squad.get('/api/v1/theft-reports');
  const url = `/api/v1/theft-reports/${filed.body.id}`;
  await squad.get(url);
  const other = await squad.post('/api/v1/theft-reports', theftReportBody());
  const correction = { owner: ownerBody(planted.corrected) };
  const corrected = await squad.patch(`/api/v1/theft-reports/${other.body.id}`, correction);
  expect(corrected.status).toBe(200);
  await throughPages(test);
  await throughTheApi(test);
  return { reportId: filed.body.id };
}

async function throughPages(test: TestApp): Promise<void> {
  const { name, phone, secondPhone, email } = planted.webOwner;
  const browser = openBrowser(test.app);
  await answerAll(browser, phone);
  await browser.send('/report/contact', { name, phone, secondPhone, email });
  await browser.send('/report/insurer', { insurerPaid: 'no' });
  await browser.send('/report/check');
  const { path } = await browser.send('/report/code', { code: await codeSentTo(test, phone) });
  expect(path).toMatch(/^\/report\/done\//);
  await follow(test, path.replace('/report/done/', ''), phone);
}

async function throughTheApi(test: TestApp): Promise<void> {
  const { phone } = planted.apiOwner;
  const { incidentNumber: _, ...draft } = theftReportBody({ owner: ownerBody(planted.apiOwner) });
  const asked = await test.anonymous.post('/api/v1/public/phone-codes', { phone, draft });
  const phoneCode = { challengeId: asked.body.challengeId, code: await codeSentTo(test, phone) };
  const filed = await test.anonymous.post('/api/v1/public/theft-reports', { ...draft, phoneCode });
  expect(filed.status).toBe(201);
  await eventually(async () => {
    const rows = await test.database.query('SELECT 1 FROM theft_report WHERE reference = $1', [
      filed.body.reference,
    ]);
    expect(rows).toHaveLength(1);
  }, 20_000);
}

/** A claim, notices, an event, and a vehicle in the hands of an agent. */
export async function plantHandOver(test: TestApp): Promise<void> {
  const it = await arrivedOwner(test, { owner: planted.collecting });
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  await test.get(InviteOwners).execute(squad, it.eventId);
  const { name, phone, idNumber } = planted.agent;
  const recipient = {
    kind: 'agent',
    name,
    phone,
    idNumber,
    ownerIdNumber: planted.collecting.idNumber,
    mandateNote: '委托书一份',
  };
  const done = await it.desk.post('/api/v1/hand-overs', handOverBody(it, { recipient }));
  expect([done.status, done.text]).toEqual([201, expect.anything()]);
  await it.desk.get(`/api/v1/hand-overs/${done.body.id}`);
  await it.desk.get(`/api/v1/claims/${it.claimId}`);
}

/** A suspect, a rival's statement, an officer of our own, and a photograph that says whose it is. */
export async function plantOthers(test: TestApp): Promise<void> {
  const { name, phone, idNumber } = planted.suspect;
  const squad = await test.as('squad');
  const found = { caseNumber: 'A4110020022099999', kind: 'criminal', solvedOn: '2022-08-10' };
  const solved = await squad.post('/api/v1/cases', found);
  const person = { name, phone, idNumber };
  const suspect = { person, apprehendedOn: '2022-08-10', measure: 'criminal' };
  const recorded = await squad.post(`/api/v1/cases/${solved.body.id}/suspects`, suspect);
  expect(recorded.status).toBe(201);
  const vehicle = await squad.post('/api/v1/recovered-vehicles', fullVehicleBody());
  const { rival } = planted;
  const text = `${rival.name}，电话 ${rival.phone}，住 ${rival.address}，主张权利`;
  const url = `/api/v1/recovered-vehicles/${vehicle.body.id}`;
  expect((await squad.post(`${url}/disputes`, { text })).status).toBe(201);
  await hire(test, 'planted', ['custodian'], { idNumber: planted.officer.idNumber });
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#777' } })
    .withExif({ IFD0: { ImageDescription: rival.phone, Artist: rival.email } })
    .jpeg()
    .toBuffer();
  expect(photo.includes(rival.phone)).toBe(true);
  expect((await sendPhoto(squad, vehicle.body.id, 'whole-vehicle', photo)).status).toBe(201);
}

/** Somebody is looked at, with a note that names them, takes their own copy along, and asks to be erased. */
export async function plantLooks(test: TestApp, reportId: string): Promise<void> {
  const desk = await test.as('desk');
  const { name, phone, idNumber } = planted.owner;
  const note = `致电 ${name} ${phone}`;
  const fields = ['name', 'phone', 'idNumber', 'address'];
  const look = { purpose: 'contact-person', note, fields };
  const shown = await desk.post(`/api/v1/theft-reports/${reportId}/owner`, look);
  expect([shown.status, shown.body.name]).toEqual([200, name]);
  const who = { idNumber, purpose: '本人当面申请' };
  const copy = await desk.post('/api/v1/people/copies', who);
  expect(copy.text).toContain(phone);
  expect((await desk.post('/api/v1/people/erasures', who)).status).toBe(409);
}
