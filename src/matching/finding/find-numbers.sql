-- Which subjects of the other side carry these numbers? ($SIDE is written in: the indexes are of one side each.)
--   $1 list of {place, folded, slips, probes, grams, pattern, low, high, line, line_end}; what is null is not asked
-- Equal ones; those that share a key and lie within so many slips, or are the end of one another; those that hold all
-- parts of four characters; those between two bounds that fit; those that are so worn that they fit ours.
-- Beside them stands how crowded the line around ours is: how many reported numbers share its beginning, 300 at most.
WITH ours AS MATERIALIZED (
  SELECT asked.*, (
    SELECT count(*)::int FROM (
      SELECT 1 FROM identifier_match
      WHERE side = 'report' AND is_open AND folded >= asked.line AND folded < asked.line_end
      LIMIT 300
    ) AS neighbours
  ) AS crowd
  FROM jsonb_to_recordset($1::jsonb)
    AS asked (place int, folded text, slips int, probes int[], grams int[], pattern text, low text, high text,
      line text, line_end text)
)
SELECT ours.place, ours.crowd, found.subject_id, found.kind, found.normalised
FROM ours
CROSS JOIN LATERAL (
  (SELECT subject_id, kind, normalised FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND folded = ours.folded
   LIMIT 100)
  UNION ALL
  (SELECT subject_id, kind, normalised FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND signature OPERATOR(pg_catalog.&&) ours.probes
     AND (
       levenshtein_less_equal(folded, ours.folded, ours.slips + length(folded) - length(replace(folded, '?', '')))
         <= ours.slips + length(folded) - length(replace(folded, '?', ''))
       OR (abs(length(folded) - length(ours.folded)) > 2 AND least(length(folded), length(ours.folded)) >= 6
         AND right(folded, least(length(folded), length(ours.folded)))
           = right(ours.folded, least(length(folded), length(ours.folded))))
       OR folded LIKE ours.pattern
     )
   ORDER BY levenshtein_less_equal(folded, ours.folded, ours.slips)
   LIMIT 100)
  UNION ALL
  (SELECT subject_id, kind, normalised FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND signature OPERATOR(pg_catalog.@>) ours.grams AND folded LIKE ours.pattern
   LIMIT 100)
  UNION ALL
  (SELECT subject_id, kind, normalised FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND folded >= ours.low AND folded < ours.high AND folded LIKE ours.pattern
   LIMIT 100)
  UNION ALL
  (SELECT subject_id, kind, normalised FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND pattern IS NOT NULL AND ours.folded LIKE pattern
   LIMIT 100)
) AS found
