-- What was found of the vehicles of the reports $1 by itself, as their owners may know it? Decisions only, never a proposal
-- (rule 33).
SELECT match.report_id, vehicle.part, match.decided_at AS found_at, claim.id AS claim_id, claim.status AS claim_status,
  claim.concluded_at, claim.approved_at, returned.recorded_at AS returned_at
FROM match
JOIN recovered_vehicle AS vehicle ON vehicle.id = match.vehicle_id
LEFT JOIN claim ON claim.match_id = match.id AND claim.status NOT IN ('refused', 'withdrawn')
LEFT JOIN LATERAL (
  SELECT recorded_at FROM fact
  WHERE fact = 'vehicle-returned' AND subject_id = vehicle.id AND vehicle.status = 'returned'
  ORDER BY recorded_at DESC LIMIT 1
) AS returned ON true
WHERE match.report_id = ANY($1) AND match.is_part AND match.status = 'confirmed'
ORDER BY match.report_id, match.decided_at, match.id
