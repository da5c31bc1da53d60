import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { FoundUnit, HireStaff, StaffDirectory } from '../../src/identity/index.js';
import { Channels } from '../../src/notifications/channels/channels.js';
import { systemActor, type Actor } from '../../src/platform/actor.js';
import { SettableClock } from '../../src/platform/clock.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { Settings } from '../../src/platform/settings/index.js';

export type Use = <T>(type: abstract new (...args: never[]) => T) => T;

export interface House {
  use: Use;
  squad: Actor;
  stop(): Promise<void>;
}

/** Ten in the morning, for good: by night nothing would be sent. */
const morning = '2026-09-08T02:00:00Z';

/** The application with its worker, a station, an officer, and a provider that costs nothing. */
export async function openHouse(
  databaseUrl: string,
  environment: Record<string, string>,
  works: boolean,
): Promise<House> {
  await migrate(databaseUrl);
  const settings = Settings.read({
    ...makeKeys(),
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    SURFACE: works ? 'worker' : 'staff',
    DEMO: 'true',
    ...environment,
  });
  const root = AppModule.forSurface(settings, { works, clock: new SettableClock(morning) });
  const context: INestApplicationContext = await NestFactory.createApplicationContext(root, {
    logger: ['error'],
  });
  const use: Use = (type) => context.get(type as never, { strict: false });
  const provider = {
    name: 'none',
    isIdempotent: true,
    canBeAsked: false,
    atOnce: 50,
    send: async ({ to, text }: { to: string; text: string }) =>
      to && text
        ? { kind: 'delivered' as const }
        : { kind: 'permanent' as const, reason: 'nothing to say' },
  };
  use(Channels).of = () => provider;
  const unit = { code: 'city', name: '市公安局', phone: '0374-2626110', address: '许昌市' };
  await use(FoundUnit).execute(systemActor, { ...unit, kind: 'city' });
  await use(HireStaff).execute(systemActor, {
    username: 'squad',
    unitCode: 'city',
    roles: ['squad-officer'],
    person: { name: '警员', phone: '13700000000' },
  });
  const squad = await use(StaffDirectory).actorNamed('squad');
  return { use, squad, stop: () => context.close() };
}
