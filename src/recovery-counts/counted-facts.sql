-- Which facts count? Of these units ($1), on days from $2 until before $3, as it was known at $4: what had been taken
-- back by then does not count, nor does the taking back.
SELECT id, fact, subject_id, unit_ids, occurred_on, recorded_at, category, amount
FROM fact AS counted
WHERE unit_ids && $1::uuid[]
  AND occurred_on >= $2::date AND occurred_on < $3::date
  AND recorded_at <= $4::timestamptz
  AND reverses IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM fact AS reversal WHERE reversal.reverses = counted.id AND reversal.recorded_at <= $4::timestamptz
  )
