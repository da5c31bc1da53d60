-- Which subjects of the other side carry these numbers? ($SIDE is written in: the indexes are of one side each; so is near.sql.)
--   $1 list of {place, folded, slips, enough, suffice, keys, shifts, further, grams, pattern, low, high, line, line_end}; what is
--      null is not asked
-- Equal ones. Those that share a key and lie within so many slips, or are the end of one another; under the keys of one
-- missed or additional character only where none is equal or the line is crowded, so that the equal one may be another's;
-- under further ones only where none is equal and too few are near enough: one suffices, five on a crowded line. Those that
-- hold all parts of four characters, where nothing was found or only what holds ours within it, and those between two
-- bounds that fit: of so many the shortest, for a run of few characters is likelier. Those that are so worn that they fit
-- ours.
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
    AS asked (place int, folded text, slips int, enough int, suffice int, keys int[], shifts int[], further int[], grams int[], pattern text,
      low text, high text, line text, line_end text)
)
SELECT ours.place, ours.crowd, found.subject_id, found.kind, found.normalised
FROM ours
CROSS JOIN LATERAL (
  WITH equal AS MATERIALIZED (
    SELECT subject_id, kind, normalised, folded FROM identifier_match
    WHERE side = '$SIDE' AND is_open AND folded = ours.folded
    LIMIT 100
  ), near AS MATERIALIZED (
    SELECT subject_id, kind, normalised, folded, levenshtein_less_equal(folded, ours.folded, ours.slips) AS slips
    FROM identifier_match
    WHERE side = '$SIDE' AND is_open AND signature OPERATOR(pg_catalog.&&) ours.keys AND $NEAR
    ORDER BY 5 LIMIT 100
  ), shifted AS MATERIALIZED (
    SELECT subject_id, kind, normalised, folded, levenshtein_less_equal(folded, ours.folded, ours.slips) AS slips
    FROM identifier_match
    WHERE (ours.crowd > 3 OR NOT EXISTS (SELECT FROM equal))
      AND side = '$SIDE' AND is_open AND signature OPERATOR(pg_catalog.&&) ours.shifts AND $NEAR
    ORDER BY 5 LIMIT 100
  ), further AS MATERIALIZED (
    SELECT subject_id, kind, normalised, folded, levenshtein_less_equal(folded, ours.folded, ours.slips) AS slips
    FROM identifier_match
    WHERE NOT EXISTS (SELECT FROM equal) AND (
        SELECT count(*) FROM (SELECT slips FROM near UNION ALL SELECT slips FROM shifted) AS found
        WHERE slips <= ours.enough
      ) < CASE WHEN ours.crowd > 3 THEN 5 ELSE ours.suffice END
      AND side = '$SIDE' AND is_open AND signature OPERATOR(pg_catalog.&&) ours.further AND $NEAR
    ORDER BY 5 LIMIT 100
  ), alike AS MATERIALIZED (
    TABLE equal UNION ALL SELECT subject_id, kind, normalised, folded FROM near
    UNION ALL SELECT subject_id, kind, normalised, folded FROM shifted
    UNION ALL SELECT subject_id, kind, normalised, folded FROM further
  )
  SELECT subject_id, kind, normalised FROM alike
  UNION ALL
  (SELECT subject_id, kind, normalised FROM (
     SELECT subject_id, kind, normalised, folded FROM identifier_match
     WHERE NOT EXISTS (SELECT FROM equal)
       AND NOT EXISTS (SELECT FROM alike WHERE folded NOT LIKE ours.pattern OR folded LIKE '%' || ours.folded)
       AND side = '$SIDE' AND is_open AND parts OPERATOR(pg_catalog.@>) ours.grams AND folded LIKE ours.pattern
     LIMIT 2000
   ) AS with_parts
   ORDER BY length(folded) LIMIT 100)
  UNION ALL
  (SELECT subject_id, kind, normalised FROM (
     SELECT subject_id, kind, normalised, folded FROM identifier_match
     WHERE side = '$SIDE' AND is_open AND folded >= ours.low AND folded < ours.high
     LIMIT 10000
   ) AS between_bounds
   WHERE folded LIKE ours.pattern
   ORDER BY length(folded) LIMIT 100)
  UNION ALL
  (SELECT subject_id, kind, normalised FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND pattern IS NOT NULL AND ours.folded LIKE pattern
   LIMIT 100)
) AS found
