-- Which reports may be about the same theft as these ($1)? The same number, or the same phone and type where no frame numbers
-- speak against it, and times at most $2 days apart. What is not open any more is no double: it was stolen again.
SELECT DISTINCT ON (first_id, second_id) first_id AS "firstId", second_id AS "secondId", found_by AS "foundBy"
FROM theft_report it
CROSS JOIN LATERAL (
  (SELECT theirs.report_id AS id, 'number' AS found_by
   FROM theft_report_identifier mine JOIN theft_report_identifier theirs ON theirs.normalised = mine.normalised
   WHERE mine.report_id = it.id AND mine.kind <> 'battery' AND theirs.kind <> 'battery' AND theirs.report_id <> it.id
     AND mine.normalised ~ '[^?*]'
   LIMIT 20)
  UNION ALL
  (SELECT same.id, 'phone'
   FROM person me JOIN person they ON they.phone_index = me.phone_index JOIN theft_report same ON same.owner_id = they.id
   WHERE me.id = it.owner_id AND same.id <> it.id AND same.vehicle_type = it.vehicle_type AND NOT EXISTS (
     SELECT FROM theft_report_identifier mine JOIN theft_report_identifier theirs ON theirs.report_id = same.id
     WHERE mine.report_id = it.id AND mine.kind IN ('frame', 'vin') AND theirs.kind IN ('frame', 'vin')
       AND mine.normalised <> theirs.normalised)
   LIMIT 20)
) AS sign
JOIN theft_report other ON other.id = sign.id
CROSS JOIN LATERAL (
  SELECT (coalesce(it.reported_at, it.filed_at), it.id) < (coalesce(other.reported_at, other.filed_at), other.id) AS is_first
) AS told
CROSS JOIN LATERAL (
  SELECT CASE WHEN is_first THEN it.id ELSE other.id END AS first_id, CASE WHEN is_first THEN other.id ELSE it.id END AS second_id
) AS pair
WHERE it.id = ANY ($1::uuid[]) AND it.status IN ('lead', 'accepted', 'matched') AND other.status IN ('lead', 'accepted', 'matched')
  AND other.stolen_from <= it.stolen_until + make_interval(days => $2)
  AND other.stolen_until >= it.stolen_from - make_interval(days => $2)
ORDER BY first_id, second_id, found_by
