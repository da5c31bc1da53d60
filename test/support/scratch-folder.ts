import { statfsSync } from 'node:fs';
import os from 'node:os';

const inMemory = '/dev/shm';
const fourGigabytes = 4 * 1024 ** 3;

/** Where throw-away clusters lie: in memory where there is plenty (made and removed in a third of the time), else on disk. */
export function scratchFolder(): string {
  return os.freemem() > fourGigabytes && roomIn(inMemory) > fourGigabytes ? inMemory : os.tmpdir();
}

/** Every folder that an earlier run may have used. */
export function scratchFolders(): string[] {
  return roomIn(inMemory) > 0 ? [inMemory, os.tmpdir()] : [os.tmpdir()];
}

function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
