import { EventStream, listeningTo, type HeardEvent } from './event-stream.js';
import { promisedBatch, promisedNotice, noticeRow, trailOf } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { Tray } from '../../src/notifications/index.js';

/** A notice's whole way, through a real queue and its worker. */
export function queuedSuite(
  startStore: () => Promise<{ environment: Record<string, string>; stop(): Promise<void> }>,
): void {
  let store: Awaited<ReturnType<typeof startStore>>;
  let test: TestApp;
  const noise = jest.spyOn(console, 'error');

  beforeAll(async () => {
    store = await startStore();
    test = await startTestApp({ environment: store.environment });
  }, 60_000);

  afterAll(async () => {
    await test.close();
    await store.stop();
    expect(noise).not.toHaveBeenCalled();
  });

  it('delivers each promised notice once, codes and others', async () => {
    const ids = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        n % 3 === 0
          ? promisedNotice(test, {
              kind: 'phone-code',
              parameters: { code: '048213', minutes: 10 },
            })
          : promisedNotice(test),
      ),
    );
    await until(async () =>
      (await Promise.all(ids.map((id) => noticeRow(test, id)))).every(
        (row) => row.status === 'delivered',
      ),
    );
    expect(await trailOf(test, ids[0]!)).toEqual(['promised', 'sending', 'delivered']);
    expect((await test.get(Tray).list()).length).toBe(30);
  });

  it('sends a batch, each once, while somebody watches', async () => {
    const batch = await promisedBatch(test, 120);
    const { cookie } = await test.as('squad');
    const origin = await listeningTo(test.app);
    const url = `${origin}/api/v1/notice-batches/${batch}/progress`;
    let last: HeardEvent | undefined;
    for await (const event of (await EventStream.open(url, cookie)).events()) last = event;
    expect(last).toMatchObject({ type: 'done', data: { counts: { delivered: 120 } } });
    const [row] = await test.database.query(
      'SELECT count(*) AS messages, max(attempts) AS attempts FROM notice JOIN tray_message ON notice_id = id WHERE batch_id = $1',
      [batch],
    );
    expect(row).toEqual({ messages: 120, attempts: 1 });
  });

  it('puts no personal data into the queue', async () => {
    const phone = '13912345679';
    await promisedNotice(test, { person: { phone, name: '欧阳娜娜' } });
    const rows = await test.database.query<{ row: string }>(
      `SELECT table_name AS row FROM information_schema.tables WHERE table_schema = 'bullmq'`,
    );
    for (const { row: table } of rows) {
      const kept = await test.database.query(`SELECT t::text FROM bullmq."${table}" t`);
      expect(JSON.stringify(kept)).not.toMatch(/13912345679|欧阳/);
    }
  });
}
