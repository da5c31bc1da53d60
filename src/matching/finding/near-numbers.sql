-- Which subjects carry numbers near these? ($SIDE is written in: the indexes are of one side each.)
--   $1 list of {nth, folded, slips, keys, pattern, line, line_end}; what is null is not asked
-- Those that share a key and lie within so many slips, or are the end of one another; and those that are so worn that they
-- fit ours. Beside each stands how crowded the line around ours is: how many reported numbers share its beginning, 300 at
-- most. Where nothing was found there is a row without a subject.
SELECT ours.nth, line.crowd, found.*
FROM jsonb_to_recordset($1::jsonb) AS ours (nth int, folded text, slips int, keys int[], pattern text, line text,
  line_end text)
CROSS JOIN LATERAL (
  SELECT count(*)::int AS crowd FROM (
    SELECT FROM identifier_match
    WHERE side = 'report' AND is_open AND folded >= ours.line AND folded < ours.line_end
    LIMIT 300
  ) AS neighbour
) AS line
LEFT JOIN LATERAL (
  (SELECT subject_id, kind, normalised, folded, levenshtein_less_equal(folded, ours.folded, ours.slips) AS slips
   FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND signature OPERATOR(pg_catalog.&&) ours.keys AND $NEAR
   ORDER BY slips LIMIT 100)
  UNION ALL
  (SELECT subject_id, kind, normalised, folded, NULL FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND pattern IS NOT NULL AND ours.folded LIKE pattern
   LIMIT 100)
) AS found ON true
