import { createHash } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';

const id = createHash('sha256').update(root).digest('hex').slice(0, 12);
const lock = path.join(os.tmpdir(), `wanbi-prepare-${id}.lock`);

/** Two commands started together install and build once: the second waits, then finds nothing to do. */
export async function oneAtATime(step) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    while (!tryLink(mine)) await sleep(200);
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await step();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLink(mine) {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHolderAlive()) rmSync(lock, { force: true });
    return false;
  }
}

function isHolderAlive() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
