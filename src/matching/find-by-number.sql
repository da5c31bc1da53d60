-- Which subjects of the other side ($1) carry one of these numbers? Exactly, with confusables made one, where either
-- is partly unreadable, or as a part of four characters and more.
--   $1 side  $2 normalised[]  $3 folded[]  $4 LIKE patterns of ours[]  $5 readable folded of ours[]  $6 parts[]  $7 limit
SELECT subject_id, normalised
FROM (
  SELECT subject_id, normalised, 1 AS nearness FROM identifier_match
  WHERE side = $1 AND is_open AND normalised = ANY ($2::text[])
  UNION ALL
  SELECT subject_id, normalised, 2 FROM identifier_match
  WHERE side = $1 AND is_open AND folded = ANY ($3::text[])
  UNION ALL
  SELECT subject_id, normalised, 3 FROM identifier_match
  WHERE side = $1 AND is_open AND folded LIKE ANY ($4::text[])
  UNION ALL
  SELECT subject_id, normalised, 3 FROM identifier_match
  WHERE side = $1 AND is_open AND pattern IS NOT NULL
    AND EXISTS (SELECT 1 FROM unnest($5::text[]) AS ours (folded) WHERE ours.folded LIKE pattern)
  UNION ALL
  SELECT subject_id, normalised, 4 FROM identifier_match
  WHERE side = $1 AND is_open AND folded LIKE ANY ($6::text[])
) AS found
GROUP BY subject_id, normalised
ORDER BY min(nearness), subject_id
LIMIT $7
