-- Which units have had no result up to and on day $2, for how long? Of these units ($1); a unit counts what is below
-- it, and one that never had a result counts from the day it was founded. $3: the facts that are results, but for those of category $4.
SELECT unit.code, unit.name, unit.kind, last.occurred_on AS last_result_on,
  $2::date - coalesce(last.occurred_on, founded_on - 1) AS run_days
FROM (
  SELECT id, code, name, kind, path, (created_at AT TIME ZONE 'Asia/Shanghai')::date AS founded_on
  FROM unit
  WHERE id = ANY ($1::uuid[]) AND kind <> 'city'
    AND (closed_at IS NULL OR (closed_at AT TIME ZONE 'Asia/Shanghai')::date > $2::date)
) AS unit
CROSS JOIN LATERAL (
  SELECT max(occurred_on) AS occurred_on
  FROM fact
  WHERE fact = ANY ($3::text[]) AND category IS DISTINCT FROM $4 AND occurred_on <= $2::date AND reverses IS NULL
    AND unit_ids && ARRAY(SELECT below.id FROM unit AS below WHERE starts_with(below.path, unit.path))
    AND NOT EXISTS (SELECT 1 FROM fact AS reversal WHERE reversal.reverses = fact.id)
) AS last
WHERE founded_on <= $2::date
ORDER BY run_days DESC, unit.path
