import { DeliverNotices } from '../../src/notifications/index.js';
import { noticeRow, promisedNotice } from '../factories/notice.js';
import type { TestApp } from '../support/app.js';
import { FakeChannel } from './fake-channel.js';

export const timeOut = () => Promise.reject(Object.assign(new Error(), { name: 'TimeoutError' }));

/** Its provider took it and never answered, and can't be asked. */
export async function noticeInDoubt(test: TestApp, person = {}): Promise<string> {
  FakeChannel.in(test).then = timeOut;
  const id = await promisedNotice(test, { person });
  await test.get(DeliverNotices).execute({ ids: [id] });
  expect((await noticeRow(test, id)).status).toBe('outcome-unknown');
  jest.restoreAllMocks();
  return id;
}
