import path from 'node:path';

export interface Layout {
  readonly home: string;
  readonly cluster: string;
  readonly passwordFile: string;
  readonly logFile: string;
  readonly lockFile: string;
  /** Written by the postmaster: pid, data folder, start, port, socket folder, address, shared memory, state. */
  readonly postmasterPid: string;
}

/** Names the files of one embedded PostgreSQL; everything it keeps lies below `dataDir`. */
export function layoutOf(dataDir: string): Layout {
  const home = path.resolve(dataDir);
  const cluster = path.join(home, 'cluster');
  return {
    home,
    cluster,
    passwordFile: path.join(home, 'password'),
    logFile: path.join(home, 'postgres.log'),
    lockFile: path.join(home, 'owner.lock'),
    postmasterPid: path.join(cluster, 'postmaster.pid'),
  };
}
