import type { RunningContender } from '../lib/contender.js';
import { startOurs } from '../intake/ours.js';

/** The whole application with a signed-in squad officer in each station, who searches and registers. */
export async function start(databaseUrl: string): Promise<RunningContender> {
  return (await startOurs(databaseUrl, { works: true, role: 'squad-officer' })).contender;
}
