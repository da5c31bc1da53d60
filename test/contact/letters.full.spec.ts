import { drawLetters, type Letter } from '../../src/notifications/letters/draw-letters.js';
import { startTestApp } from '../support/app.js';
import { openPdf } from '../support/open-pdf.js';
import { letterDue, nobodyAnswers, print } from './letters-support.js';

const madeAt = new Date('2022-09-08T01:00:00Z');
const letter: Letter = {
  name: '𠮷㛃䶮',
  address: '许昌市魏都区七一路1号院2号楼',
  title: '您的车追回了',
  text: '您报失的电动车（报失编号CX-7KQ4-M2P8）追回了，民警已经核对，正在办理发还审批。领车不收取任何费用。',
  code: 'TZ-7KQ4-M2P8',
  from: {
    sender: '许昌市公安局魏都分局',
    unit: '许昌市公安局魏都分局东大派出所',
    address: '许昌市魏都区东大街',
    phone: '0374-2626110',
  },
};
const bare = (text: string) => text.replaceAll(/\s/g, '');

it('a page of addresses and a page a letter; rare characters come out right, all fonts are embedded', async () => {
  const { text, fonts, pages } = openPdf(await drawLetters([letter, null, letter], madeAt));
  expect(pages).toHaveLength(3);
  const [addresses, first] = text.split('\f').map(bare);
  expect(addresses).toContain('1𠮷㛃䶮许昌市魏都区七一路1号院2号楼TZ-7KQ4-M2P8');
  expect(addresses).toContain('本人信息已删除');
  for (const words of ['𠮷㛃䶮收', letter.text, letter.code, '0374-2626110', '110', '2022-09-08'])
    expect(first).toContain(bare(words));
  for (const font of fonts) expect(font).toMatch(/yes yes yes/);
});

it('through the window of the envelope nothing shows but who it is for', async () => {
  const { text } = openPdf(await drawLetters([letter], madeAt));
  const page = text.split('\f')[1]!;
  const upper = bare(page.slice(0, page.indexOf(letter.title)));
  expect(upper).toBe(
    bare(`寄件：${letter.from.unit}　${letter.from.address}${letter.address}𠮷㛃䶮　收`),
  );
});

it('from the call nobody answered to the paper: the words of the notice, no link, no fee', async () => {
  const environment = {
    SESSION_IDLE_MINUTES: '99999',
    SESSION_HOURS: '9999',
    GRAVE_ACT_MINUTES: '99999',
  };
  const test = await startTestApp({ works: false, environment });
  try {
    const squad = await test.as('squad');
    const way = await letterDue(test, { name: '𠮷㛃䶮' });
    await nobodyAnswers(test, squad, way.contactId);
    const { id } = (await squad.post('/api/v1/letter-lists', print)).body;
    const answer = await test.app.inject({
      method: 'POST',
      url: `/api/v1/letter-lists/${id}/letters.pdf`,
      payload: print,
      headers: { cookie: await cookieOf(test) },
    });
    const page = bare(openPdf(answer.rawPayload).text.split('\f')[1]!);
    for (const words of ['𠮷㛃䶮收', `报失编号${way.reference}`, '不收取任何费用', '通知编号：TZ-'])
      expect(page).toContain(words);
    expect(page).not.toMatch(/http|www|二维码|转账/);
  } finally {
    await test.close();
    jest.restoreAllMocks();
  }
});

async function cookieOf(test: Awaited<ReturnType<typeof startTestApp>>): Promise<string> {
  const signedIn = await test.anonymous.post('/api/v1/sessions', {
    username: 'squad',
    password: 'correct horse battery staple',
  });
  return String(signedIn.headers['set-cookie']).split(';')[0]!;
}
