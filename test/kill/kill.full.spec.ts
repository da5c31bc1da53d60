import { Redis } from 'ioredis';
import { startTestRedis } from '../support/redis.js';
import { runKilled } from './killed-sentence.js';

const seed = Number(process.env['KILL_SEED'] ?? 20_220_811);
const kills = Number(process.env['KILLS'] ?? 200);

/** So many hand-overs at least have to be at stake, on a busy machine; a quiet one does five times as many. */
const handOversPerKill = 1 / 20;

it('PostgreSQL, the surfaces and the worker are killed at random: nothing answered is lost, nothing is done twice', async () => {
  const { answered, losses, wrong } = await runKilled({ seed, kills });
  expect(losses).toEqual({});
  expect(wrong).toEqual([]);
  expect(answered.handOvers.length).toBeGreaterThan(kills * handOversPerKill);
}, 900_000);

it('the same with the queues in Redis, which forgets everything at times: the rows are the guarantee', async () => {
  const redis = await startTestRedis();
  const client = new Redis(redis.url);
  try {
    const { answered, losses, wrong } = await runKilled(
      {
        seed,
        kills: Math.ceil(kills / 10),
        further: { FLUSHALL: () => client.flushall(), cut: () => redis.cutConnections() },
      },
      { REDIS_URL: redis.url },
    );
    expect(losses).toEqual({});
    expect(wrong).toEqual([]);
    expect(answered.handOvers.length).toBeGreaterThan(0);
  } finally {
    client.disconnect();
    await redis.stop();
  }
}, 600_000);
