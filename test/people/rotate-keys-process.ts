import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { RotateKeys } from '../../src/people/index.js';
import { Settings } from '../../src/platform/settings/index.js';

/** What `npm run keys:rotate` does, as a program that needs no build; its parent kills it when it likes. */
async function run(): Promise<void> {
  const settings = Settings.read({ ...process.env, SURFACE: 'staff' });
  const app = await NestFactory.createApplicationContext(AppModule.forSurface(settings), {
    logger: ['error'],
  });
  await app.get(RotateKeys, { strict: false }).execute((sentence) => console.log(`${sentence}.`));
  console.log('Everything lies under the current keys: take the previous ones away.');
  await app.close();
}

void run().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
