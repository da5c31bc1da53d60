import { type TestApp, startTestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { openBrowser } from './support/browser.js';
import { answerAll, codeSentTo, fileReport } from './support/victim.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp({ environment: { PUBLIC_REQUESTS_PER_MINUTE: '5000' } });
}, 120_000);
afterAll(() => house?.close());

it('a victim files with forms alone, and two taps on the last button file one report', async () => {
  const phone = openBrowser(house.app);
  const check = await answerAll(phone, '13837400001');
  expect(check.path).toBe('/report/check');
  expect(check.html).toContain('1757 2 15 08069087');
  const asked = await phone.send('/report/check');
  expect(asked.path).toBe('/report/code');
  expect(asked.html).toContain('138****0001');
  const code = await codeSentTo(house, '13837400001');
  const [first, second] = await Promise.all([
    phone.send('/report/code', { code }),
    phone.send('/report/code', { code }),
  ]);
  expect(first.path).toMatch(/^\/report\/done\/CX-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(second.path).toBe(first.path);
  expect(first.html).toContain('8月12日 09:00');
  const reference = first.path.replace('/report/done/', '');
  const squad = await house.as('squad');
  const report = await eventually(async () => {
    const { body } = await squad.get('/api/v1/theft-reports');
    const found = body.items.find((item: { reference: string }) => item.reference === reference);
    if (!found) throw new Error('Not taken in yet.');
    return found as { status: string };
  });
  expect(report.status).toBe('lead');
});

it('a bookmark of the last page shows the reference and nothing personal', async () => {
  const phone = openBrowser(house.app);
  const reference = await fileReport(house, phone, '13837400002');
  const stranger = await openBrowser(house.app).open(`/report/done/${reference}`);
  expect(stranger.html).toContain(reference);
  expect(stranger.html).not.toMatch(/欧阳娜娜|0002|雅迪|七一路/);
  const again = await phone.open('/report/contact');
  expect(again.path).toBe(`/report/done/${reference}`);
});

it('a number that looks odd is asked about once and never refused', async () => {
  const phone = openBrowser(house.app);
  await phone.send('/report/start');
  await phone.send('/report/type', { vehicleType: 'e-bike' });
  const odd = { frameState: 'known', frame: 'GB 17761-2018' };
  const asked = await phone.send('/report/number', odd);
  expect(asked.path).toBe('/report/number?again=yes');
  expect(asked.html).toContain('想跟您核对一下');
  const insisted = await phone.send('/report/number', { ...odd, frameAsked: odd.frame });
  expect(insisted.path).toBe('/report/when');
});

it('a suggestion is taken with one tick', async () => {
  const phone = openBrowser(house.app);
  await phone.send('/report/start');
  await phone.send('/report/type', { vehicleType: 'motorcycle' });
  const odd = { vinState: 'known', vin: 'LXXPCJIO5NA000123', vinAsked: 'LXXPCJIO5NA000123' };
  const taken = await phone.send('/report/number', { ...odd, vinUse: 'yes' });
  expect(taken.path).toBe('/report/when');
  expect((await phone.open('/report/number')).html).toContain('LXXPCJ105NA000123');
});

it('an answer to look at again is still there, with what to do beside it', async () => {
  const phone = openBrowser(house.app);
  await phone.send('/report/start');
  await phone.send('/report/type', { vehicleType: 'bicycle' });
  const asked = await phone.send('/report/contact', { name: '李娜', phone: '1383740' });
  expect(asked.html).toContain('请写 11 位的手机号');
  expect(asked.html).toContain('value="李娜"');
  const when = await phone.send('/report/when', {
    seenDay: 'today',
    seenPart: 'morning',
    missingDay: 'yesterday',
  });
  expect(when.html).toContain('“发现不见”比“最后看见”还早');
});

it('what is not a photo is not taken, and says so', async () => {
  const phone = openBrowser(house.app);
  await phone.send('/report/start');
  await phone.send('/report/type', { vehicleType: 'bicycle' });
  const refused = await phone.sendPhoto('/report/photos', 'proofPhotos', Buffer.from('<script>'));
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('这个文件打不开');
  expect(refused.html).not.toContain('已经收到的照片');
});

it('an answer is changed from the page that shows them all, and leads back there', async () => {
  const phone = openBrowser(house.app);
  await answerAll(phone, '13837400003');
  expect((await phone.open('/report/where?change=yes')).html).toContain('name="change"');
  const changed = await phone.send('/report/where', { place: '帝豪广场', change: 'yes' });
  expect(changed.path).toBe('/report/check');
  expect(changed.html).toContain('帝豪广场');
});

it('no code is sent for an unfinished report', async () => {
  const phone = openBrowser(house.app);
  await phone.send('/report/start');
  await phone.send('/report/type', { vehicleType: 'bicycle' });
  const refused = await phone.send('/report/check');
  expect(refused.path).toBe('/report/check');
  expect(refused.html).toContain('还有几处必须填');
});

it('a wrong code files nothing and says what to do', async () => {
  const phone = openBrowser(house.app);
  await answerAll(phone, '13837400004');
  await phone.send('/report/check');
  const code = await codeSentTo(house, '13837400004');
  const wrong = code === '000000' ? '000001' : '000000';
  const refused = await phone.send('/report/code', { code: wrong });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('这个验证码不对');
});

it('a draft is gone after 24 hours, and nobody else opens it', async () => {
  const phone = openBrowser(house.app);
  await answerAll(phone, '13837400005');
  const stranger = openBrowser(house.app);
  expect((await stranger.open('/report/check')).heading).toBe('填写的内容已经过期');
  const before = house.clock.now();
  house.clock.advance(25 * 3_600_000);
  const late = await phone.open('/report/check');
  house.clock.set(before);
  expect(late.heading).toBe('填写的内容已经过期');
});
