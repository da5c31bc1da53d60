import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { RotateKeys } from '../people/index.js';
import { Settings } from '../platform/settings/index.js';

/**
 * `npm run keys:rotate`: with the new keys in `MASTER_KEY` and `BLIND_INDEX_KEY` and the old ones in `…_PREVIOUS`, once
 * every process runs with these. Killed, it is started again.
 */
const settings = Settings.read({ ...process.env, SURFACE: 'staff' });
const app = await NestFactory.createApplicationContext(AppModule.forSurface(settings), {
  logger: ['error'],
});
try {
  await app.get(RotateKeys, { strict: false }).execute((sentence) => console.log(`${sentence}.`));
  console.log('Everything lies under the current keys: take the previous ones away.');
} catch (error) {
  console.error(`Not done, start it again: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  await app.close();
}
