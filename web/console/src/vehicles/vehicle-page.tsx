import { VehicleIncidents } from '../incidents/vehicle-incidents.js';
import { useQuery } from '@tanstack/react-query';
import type { Vehicle } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Facts } from '../parts/facts.js';
import { ClaimOfVehicle } from '../claims/claim-of-vehicle.js';
import { NoticeStory } from '../notices/notice-story.js';
import { dayWords, momentWords } from '../text/moments.js';
import { VehicleNumber } from '../parts/number.js';
import { Opened } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import {
  caseTypes,
  identifierKinds,
  identifierStates,
  vehicle as words,
} from '../text/vehicles.js';
import { Acts } from './acts.js';
import { Custody } from './custody.js';
import { describedVehicle } from './described.js';
import { Missing } from './missing.js';
import { Photos } from './photos.js';
import { VehicleDoubles } from './vehicle-doubles.js';
import { VehicleMatches } from './vehicle-matches.js';
import { VehicleState } from './vehicle-state.js';

/** One vehicle: what it is, where it is, what it still needs, and what may be done. */
export default function VehiclePage({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ['vehicle', id],
    queryFn: () =>
      answered(api.GET('/api/v1/recovered-vehicles/{id}', { params: { path: { id } } })),
  });
  const vehicle = query.data;
  return (
    <Page
      title={vehicle ? vehicle.label : words.title}
      beside={
        vehicle && (
          <>
            <span>{describedVehicle(vehicle)}</span>
            <VehicleState vehicle={vehicle} />
          </>
        )
      }
    >
      <Opened query={query} rows={12} />
      {vehicle && (
        <div className="columns">
          <div>
            <Numbers vehicle={vehicle} />
            <Photos vehicle={vehicle} />
            <Custody vehicleId={id} />
          </div>
          <div>
            <Missing vehicle={vehicle} />
            <VehicleIncidents vehicle={vehicle} />
            <VehicleDoubles vehicleId={id} />
            <VehicleMatches vehicleId={id} />
            <ClaimOfVehicle vehicleId={id} />
            <NoticeStory vehicleId={id} />
            <Acts vehicle={vehicle} />
            <Registration vehicle={vehicle} />
          </div>
        </div>
      )}
    </Page>
  );
}

function Numbers({ vehicle }: { vehicle: Vehicle }) {
  return (
    <section className="panel">
      <h2>{words.numbers}</h2>
      <Facts
        items={vehicle.identifiers.map(({ kind, state, value }) => [
          identifierKinds[kind],
          value ? <VehicleNumber value={value} /> : identifierStates[state],
        ])}
      />
    </section>
  );
}

function Registration({ vehicle }: { vehicle: Vehicle }) {
  const { appraisal, caseType } = vehicle;
  return (
    <section className="panel">
      <h2>{words.facts}</h2>
      <Facts
        items={[
          [words.brand, vehicle.brand],
          [words.model, vehicle.model],
          [words.colour, vehicle.colour],
          [words.marks, vehicle.marks],
          [words.recoveredAt, momentWords(vehicle.recoveredAt)],
          [words.place, vehicle.place],
          [words.caseNumber, vehicle.caseNumber],
          [words.source, vehicle.source],
          [words.caseType, caseType && caseTypes[caseType]],
          [words.handlingOfficer, vehicle.handlingOfficer],
          [words.secondOfficer, vehicle.secondOfficer],
          [words.custodian, vehicle.custodian],
          [words.storagePlace, vehicle.storagePlace],
          [
            words.appraisal,
            appraisal &&
              words.appraisedBy(
                String(appraisal.valueYuan),
                appraisal.appraiser,
                dayWords(appraisal.appraisedOn),
              ),
          ],
        ]}
      />
    </section>
  );
}
