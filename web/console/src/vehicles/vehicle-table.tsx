import { Link } from 'wouter';
import type { VehicleLine } from '../api/answers.js';
import { daysSince } from '../text/moments.js';
import { State } from '../parts/state.js';
import { MaskedNumber } from '../parts/number.js';
import { vehicles as words } from '../text/vehicles.js';
import { describedVehicle, mainNumber } from './described.js';
import { VehicleState } from './vehicle-state.js';

/**
 * A table of the browser's own: Ant Design's measures scroll bars with style elements, which the policy refuses. On a
 * phone bay and number stand below what they belong to.
 */
export function VehicleTable({ items }: { items: VehicleLine[] }) {
  return (
    <table className="list">
      <caption className="hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.label}</th>
          <th scope="col">{words.type}</th>
          <th scope="col" className="wide">
            {words.number}
          </th>
          <th scope="col" className="wide">
            {words.bay}
          </th>
          <th scope="col" className="wide">
            {words.days}
          </th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((vehicle) => (
          <Line key={vehicle.id} vehicle={vehicle} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ vehicle }: { vehicle: VehicleLine }) {
  const hasLeft = ['returned', 'transferred', 'released'].includes(vehicle.status);
  const bay = vehicle.storagePlace ?? (hasLeft ? words.left : words.notStored);
  const number = mainNumber(vehicle);
  const shown = number ? (
    <MaskedNumber value={number} />
  ) : (
    <span className="quiet">{words.noNumber}</span>
  );
  return (
    <tr>
      <th scope="row">
        <Link href={`/vehicles/${vehicle.id}`} className="digits">
          {vehicle.label}
        </Link>
        <span className="narrow quiet">{bay}</span>
      </th>
      <td>
        {vehicle.part && (
          <>
            <State tone="plain">{words.part}</State>{' '}
          </>
        )}
        {describedVehicle(vehicle)}
        <span className="narrow">{shown}</span>
      </td>
      <td className="wide">{shown}</td>
      <td className="wide">{bay}</td>
      <td className="wide digits">
        {hasLeft ? '—' : words.dayCount(daysSince(vehicle.recoveredAt))}
      </td>
      <td>
        <VehicleState vehicle={vehicle} />
      </td>
    </tr>
  );
}
