import { RotateKeys } from '../../src/people/index.js';
import { allHouseKeys, HouseKeys } from '../../src/platform/crypto/index.js';
import { Passes } from '../../src/return-events/appointments/passes.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { keepPeople, keyChange, owner, underTheNewKey } from './key-change.js';

const { old, meanwhile, afterwards } = keyChange();
const appointment = '01900000-0000-7000-8000-00000000000a';

let test: TestApp;
let pass: string;
let photo: Buffer;

const photoKey = () => allHouseKeys().find((it) => it.purpose === 'photo-store')!;
const beside = (environment: Record<string, string>) =>
  startTestApp({ works: false, environment, databaseUrl: test.databaseUrl });

beforeAll(async () => {
  test = await startTestApp({ works: false, environment: old });
  await keepPeople(test, 1_200);
  pass = test.get(Passes).tokenOf(appointment);
  photo = test.get(HouseKeys).of(photoKey());
});
afterAll(() => test.close());

it('while both keys are held, people are found under either and shown, and nothing done is undone', async () => {
  const during = await beside(meanwhile);
  const interrupted = during.get(RotateKeys).execute((sentence) => {
    if (sentence.startsWith('500 of')) throw new Error('interrupted');
  });
  await expect(interrupted).rejects.toThrow('interrupted');
  const { open, all } = await underTheNewKey(test, afterwards);
  expect(open).toBeGreaterThanOrEqual(1);
  expect(open).toBeLessThan(all);
  const squad = await during.as('squad');
  const { body } = await squad.post('/api/v1/theft-reports', theftReportBody({ owner }));
  expect(body.warnings).toEqual([expect.objectContaining({ code: 'likely-duplicate' })]);
  const shown = (await squad.get('/api/v1/theft-reports')).body.items;
  expect(shown.map((it: { owner: object }) => it.owner)).toEqual([
    expect.objectContaining({ name: '欧阳**' }),
    expect.objectContaining({ name: '欧阳**' }),
  ]);
  await during.get(RotateKeys).execute(() => undefined);
  await during.close();
});

it('afterwards the old keys are not needed: people are found, passes read, photographs open', async () => {
  const { open, all } = await underTheNewKey(test, afterwards);
  expect(open).toBe(all);
  const after = await beside(afterwards);
  const squad = await after.as('squad');
  const { body } = await squad.post('/api/v1/theft-reports', theftReportBody({ owner }));
  expect(body.warnings[0]).toMatchObject({ code: 'likely-duplicate' });
  expect(after.get(Passes).readPass(pass)).toBe(appointment);
  expect(after.get(HouseKeys).of(photoKey())).toEqual(photo);
  const sentences: string[] = [];
  await after.get(RotateKeys).execute((it) => sentences.push(it));
  expect(sentences).toContain('0 people had to be changed');
  await after.close();
});
