-- What do the papers of a hand-over say of the vehicle, its case and who decided?
SELECT hand_over.unit_id AS "unitId",
  hand_over.recipient_person_id AS "recipientId",
  claim.owner_id AS "ownerId",
  vehicle.label,
  vehicle.vehicle_type AS "vehicleType",
  vehicle.part,
  concat_ws(' ', vehicle.brand, vehicle.model) AS make,
  vehicle.colour,
  vehicle.case_number AS "caseNumber",
  vehicle.case_type AS "caseType",
  vehicle.place AS "recoveredAtPlace",
  vehicle.recovered_at AS "recoveredAt",
  report.reference,
  report.incident_number AS "incidentNumber",
  claim.approved_at AS "approvedAt",
  appraisal.value_yuan AS "valueYuan",
  appraisal.appraised_on::text AS "appraisedOn",
  appraisal.appraiser,
  (SELECT person_id FROM staff WHERE staff.id = claim.approved_by) AS "approverId",
  (SELECT person_id FROM staff WHERE staff.id = hand_over.desk_officer_id) AS "deskId",
  (SELECT person_id FROM staff WHERE staff.id = hand_over.custodian_id) AS "custodianId",
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'state', state, 'value', coalesce(normalised, value))
     ORDER BY position), '[]')
   FROM recovered_vehicle_identifier WHERE vehicle_id = vehicle.id) AS numbers
FROM hand_over
JOIN claim ON claim.id = hand_over.claim_id
JOIN recovered_vehicle vehicle ON vehicle.id = hand_over.vehicle_id
JOIN theft_report report ON report.id = hand_over.report_id
LEFT JOIN LATERAL (
  SELECT * FROM appraisal WHERE vehicle_id = vehicle.id ORDER BY id DESC LIMIT 1
) appraisal ON true
WHERE hand_over.id = $1
