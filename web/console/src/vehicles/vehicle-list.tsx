import { Link, useSearchParams } from 'wouter';
import { answered, api } from '../api/client.js';
import { IncidentsWaiting } from '../incidents/incidents-waiting.js';
import { Asked } from '../parts/asked.js';
import { FindForm } from '../parts/find-form.js';
import { More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { Views } from '../parts/views.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { registration } from '../text/registration.js';
import { vehicles, viewNames } from '../text/vehicles.js';
import { VehicleTable } from './vehicle-table.js';

type View = keyof typeof viewNames;
const views = Object.keys(viewNames) as View[];

/** Which vehicles are here? A view is an address: it can be kept, sent and gone back to. */
export function VehicleList() {
  const [parameters, setParameters] = useSearchParams();
  const view = views.find((it) => it === parameters.get('view')) ?? 'all';
  const label = parameters.get('label') ?? '';
  const who = useWhoAmI();
  const list = useVehicles(view, label);
  const { items } = list;
  return (
    <Page
      title={vehicles.title}
      beside={
        <>
          <span className="quiet">{vehicles.masked}</span>
          {may.registerVehicles(who) && <Link href="/vehicles/new">{registration.open}</Link>}
        </>
      }
    >
      {view === 'all' && !label && <IncidentsWaiting />}
      <FindForm
        key={label}
        label={vehicles.labelSearch}
        name="label"
        found={label}
        find={vehicles.find}
        onFind={(said) => setParameters(said ? { label: said } : {})}
      />
      <Views
        label={vehicles.views}
        views={views.map((it) => ({
          href: it === 'all' ? '/vehicles' : `/vehicles?view=${it}`,
          words: viewNames[it],
          isShown: it === view && !label,
        }))}
      />
      <Asked query={list} rows={8} />
      {list.data && items.length === 0 && (
        <Nothing title={vehicles.empty}>
          {view === 'all' && !label ? vehicles.emptyAll : vehicles.emptyWhat}
        </Nothing>
      )}
      {items.length > 0 && <VehicleTable items={items} />}
      <More list={list} />
    </Page>
  );
}

function useVehicles(view: View, label: string) {
  const filter = {
    ...(label && { label }),
    ...ofView(view),
  };
  return usePages(['vehicles', view, label], (page) =>
    answered(api.GET('/api/v1/recovered-vehicles', { params: { query: { ...filter, ...page } } })),
  );
}

function ofView(view: View) {
  if (view === 'all') return {};
  if (view === 'overdue') return { overdue: 'true' as const };
  return view === 'parts' ? { part: 'any' as const } : { status: view };
}
