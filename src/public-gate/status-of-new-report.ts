import type { UnitInTree } from '../identity/index.js';
import type { NewReport } from '../sentence/index.js';
import type { StatusRow } from './status-rows.js';

/** A report just filed: nothing has happened to its vehicle yet. */
export function statusOfNewReport(report: NewReport, station: UnitInTree): StatusRow {
  return {
    reference: report.reference,
    status: report.acceptedAt ? 'accepted' : 'lead',
    vehicle_type: report.vehicleType,
    brand: report.brand ?? null,
    colour: report.colour ?? null,
    filed_at: report.filedAt,
    accepted_at: report.acceptedAt,
    incident_number: report.incidentNumber ?? null,
    station: station.name,
    station_phone: station.phone,
    found_at: null,
    claim_id: null,
    claim_status: null,
    concluded_at: null,
    approved_at: null,
    returned_at: null,
    is_merged: false,
    same_as: null,
  };
}
