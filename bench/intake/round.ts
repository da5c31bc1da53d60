import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Contender } from '../lib/contender.js';
import { cpuSecondsOf, cpuSecondsWithChildren } from '../lib/cpu-time.js';
import { putUnderLoad } from '../lib/load.js';
import { percentile } from '../lib/percentile.js';
import { reportBody } from './report-bodies.js';

export const connections = 16;

export interface RoundPlan {
  seconds?: number;
  amount?: number;
}

/** A contender with its database, and how many of its callers take turns. */
export interface Entrant {
  name: string;
  contender: Contender;
  callers: number;
  client: pg.Client;
  /** counts those of some ids that are rows */
  countRows: string;
  /** counts work that the answers left for later, in the same process */
  countLeft?: string;
}

export interface Round {
  answered: number;
  perSecond: number;
  /** answered a second when the work left for later is waited for */
  perSecondWhenDone: number;
  p50Ms: number;
  p99Ms: number;
  /** processor time a report in microseconds, work left for later included; undefined where the system can't say */
  nodeMicros?: number;
  postgresMicros?: number;
  faults: string[];
}

let serial = 0;

/** One round of one entrant: load, wait until nothing is left to do, count. */
export async function runRound(
  entrant: Entrant,
  plan: RoundPlan,
  postmasterPid: number,
): Promise<Round> {
  const { contender } = entrant;
  const cpu = () => ({
    node: cpuSecondsOf(contender.pid),
    postgres: cpuSecondsWithChildren(postmasterPid),
  });
  const before = cpu();
  const start = performance.now();
  const load = await putUnderLoad({
    ...plan,
    origin: contender.origin,
    path: contender.path,
    connections,
    next: () => {
      serial += 1;
      return { body: reportBody(serial), headers: contender.callers[serial % entrant.callers] };
    },
  });
  await untilNothingIsLeft(entrant);
  const secondsWhenDone = (performance.now() - start) / 1_000;
  const after = cpu();
  const answered = load.created.length;
  const micros = (a?: number, b?: number) =>
    a === undefined || b === undefined ? undefined : ((b - a) * 1e6) / answered;
  return {
    answered,
    perSecond: answered / load.seconds,
    perSecondWhenDone: answered / Math.max(secondsWhenDone, load.seconds),
    p50Ms: percentile(load.latencies, 0.5),
    p99Ms: percentile(load.latencies, 0.99),
    nodeMicros: micros(before.node, after.node),
    postgresMicros: micros(before.postgres, after.postgres),
    faults: [
      ...(load.refused > 0
        ? [`${entrant.name}: ${load.refused} requests were not answered 201`]
        : []),
      ...(await lostRows(entrant, load.created)),
    ],
  };
}

/** Nothing accepted is lost: each id that was answered is a row. */
async function lostRows(entrant: Entrant, created: string[]): Promise<string[]> {
  const ids = created.map((body) => (JSON.parse(body) as { id: string }).id);
  const { rows } = await entrant.client.query<{ count: string }>(entrant.countRows, [ids]);
  const lost = ids.length - Number(rows[0]?.count ?? 0);
  return lost === 0
    ? []
    : [`${entrant.name}: ${lost} of ${ids.length} accepted reports are not there`];
}

async function untilNothingIsLeft({ countLeft, client, name }: Entrant): Promise<void> {
  if (!countLeft) return;
  const deadline = performance.now() + 300_000;
  for (;;) {
    const { rows } = await client.query<{ count: string }>(countLeft);
    if (Number(rows[0]?.count) === 0) return;
    if (performance.now() > deadline) throw new Error(`${name}: work is left after five minutes`);
    await sleep(20);
  }
}
