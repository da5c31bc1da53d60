-- Whether a stored number and ours are near each other: few enough slips; or one the end of the other; or ours has a run
-- that fits. What can't be read on the stored one is no slip.
(
  levenshtein_less_equal(folded, ours.folded, ours.slips) <= ours.slips
  OR (strpos(folded, '?') > 0
    AND levenshtein_less_equal(folded, ours.folded, ours.slips + length(folded) - length(replace(folded, '?', '')))
      <= ours.slips + length(folded) - length(replace(folded, '?', '')))
  OR (abs(length(folded) - length(ours.folded)) > 2 AND least(length(folded), length(ours.folded)) >= 6
    AND right(folded, least(length(folded), length(ours.folded)))
      = right(ours.folded, least(length(folded), length(ours.folded))))
  OR folded LIKE ours.pattern
)
