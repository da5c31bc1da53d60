-- Which subjects of the other side may be these, by what is said of them? ($SIDE and $ORDER are written in.)
--   $1 list of {place, vehicle_types, numbered, colours, own, depths, brand, district, words, since, until, at_least, most}
-- Of each colour as many as its depth says, those nearest in time; and what shares a word of its marks. What agrees in more
-- comes first: own colour and words 3, district 2, brand 1. Beside each stands how many agree in as much.
SELECT ours.place, found.*
FROM jsonb_to_recordset($1::jsonb) AS ours (place int, vehicle_types text[], numbered boolean[], colours int[],
  own boolean[], depths int[], brand int, district int, words int[], since timestamptz, until timestamptz, at_least int,
  most int)
CROSS JOIN LATERAL (
  WITH subject AS MATERIALIZED (
    SELECT subject_id, max(happened_at) AS happened_at, max(in_words) AS in_words, max(agreeing + in_words) AS agreeing
    FROM (
      SELECT it.subject_id, it.happened_at, probe.is_own::int * 3 + (brand <> 0 AND brand = ours.brand)::int
          + (district <> 0 AND district = ours.district)::int * 2 AS agreeing,
        (words OPERATOR(pg_catalog.&&) ours.words)::int * 3 AS in_words
      FROM unnest(ours.colours, ours.own, ours.depths) AS probe (colour, is_own, depth)
      CROSS JOIN unnest(ours.vehicle_types) AS kind (vehicle_type)
      CROSS JOIN unnest(ours.numbered) AS door (has_number)
      CROSS JOIN LATERAL (
        SELECT subject_id, happened_at, brand, district, words FROM described_match
        WHERE side = '$SIDE' AND is_open AND vehicle_type = kind.vehicle_type AND has_number = door.has_number
          AND colour = probe.colour AND happened_at >= ours.since AND happened_at <= ours.until
        ORDER BY happened_at $ORDER LIMIT probe.depth
      ) AS it
      UNION ALL
      (SELECT subject_id, happened_at, (colour = ANY (ours.colours[:1]) AND ours.own[1])::int * 3 + (brand <> 0 AND brand = ours.brand)::int
          + (district <> 0 AND district = ours.district)::int * 2, 3
       FROM described_match
       WHERE words OPERATOR(pg_catalog.&&) ours.words AND side = '$SIDE' AND is_open
         AND vehicle_type = ANY (ours.vehicle_types) AND has_number = ANY (ours.numbered)
         AND happened_at >= ours.since AND happened_at <= ours.until
       LIMIT 500)
    ) AS cell
    GROUP BY subject_id
  )
  SELECT subject_id, agreeing, in_words > 0 AS shares_marks, level.alike
  FROM (
    SELECT * FROM subject WHERE agreeing >= ours.at_least
    ORDER BY agreeing DESC, happened_at $ORDER, subject_id
    LIMIT ours.most
  ) AS nearest
  JOIN (SELECT agreeing, count(*)::int AS alike FROM subject GROUP BY agreeing) AS level USING (agreeing)
) AS found
