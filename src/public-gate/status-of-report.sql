-- Where do the reports $1 stand, as their owners may know it? Decisions only, never a proposal (rule 33).
SELECT report.id, report.reference, report.status, vehicle_type, report.brand, report.colour, filed_at, accepted_at,
  incident_number, unit.name AS station, unit.phone AS station_phone,
  match.decided_at AS found_at,
  claim.id AS claim_id, claim.concluded_at, claim.approved_at, claim.status AS claim_status,
  returned.recorded_at AS returned_at
FROM theft_report AS report
JOIN unit ON unit.id = report.unit_id
LEFT JOIN match ON match.report_id = report.id AND match.status = 'confirmed' AND NOT match.is_part
LEFT JOIN claim ON claim.match_id = match.id AND claim.status NOT IN ('refused', 'withdrawn')
LEFT JOIN LATERAL (
  SELECT recorded_at FROM fact
  WHERE fact = 'vehicle-returned' AND subject_id = match.vehicle_id AND report.status = 'returned'
  ORDER BY recorded_at DESC LIMIT 1
) AS returned ON true
WHERE report.id = ANY($1)
