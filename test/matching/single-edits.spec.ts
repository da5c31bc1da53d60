import { Engine } from '../../src/matching/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type TestApp } from '../support/app.js';

/** a whole-vehicle code, a VIN, a motor number and a bicycle's serial */
const stamped = ['175721508069087', 'LXXPCJ105NA000123', 'YD1012010546', 'GNKX04711'];
const symbols = ['1', '7', 'K'];

let test: TestApp;
const references = new Map<string, string>();

beforeAll(async () => {
  test = await startTestApp({ works: false });
  const squad = await test.as('squad');
  for (const value of stamped) {
    const identifiers = [{ kind: 'frame', value }];
    const filed = await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
    references.set(value, filed.body.reference);
  }
});

afterAll(() => test.close());

/** Every reading of a number with one slip in it. */
function slipsOf(number: string): Set<string> {
  const readings = Array.from(number, (symbol, at) => {
    const [before, after] = [number.slice(0, at), number.slice(at + 1)];
    return [
      before + after,
      `${before}?${after}`,
      before + after.slice(0, 1) + symbol + after.slice(1),
      ...symbols.flatMap((other) => [before + other + after, before + other + symbol + after]),
    ];
  });
  return new Set([...readings.flat(), ...symbols.map((other) => number + other)]);
}

it.each(stamped)('%s is found first after every single slip there is', async (number) => {
  const readings = [...slipsOf(number)];
  const notFound: string[] = [];
  for (const identifier of readings) {
    const [best] = await test.get(Engine).search({ identifier }, 1);
    if (best?.theftReport.reference !== references.get(number)) notFound.push(identifier);
  }
  expect(readings.length).toBeGreaterThan(60);
  expect(notFound).toEqual([]);
});
