import { Redis } from 'ioredis';
import { startTestRedis } from '../support/redis.js';
import { runKilled } from './run-killed.js';

const notices = Number(process.env['NOTICES'] ?? 1_200);

/** Of a gateway: recognises a repeated reference, can be asked. */
const traits = { idempotent: [true, true], askable: [false, true], neither: [false, false] };

describe.each(['PostgreSQL', 'Redis'])('%s', (store) => {
  it.each(Object.entries(traits))(
    'workers, staff surface and PostgreSQL are killed before a gateway that is %s: nobody twice, nothing lost',
    async (name, [isIdempotent, canBeAsked]) => {
      const redis = store === 'Redis' ? await startTestRedis() : undefined;
      const client = redis && new Redis(redis.url);
      try {
        const { twice, unreached, listed, open } = await runKilled({
          // Each victim twice; before the other gateways, where the ledger alone does something else, once.
          ...(name === 'idempotent'
            ? { notices, kills: 8 }
            : { notices: Math.ceil(notices / 6), kills: 4 }),
          isIdempotent: isIdempotent!,
          canBeAsked: canBeAsked!,
          ...(redis && { redisUrl: redis.url, flush: () => client!.flushall() }),
        });
        expect({ twice, open }).toEqual({ twice: [], open: [] });
        // Whoever was not reached is listed for a person; with an idempotent gateway nobody is.
        expect(unreached.filter((phone) => !listed.includes(phone))).toEqual([]);
        if (isIdempotent || canBeAsked)
          expect({ unreached, listed }).toEqual({ unreached: [], listed: [] });
      } finally {
        client?.disconnect();
        await redis?.stop();
      }
    },
    300_000,
  );
});
