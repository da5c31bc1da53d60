import { fuzzRequests } from './fuzz-requests.js';

const seed = Number(process.env['FUZZ_SEED'] ?? 20_220_811);
const requests = Number(process.env['FUZZ_REQUESTS'] ?? 1_500);

it('whatever is sent: no 5xx, nothing of our inside, nobody’s data, always a problem with a code', async () => {
  const done = await fuzzRequests({ seed, requests });
  expect(done.requests).toBe(requests);
  expect(done.byStatus['200']).toBeGreaterThan(requests / 50);
}, 120_000);
