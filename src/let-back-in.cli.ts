import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { LetBackIn } from './identity/index.js';
import { Settings } from './platform/settings/index.js';

/** `npm run staff:let-back-in -- USERNAME`: when too few administrators are left for a reset by two people. */
const [username] = process.argv.slice(2);
const settings = Settings.read({ ...process.env, SURFACE: 'staff' });
const app = await NestFactory.createApplicationContext(AppModule.forSurface(settings), {
  logger: ['error'],
});
try {
  if (!username) throw new Error('Say whom: npm run staff:let-back-in -- USERNAME');
  console.log(await app.get(LetBackIn, { strict: false }).execute(username));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await app.close();
}
