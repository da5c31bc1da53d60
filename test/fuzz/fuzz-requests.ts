import * as fc from 'fast-check';
import { Log } from '../../src/platform/logging/index.js';
import { hire } from '../factories/staff.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { faultIn } from './answers.js';
import { heapUsedMiB } from './memory.js';
import { whoMayIn } from './who-may.js';
import { operationsOf } from './operations.js';
import { plant } from './planted.js';
import { requestsTo, type FuzzedRequest } from './request.js';
import { Sender } from './sender.js';

const mostGrowthMiB = 40;

export interface Fuzzed {
  seed: number;
  requests: number;
  byStatus: Record<string, number>;
  /** heap in use after the last request over that after the first quarter, MiB */
  growthMiB: number;
}

/**
 * Sends `requests` made-up requests, the same for the same seed, to the whole application.
 *
 * @throws {Error} with the first request that was answered wrongly, made as small as it goes
 */
export async function fuzzRequests(options: { seed: number; requests: number }): Promise<Fuzzed> {
  const test = await startTestApp({
    works: false,
    // The throttles have tests of their own; here they would answer in place of what is behind them.
    environment: {
      PUBLIC_REQUESTS_PER_MINUTE: '1000000',
      SIGN_IN_FAILURES_PER_MINUTE_IN_ALL: '1000000',
    },
  });
  try {
    return await fuzz(test, options);
  } finally {
    await test.close();
  }
}

async function fuzz(test: TestApp, { seed, requests }: { seed: number; requests: number }) {
  const reasons = listen(test);
  await hire(test, 'spare', ['desk-officer']);
  const sender = new Sender(test, await plant(test));
  const any = requestsTo(await operationsOf(test), await whoMayIn(test));
  const byStatus: Record<string, number> = {};
  let sent = 0;
  let early = 0;
  await fc.assert(
    fc.asyncProperty(any, async (request: FuzzedRequest) => {
      reasons.length = 0;
      const answer = await sender.send(request);
      byStatus[answer.status] = (byStatus[answer.status] ?? 0) + 1;
      const fault = faultIn(request, answer);
      if (fault) throw new Error(`${fault}: ${answer.text.slice(0, 400)} ${reasons.join('\n')}`);
      sent += 1;
      if (sent === Math.floor(requests / 4)) early = heapUsedMiB();
    }),
    { seed, numRuns: requests, endOnFailure: false, interruptAfterTimeLimit: 1_500_000 },
  );
  const growthMiB = Math.round(heapUsedMiB() - early);
  if (growthMiB >= mostGrowthMiB)
    throw new Error(`The heap grew by ${growthMiB} MiB in the last three quarters.`);
  return { seed, requests: sent, byStatus, growthMiB };
}

/** What the log is told of a failure: the answer says nothing of it. */
function listen(test: TestApp): string[] {
  const reasons: string[] = [];
  jest
    .spyOn(test.get(Log), 'error')
    .mockImplementation((facts: object) => void reasons.push(JSON.stringify(facts, null, 1)));
  return reasons;
}
