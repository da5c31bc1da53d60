-- Which subjects carry numbers that these are parts of? ($SIDE is written in.)
--   $1 list of {nth, grams, pattern, low, high}; what is null is not asked
-- Those that hold all these parts of four characters and those between two bounds (looked through in the index alone), where
-- they fit the pattern: of so many the shortest, for a run of few characters is likelier.
SELECT ours.nth, found.*
FROM jsonb_to_recordset($1::jsonb) AS ours (nth int, grams int[], pattern text, low text, high text)
CROSS JOIN LATERAL (
  (SELECT * FROM (
     SELECT subject_id, kind, normalised, folded FROM identifier_match
     WHERE side = '$SIDE' AND is_open AND parts OPERATOR(pg_catalog.@>) ours.grams AND folded LIKE ours.pattern
     LIMIT 2000
   ) AS with_parts
   ORDER BY length(folded) LIMIT 100)
  UNION ALL
  (SELECT it.* FROM (
     SELECT folded FROM (
       SELECT folded FROM identifier_match
       WHERE side = '$SIDE' AND is_open AND folded >= ours.low AND folded < ours.high
       LIMIT 10000
     ) AS between_bounds
     WHERE folded LIKE ours.pattern
     GROUP BY folded ORDER BY length(folded) LIMIT 100
   ) AS fitting
   CROSS JOIN LATERAL (
     SELECT subject_id, kind, normalised, folded FROM identifier_match
     WHERE side = '$SIDE' AND is_open AND folded = fitting.folded
     LIMIT 100
   ) AS it
   LIMIT 100)
) AS found
