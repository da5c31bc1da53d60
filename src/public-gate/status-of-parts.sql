-- What was found of the vehicles of the reports $1 by itself, as their owners may know it? Decisions only, never a proposal
-- (rule 33). One that was merged shows what was found of the one that leads it, and its owner answers there.
SELECT report.id AS report_id, vehicle.part, match.decided_at AS found_at,
  CASE WHEN report.merged_into IS NULL THEN claim.id END AS claim_id, claim.status AS claim_status,
  claim.concluded_at, claim.approved_at, returned.recorded_at AS returned_at
FROM theft_report AS report
JOIN match ON match.report_id = coalesce(report.merged_into, report.id)
JOIN recovered_vehicle AS vehicle ON vehicle.id = match.vehicle_id
LEFT JOIN claim ON claim.match_id = match.id AND claim.status NOT IN ('refused', 'withdrawn')
LEFT JOIN LATERAL (
  SELECT recorded_at FROM fact
  WHERE fact = 'vehicle-returned' AND subject_id = vehicle.id AND vehicle.status = 'returned'
  ORDER BY recorded_at DESC LIMIT 1
) AS returned ON true
WHERE (report.id = ANY($1) OR report.merged_into = ANY($1)) AND match.is_part AND match.status = 'confirmed'
ORDER BY report.id, match.decided_at, match.id
