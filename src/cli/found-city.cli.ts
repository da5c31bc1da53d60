import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { FirstAdministrators, type CityToBe } from '../identity/index.js';
import { Settings } from '../platform/settings/index.js';

/**
 * `npm run city:found < city.json`: the city and its first two administrators, once (rule 35). Personal data comes in
 * on standard input, so that it stands in no shell's history.
 */
const settings = Settings.read({ ...process.env, SURFACE: 'staff' });
const app = await NestFactory.createApplicationContext(AppModule.forSurface(settings), {
  logger: ['error'],
});
try {
  const city = JSON.parse(readFileSync(0, 'utf8')) as CityToBe;
  for (const { username, password } of await app
    .get(FirstAdministrators, { strict: false })
    .execute(city)) {
    console.log(`${username}\t${password}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await app.close();
}
