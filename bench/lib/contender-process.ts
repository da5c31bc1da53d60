import 'reflect-metadata';
import type { StartContender } from './contender.js';

/** A contender in a process of its own: the parent names the module, and the process ends with the parent. */
const [moduleUrl, databaseUrl] = [process.argv[2]!, process.env['DATABASE_URL']!];
const { start } = (await import(moduleUrl)) as { start: StartContender };
const contender = await start(databaseUrl);
process.once('disconnect', () => void contender.stop().then(() => process.exit(0)));
// How it is stopped stays here; the rest is told to the parent.
process.send!({ ...contender, stop: undefined });
