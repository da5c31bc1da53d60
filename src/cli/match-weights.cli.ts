import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { WeightVersions } from '../matching/index.js';
import { Settings } from '../platform/settings/index.js';

/**
 * `npm run weights`: which there are. `npm run weights -- add NAME FILE`: of `npm run bench -- weights --json FILE`.
 * `npm run weights -- use NAME`: puts them in force.
 */
const [act, version, file] = process.argv.slice(2);
const settings = Settings.read({ ...process.env, SURFACE: 'staff' });
const app = await NestFactory.createApplicationContext(AppModule.forSurface(settings), {
  logger: ['error'],
});
try {
  const versions = app.get(WeightVersions, { strict: false });
  if (act === 'add' && version && file) {
    const { made, conditions, tables } = JSON.parse(readFileSync(file, 'utf8')) as {
      made: unknown;
      conditions: string[];
      tables: unknown;
    };
    await versions.add({
      version,
      weights: made,
      reliability: tables,
      fittedOn: conditions[0] ?? '',
    });
  } else if (act === 'use' && version) {
    console.log(`${await versions.putInForce(version)} vehicles are looked at again.`);
  } else if (act) {
    throw new Error('Say what: npm run weights [-- add NAME FILE | use NAME]');
  }
  for (const it of await versions.list()) {
    console.log(
      `${it.version}  ${it.inForceSince?.toISOString() ?? 'never in force'}  ${it.fittedOn}`,
    );
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await app.close();
}
