import { RegisterRecoveredVehicle } from '../../../src/recovered-vehicles/index.js';
import type { Act } from '../act.js';
import { entrance } from './put-in-order.act.js';

/** In the yard at night the number as read, the place and the officer are enough (rule 1). */
export const registerVehicle: Act<'register-vehicle'> = async (stage, actor, step) => {
  const it = stage.vehicle(step.vehicle);
  const { type, brand, model, colour } = it.vehicle;
  const rest = {
    secondOfficer: it.second,
    custodian: it.custodian,
    source: it.source,
    caseType: it.caseType,
    storagePlace: entrance,
    ...(it.case && { caseNumber: stage.case(it.case).number }),
  };
  const registered = await stage.use(RegisterRecoveredVehicle).execute(actor, {
    vehicleType: type,
    identifiers: it.seen,
    ...{ brand, model, colour, recoveredAt: it.recoveredAt, place: it.place },
    handlingOfficer: it.handling,
    creditedUnits: it.units,
    ...(!it.isProvisional && rest),
  });
  stage.written.vehicles.set(step.vehicle, registered.id);
  stage.written.labels.set(step.vehicle, registered.label);
};
