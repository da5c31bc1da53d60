import { TellNeighbours } from '../../src/neighbours/index.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { HttpStandIn } from '../notifications/http-stand-in.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { activeNeighbour } from './support.js';

/** From the event to the other side, through a real queue and its worker. */
export function queuedSuite(
  startStore: () => Promise<{ environment: Record<string, string>; stop(): Promise<void> }>,
): void {
  let store: Awaited<ReturnType<typeof startStore>>;
  let test: TestApp;
  const there = new HttpStandIn();

  beforeAll(async () => {
    store = await startStore();
    const environment = { ...store.environment, NEIGHBOUR_NETWORKS: '127.0.0.0/8' };
    test = await startTestApp({ environment });
  }, 60_000);

  afterAll(async () => {
    await test?.close();
    await there.stop();
    await store?.stop();
  });

  it('twenty vehicles arrive once each, in their order, however often the sweep finds them', async () => {
    const address = await there.start();
    await activeNeighbour(test, address);
    const squad = await test.as('squad');
    const ids: string[] = [];
    for (let index = 0; index < 20; index++)
      ids.push((await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody())).body.id);
    await Promise.all([1, 2, 3].map(() => test.get(TellNeighbours).sweep()));
    await until(async () => there.heard.length >= 20);
    const said = there.heard.map((it) => JSON.parse(it.text).data.id as string);
    expect(said).toEqual(ids);
  }, 60_000);
}
