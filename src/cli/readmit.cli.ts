import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { ReadmitStaff } from '../identity/index.js';
import { Settings } from '../platform/settings/index.js';

/** `npm run staff:readmit -- USERNAME`: when too few administrators are left for a reset by two people. */
const [username] = process.argv.slice(2);
const settings = Settings.read({ ...process.env, SURFACE: 'staff' });
const app = await NestFactory.createApplicationContext(AppModule.forSurface(settings), {
  logger: ['error'],
});
try {
  if (!username) throw new Error('Say whom: npm run staff:readmit -- USERNAME');
  console.log(await app.get(ReadmitStaff, { strict: false }).execute(username));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await app.close();
}
