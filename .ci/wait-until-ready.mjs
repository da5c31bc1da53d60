// node .ci/wait-until-ready.mjs URL SECONDS PID: 0 once URL answers 200; 1 when time is up or the process is gone.
import { setTimeout as sleep } from 'node:timers/promises';

const [url, seconds, pid] = process.argv.slice(2);
const from = Date.now();
const secondsSince = () => ((Date.now() - from) / 1000).toFixed(1);

async function isReady() {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status === 200;
  } catch {
    return false;
  }
}

function isAlive() {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

while (!(await isReady())) {
  if (!isAlive()) {
    console.log(`ended after ${secondsSince()} s without being ready`);
    process.exit(1);
  }
  if (Date.now() - from > Number(seconds) * 1000) {
    console.log(`not ready after ${seconds} s`);
    process.exit(1);
  }
  await sleep(500);
}
console.log(`ready after ${secondsSince()} s`);
