/** What lists and pages show of a claim; people and units are filled in by {@link ClaimQueries}. */
export const claimColumns = `claim.id, claim.status, claim.opened_at AS "openedAt", claim.concluded_at AS "concludedAt",
  claim.submitted_at AS "submittedAt", claim.approved_at AS "approvedAt", claim.setback, claim.version,
  claim.unit_id, claim.owner_id,
  json_build_object('id', vehicle.id, 'label', vehicle.label, 'vehicleType', vehicle.vehicle_type, 'part', vehicle.part,
    'brand', vehicle.brand, 'model', vehicle.model, 'colour', vehicle.colour,
    'storagePlace', vehicle.storage_place) AS vehicle,
  json_build_object('id', report.id, 'reference', report.reference, 'incidentNumber', report.incident_number,
    'insurerPaid', report.insurer_paid) AS report,
  coalesce(report.reported_at > vehicle.recovered_at, false) AS "reportedAfterRecovery"`;

export const claimTables = `claim JOIN recovered_vehicle vehicle ON vehicle.id = claim.vehicle_id
  JOIN theft_report report ON report.id = claim.report_id`;

/** One claim alone: what was concluded and who did what. */
export const conclusionColumns = `claim.evidence, claim.reason, claim.facts_verified AS "factsVerified",
  claim.ownership_undisputed AS "ownershipUndisputed", claim.nobody_else_harmed AS "nobodyElseHarmed",
  claim.case_not_obstructed AS "caseNotObstructed", claim.insurer_consent AS "insurerConsent",
  claim.approval_reason AS "approvalReason", claim.approval_batch_id AS "approvalBatchId", claim.vehicle_id,
  (SELECT username FROM staff WHERE id = report.accepted_by) AS "acceptedBy",
  (SELECT username FROM staff JOIN match ON match.decided_by = staff.id WHERE match.id = claim.match_id) AS "confirmedBy",
  (SELECT username FROM staff WHERE id = claim.concluded_by) AS "concludedBy",
  (SELECT username FROM staff WHERE id = claim.submitted_by) AS "submittedBy",
  (SELECT username FROM staff WHERE id = claim.approved_by) AS "approvedBy"`;
