-- Which subjects carry numbers near these? ($SIDE and $BITS are written in: each index is of one side, and of so many bits.)
--   $1 list of {nth, folded, slips, keys, pattern, line, hundred, million}; what is null is not asked
-- Those that share a key and lie within so many slips, or are the end of one another; and those that are so worn that they
-- fit ours. Beside each stands how many reported numbers begin as ours does, up to a limit: all but its last four characters
-- (its line), all but its last two, all but its last six. Where nothing was found there is a row without a subject.
SELECT ours.nth, crowd.crowd, hundred.hundred, million.million, found.*
FROM jsonb_to_recordset($1::jsonb) AS ours (nth int, folded text, slips int, keys int[], pattern text, line text,
  hundred text, million text)
CROSS JOIN LATERAL (
  SELECT count(*)::int AS crowd FROM (
    SELECT FROM identifier_match
    WHERE side = 'report' AND is_open AND folded >= ours.line AND folded < ours.line || '~'
    LIMIT 300
  ) AS it
) AS crowd
CROSS JOIN LATERAL (
  SELECT count(*)::int AS hundred FROM (
    SELECT FROM identifier_match
    WHERE side = 'report' AND is_open AND folded >= ours.hundred AND folded < ours.hundred || '~'
    LIMIT 30
  ) AS it
) AS hundred
CROSS JOIN LATERAL (
  SELECT count(*)::int AS million FROM (
    SELECT FROM identifier_match
    WHERE side = 'report' AND is_open AND folded >= ours.million AND folded < ours.million || '~'
    LIMIT 30
  ) AS it
) AS million
LEFT JOIN LATERAL (
  (SELECT subject_id, kind, normalised, folded, levenshtein_less_equal(folded, ours.folded, ours.slips) AS slips
   FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND first_bits(signature, $BITS) OPERATOR(pg_catalog.&&) ours.keys AND $NEAR
   ORDER BY slips LIMIT 100)
  UNION ALL
  (SELECT subject_id, kind, normalised, folded, NULL FROM identifier_match
   WHERE side = '$SIDE' AND is_open AND pattern IS NOT NULL AND ours.folded LIKE pattern
   LIMIT 100)
) AS found ON true
