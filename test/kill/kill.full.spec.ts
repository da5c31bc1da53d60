import { Redis } from 'ioredis';
import { startTestRedis } from '../support/redis.js';
import { runKilled } from './killed-sentence.js';

const seed = Number(process.env['KILL_SEED'] ?? 20_220_811);
const kills = Number(process.env['KILLS'] ?? 200);

/** One for each lane at the least, however busy the machine: a quiet one brings dozens, and the run says how many. */
const fewestHandOvers = 6;

it('PostgreSQL, the surfaces and the worker are killed at random: nothing answered is lost, nothing is done twice', async () => {
  const { answered, losses, wrong } = await runKilled({ seed, kills });
  expect(losses).toEqual({});
  expect(wrong).toEqual([]);
  expect(answered.handOvers.length).toBeGreaterThanOrEqual(fewestHandOvers);
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
