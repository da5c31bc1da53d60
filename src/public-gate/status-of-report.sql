-- Where do the reports $1 stand, as their owners may know it? Decisions only, never a proposal (rule 33).
-- One that was merged goes the way of the one that leads it. `same_as` is an earlier report of the same theft, named to whoever
-- has the very phone that stands in both: never another person's.
SELECT report.id, report.reference, report.vehicle_type, report.brand, report.colour, report.filed_at,
  CASE report.status WHEN 'merged' THEN lead.status ELSE report.status END AS status,
  coalesce(report.accepted_at, lead.accepted_at) AS accepted_at,
  report.merged_into IS NOT NULL AS is_merged, same.reference AS same_as, report.incident_number, unit.name AS station, unit.phone AS station_phone,
  match.decided_at AS found_at,
  CASE WHEN report.merged_into IS NULL THEN claim.id END AS claim_id, claim.concluded_at, claim.approved_at, claim.status AS claim_status,
  returned.recorded_at AS returned_at
FROM theft_report AS report
JOIN theft_report AS lead ON lead.id = coalesce(report.merged_into, report.id)
JOIN unit ON unit.id = report.unit_id
LEFT JOIN match ON match.report_id = lead.id AND match.status = 'confirmed' AND NOT match.is_part
LEFT JOIN claim ON claim.match_id = match.id AND claim.status NOT IN ('refused', 'withdrawn')
LEFT JOIN LATERAL (
  SELECT recorded_at FROM fact
  WHERE fact = 'vehicle-returned' AND subject_id = match.vehicle_id AND lead.status = 'returned'
  ORDER BY recorded_at DESC LIMIT 1
) AS returned ON true
LEFT JOIN LATERAL (
  SELECT other.reference
  FROM person AS mine JOIN person AS theirs ON theirs.phone_index = mine.phone_index
  JOIN theft_report AS other ON other.owner_id = theirs.id
  WHERE mine.id = report.owner_id AND other.status <> 'withdrawn' AND (
    other.id = report.merged_into
    OR (report.merged_into IS NULL AND other.status <> 'merged' AND EXISTS (
      SELECT FROM possible_double AS double
      WHERE double.first_id = other.id AND double.second_id = report.id AND double.status = 'open')))
  ORDER BY other.id LIMIT 1
) AS same ON true
WHERE report.id = ANY($1) OR report.merged_into = ANY($1)
