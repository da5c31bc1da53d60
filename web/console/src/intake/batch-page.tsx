import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { IntakeBatch } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { State } from '../parts/state.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { batchStates, intake as words } from '../text/intake.js';
import { VehicleTable } from '../vehicles/vehicle-table.js';
import { AppraiseForm } from './appraise-form.js';
import { RegisterForm } from './register-form.js';
import { SharedForm } from './shared-form.js';
import { ToDo } from './to-do.js';

export const batchKey = (id: string) => ['batch', id];

/** One haul: what it shares, the next vehicle, those that are in, what is left to do. */
export default function BatchPage({ id }: { id: string }) {
  const who = useWhoAmI();
  const batch = useQuery({
    queryKey: batchKey(id),
    queryFn: () => answered(api.GET('/api/v1/intake-batches/{id}', { params: { path: { id } } })),
  });
  const it = batch.data;
  const isOpen = it?.status === 'open';
  return (
    <Page
      title={it?.title ?? words.title}
      beside={it && <State tone={isOpen ? 'wait' : 'plain'}>{batchStates[it.status]}</State>}
    >
      <Opened query={batch} />
      {it && (
        <>
          {/* First what all share, then one by one. */}
          {may.registerVehicles(who) && isOpen && it.vehicles === 0 && <SharedForm batch={it} />}
          {may.registerVehicles(who) && isOpen && <RegisterForm batch={it} />}
          {!isOpen && <p role="status">{words.closed}</p>}
          <VehiclesIn id={id} />
          <ToDo batch={it} />
          {may.registerVehicles(who) && it.vehicles > 0 && <SharedForm batch={it} />}
          {may.completeVehicles(who) && it.vehicles > 0 && <AppraiseForm id={id} />}
          {may.registerVehicles(who) && <CloseOrOpen batch={it} />}
        </>
      )}
    </Page>
  );
}

function VehiclesIn({ id }: { id: string }) {
  const list = useQuery({
    queryKey: [...batchKey(id), 'vehicles'],
    queryFn: () =>
      answered(
        api.GET('/api/v1/recovered-vehicles', {
          params: { query: { intakeBatch: id, limit: 200 } },
        }),
      ),
  });
  const items = list.data?.items ?? [];
  return (
    <section>
      <h2>{words.registered}</h2>
      <ProblemNote error={list.error} onRetry={() => void list.refetch()} />
      {list.data && items.length === 0 && <p className="quiet">{words.none}</p>}
      {items.length > 0 && <VehicleTable items={items} />}
    </section>
  );
}

function CloseOrOpen({ batch }: { batch: IntakeBatch }) {
  const { id, version, status } = batch;
  const change = useAct({
    send: (to: IntakeBatch['status']) =>
      answered(
        api.PATCH('/api/v1/intake-batches/{id}', {
          params: { path: { id } },
          headers: { 'if-match': `"${version}"` },
          body: { status: to },
        }),
      ),
    renews: [batchKey(id), ['batches']],
  });
  const to = status === 'open' ? 'closed' : 'open';
  return (
    <div className="acts">
      <ProblemNote error={change.error} />
      <Button onClick={() => change.run(to)} aria-disabled={change.isPending}>
        {status === 'open' ? words.close : words.reopen}
      </Button>
    </div>
  );
}
