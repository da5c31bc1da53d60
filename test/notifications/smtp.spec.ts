import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { DeliverNotices, Tray } from '../../src/notifications/index.js';
import { noticeRow, promisedNotice } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
let server: SMTPServer;
let mails: ParsedMail[] = [];
let connections = 0;

type Misbehaviour = Pick<SMTPServerOptions, 'onRcptTo' | 'onData'>;
let misbehave: Misbehaviour = {};

const refusal = (responseCode: number) =>
  Object.assign(new Error('<zhang@163.com> is not here'), { responseCode });

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onRcptTo: (address, session, done) =>
      misbehave.onRcptTo ? misbehave.onRcptTo(address, session, done) : done(),
    onData: (stream, session, done) => {
      if (misbehave.onData) return misbehave.onData(stream, session, done);
      simpleParser(stream, (error, mail) => {
        mails.push(mail);
        done(error);
      });
    },
  });
  // What a test breaks off on purpose is no error of the server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  test = await startTestApp({
    works: false,
    environment: {
      DEMO: 'false',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: '许昌市公安局 <sanche@xc.example>',
    },
  });
});

afterAll(async () => {
  await test.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

beforeEach(() => {
  misbehave = {};
  mails = [];
});

const mailTo = (email: string) =>
  promisedNotice(test, { person: { phone: '0374-2626110', email } });
const deliver = (...ids: string[]) => test.get(DeliverNotices).execute({ ids });

it('mails the notice: Chinese sender, subject and words arrive as they were', async () => {
  const id = await mailTo('zhang@163.com');
  await deliver(id);
  const [mail] = mails;
  expect(mail!.subject).toBe('许昌市公安局魏都分局：您的车追回了');
  expect(mail!.from!.text).toContain('许昌市公安局');
  expect([mail!.to].flat()[0]!.text).toBe('zhang@163.com');
  expect(mail!.text!.trim()).toMatch(
    /^【许昌市公安局魏都分局】您报失的电动车.*0374-2626110核实。$/s,
  );
  expect(mail!.messageId).toBe(`<${id}@wanbi>`);
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail!.attachments).toEqual([]);
  expect((await noticeRow(test, id)).status).toBe('sent');
});

it('keeps its connections for the next mails', async () => {
  const four = () => Promise.all(['a', 'b', 'c', 'd'].map((name) => mailTo(`${name}@163.com`)));
  await deliver(...(await four()));
  const before = connections;
  await deliver(...(await four()));
  expect(mails).toHaveLength(8);
  expect(connections).toBe(before);
});

it.each([
  [450, 'temporary-failure'],
  [550, 'permanent-failure'],
])(
  'a recipient refused with %d is a %s, and the reason is kept without the address',
  async (code, status) => {
    misbehave.onRcptTo = (_address, _session, done) => done(refusal(code));
    const id = await mailTo('zhang@163.com');
    await deliver(id);
    expect((await noticeRow(test, id)).status).toBe(status);
    const [event] = await test.database.query<{ detail: string }>(
      `SELECT detail FROM notice_event WHERE notice_id = $1 AND status = $2`,
      [id, status],
    );
    expect(event!.detail).toBe(`smtp ${code}`);
  },
);

it.each([
  [452, 'temporary-failure'],
  [554, 'permanent-failure'],
])('a message refused with %d is a %s', async (code, status) => {
  misbehave.onData = (stream, _session, done) => {
    stream.resume();
    stream.on('end', () => done(refusal(code)));
  };
  const id = await mailTo('zhang@163.com');
  await deliver(id);
  expect((await noticeRow(test, id)).status).toBe(status);
});

it('outcome-unknown: a connection lost after the message is not tried again', async () => {
  let taken = 0;
  misbehave.onData = (stream) => {
    stream.resume();
    stream.on('end', () => {
      taken += 1;
      for (const connection of server.connections) connection.close();
    });
  };
  const id = await mailTo('zhang@163.com');
  await deliver(id);
  expect((await noticeRow(test, id)).status).toBe('outcome-unknown');
  expect(taken).toBe(1);
});

it('a connection lost before the message is temporary', async () => {
  misbehave.onRcptTo = () => {
    for (const connection of server.connections) connection.close();
  };
  const id = await mailTo('zhang@163.com');
  await deliver(id);
  expect((await noticeRow(test, id)).status).toBe('temporary-failure');
});

it('lets an SMS wait, for no SMS provider is set up', async () => {
  const id = await promisedNotice(test);
  await deliver(id);
  expect((await noticeRow(test, id)).status).toBe('created');
  await expect(test.get(Tray).list()).rejects.toMatchObject({ code: 'not-found' });
});
