import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RunningContender } from './contender.js';

/** Lets an application listen on a free port of this machine. */
export async function listening(
  app: NestFastifyApplication,
): Promise<Pick<RunningContender, 'pid' | 'origin' | 'stop'>> {
  await app.listen(0, '127.0.0.1');
  return { pid: process.pid, origin: await app.getUrl(), stop: () => app.close() };
}
