import { fuzzRequests } from './fuzz-requests.js';

const seed = Number(process.env['FUZZ_SEED'] ?? 20_220_902);
const requests = Number(process.env['FUZZ_REQUESTS'] ?? 20_000);

it('20,000 requests: no 5xx, nothing of our inside, nobody’s data, no growth of memory', async () => {
  const done = await fuzzRequests({ seed, requests });
  console.log(JSON.stringify(done));
  expect(done.requests).toBe(requests);
}, 1_200_000);
